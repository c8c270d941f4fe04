package dev.equipoise.classifications;

import java.util.List;

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

    /** The options that a gate bars; empty where it bars all of its side. */
    List<String> gateOptions(String gate) {
        return version.gate(gate).orElseThrow().options();
    }

    String ruleBecause(String rule) {
        return version.rule(rule).orElseThrow().because();
    }

    boolean outOfHundred() {
        return version.definition().method() == Method.WEIGHTED_MEAN;
    }
}
