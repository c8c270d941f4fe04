package dev.equipoise.engine.condition;

import java.util.Set;

/**
 * What a condition looks at, by place in the policy definition's lists.
 *
 * @param factors factors whose rank it reads
 * @param facts facts it reads
 * @param measures factors whose measure it reads
 * @param date whether it reads the day
 */
public record Reads(Set<Integer> factors, Set<Integer> facts, Set<Integer> measures, boolean date) {

    public Reads {
        factors = Set.copyOf(factors);
        facts = Set.copyOf(facts);
        measures = Set.copyOf(measures);
    }

    /** Whether the condition's answers at one stage and context can be written out in a finite table of ranks. */
    public boolean ranksAlone() {
        return facts.isEmpty() && measures.isEmpty() && !date;
    }
}
