package dev.equipoise.engine;

import java.util.List;
import java.util.Random;

import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactorDefinition;

/** Random conditions over a policy's factors and facts. */
final class AnyCondition {

    private final Random random;
    private final List<FactorDefinition> factors;
    private final List<FactDefinition> facts;

    AnyCondition(Random random, List<FactorDefinition> factors, List<FactDefinition> facts) {
        this.random = random;
        this.factors = factors;
        this.facts = facts;
    }

    When ofRanks() {
        return switch (random.nextInt(8)) {
            case 0 -> ofRanks().and(ofRanks());
            case 1 -> ofRanks().or(ofRanks());
            case 2 -> ofRanks().not();
            case 3 -> random.nextInt(4) > 0
                    ? rank()
                    : random.nextBoolean()
                            ? When.certainly(random.nextBoolean())
                            : When.at(AnyPolicy.STAGES.get(random.nextInt(2)),
                                    AnyPolicy.CONTEXTS.get(random.nextInt(2)));
            default -> rank();
        };
    }

    private When rank() {
        int factor = random.nextInt(factors.size());
        int levels = factors.get(factor).levels().size();
        return random.nextBoolean()
                ? When.rankAtLeast(factor, random.nextInt(levels))
                : When.rank(factor, random.nextInt(1 << levels));
    }

    When ofFacts() {
        if (facts.isEmpty()) {
            return When.since(random.nextInt(3) - 1L);
        }
        return switch (random.nextInt(6)) {
            case 0 -> ofFacts().and(ofFacts());
            case 1 -> ofFacts().or(ofFacts());
            case 2 -> ofFacts().not();
            default -> fact();
        };
    }

    private When fact() {
        int fact = random.nextInt(facts.size());
        long than = random.nextInt(3);
        return switch (facts.get(fact).type()) {
            case BOOLEAN, CHOICE -> When.fact(fact, value -> value == than);
            case NUMBER -> When.fact(fact, value -> value > than);
            case DATE -> When.fact(fact, value -> value <= than - 1);
        };
    }

    /** Facts, a measure, or the day; no ranks. */
    When apartFromRanks() {
        long than = random.nextInt(4) * 10L;
        return switch (random.nextInt(4)) {
            case 0 -> When.since(random.nextInt(3) - 1L);
            case 1 -> When.measure(random.nextInt(factors.size()), value -> value >= than);
            default -> ofFacts();
        };
    }

    When mixed() {
        return random.nextBoolean() ? ofRanks().and(apartFromRanks()) : ofRanks().or(apartFromRanks());
    }
}
