package dev.equipoise.hostile;

/** One request to send. */
record Trial(int number, Target target, Request request) {}
