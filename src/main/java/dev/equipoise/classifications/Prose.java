package dev.equipoise.classifications;

import dev.equipoise.engine.policy.Method;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.document.PolicyGate;
import dev.equipoise.policies.document.PolicyRule;
import dev.equipoise.policies.document.PolicyTier.Assessment;

/** The words of one policy version: titles and reasons by id. */
record Prose(PolicyVersion version) {

    String tierTitle(String tier) {
        return version.tier(tier).orElseThrow().title();
    }

    PolicyGate gate(String gate) {
        return version.gate(gate).orElseThrow();
    }

    PolicyRule rule(String rule) {
        return version.rule(rule).orElseThrow();
    }

    /** Whether the policy asks for a person's judgment on the totality where this tier is shown. */
    boolean individual(String tier) {
        return version.tier(tier).orElseThrow().assessment() == Assessment.INDIVIDUAL;
    }

    boolean outOfHundred() {
        return version.definition().method() == Method.WEIGHTED_MEAN;
    }
}
