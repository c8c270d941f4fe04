package dev.equipoise.policies;

/** Something about a policy is to be read again. */
record PolicyChange(String policy) {}
