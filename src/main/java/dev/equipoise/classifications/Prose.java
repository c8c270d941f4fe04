package dev.equipoise.classifications;

import dev.equipoise.engine.policy.Method;
import dev.equipoise.policies.PolicyVersion;

/** The words of one policy version: titles and reasons by id. */
record Prose(PolicyVersion version) {

    String tierTitle(String tier) {
        return version.tier(tier).orElseThrow().title();
    }

    String gateBecause(String gate) {
        return version.gate(gate).orElseThrow().because();
    }

    String ruleBecause(String rule) {
        return version.rule(rule).orElseThrow().because();
    }

    boolean outOfHundred() {
        return version.definition().method() == Method.WEIGHTED_MEAN;
    }
}
