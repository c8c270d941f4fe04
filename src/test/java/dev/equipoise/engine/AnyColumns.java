package dev.equipoise.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import dev.equipoise.engine.batch.Columns;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** Random columns, and each of their rows as the profile that says the same. Some columns are never written to. */
final class AnyColumns {

    private final Random random;
    private final PolicyDefinition policy;
    final Columns columns;

    AnyColumns(Random random, PolicyDefinition policy, int rows) {
        this.random = random;
        this.policy = policy;
        columns = new Columns(policy, rows);
        for (int factor = 0; factor < policy.factors().size(); factor++) {
            if (random.nextInt(8) > 0) {
                rate(factor, policy.factors().get(factor), random.nextInt(4));
            }
        }
        for (int fact = 0; fact < policy.facts().size(); fact++) {
            if (random.nextInt(4) > 0) {
                state(fact, policy.facts().get(fact));
            }
        }
    }

    /** @param unknown of ten ranks, how many are unknown */
    private void rate(int factor, FactorDefinition definition, int unknown) {
        byte[] ranks = columns.ranks(factor);
        for (int row = 0; row < ranks.length; row++) {
            int rank = random.nextInt(definition.levels().size());
            ranks[row] = random.nextInt(10) < unknown ? Columns.UNKNOWN : (byte) rank;
            Long from = definition.levels().get(rank).from();
            if (ranks[row] != Columns.UNKNOWN && from != null && random.nextInt(3) == 0) {
                columns.measures(factor)[row] = from;
            }
        }
    }

    private void state(int fact, FactDefinition definition) {
        long[] values = columns.facts(fact);
        for (int row = 0; row < values.length; row++) {
            values[row] = switch (random.nextInt(4) == 0 ? FactType.DATE : definition.type()) {
                case BOOLEAN -> random.nextInt(2);
                case NUMBER -> random.nextInt(5);
                case CHOICE -> random.nextInt(3);
                case DATE -> definition.type() == FactType.DATE ? random.nextInt(4) - 2 : Situation.UNKNOWN;
            };
        }
    }

    Profile profile(String stage, String context, int row) {
        Map<String, Rating> ratings = new HashMap<>();
        for (int factor = 0; factor < policy.factors().size(); factor++) {
            FactorDefinition definition = policy.factors().get(factor);
            int rank = columns.ranks(factor)[row];
            long measure = columns.measures(factor)[row];
            if (measure != Situation.UNKNOWN) {
                ratings.put(definition.id(), new Rating.Measure(measure));
            } else if (rank != Columns.UNKNOWN) {
                ratings.put(definition.id(), new Rating.Level(definition.levels().get(rank).id()));
            }
        }
        return new Profile(stage, context, ratings, facts(row));
    }

    private Map<String, FactValue> facts(int row) {
        Map<String, FactValue> facts = new HashMap<>();
        for (int fact = 0; fact < policy.facts().size(); fact++) {
            FactDefinition definition = policy.facts().get(fact);
            long value = columns.facts(fact)[row];
            if (value != Situation.UNKNOWN) {
                facts.put(definition.id(), switch (definition.type()) {
                    case BOOLEAN -> new FactValue.YesNo(value == 1);
                    case NUMBER -> new FactValue.Whole(value);
                    case DATE -> new FactValue.Day(LocalDate.ofEpochDay(value));
                    case CHOICE -> new FactValue.Choice(definition.choices().get((int) value));
                });
            }
        }
        return facts;
    }
}
