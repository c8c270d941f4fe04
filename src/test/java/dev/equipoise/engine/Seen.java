package dev.equipoise.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** A profile in numbers, read a second time and by other code than the engine's; also one completion of it. */
final class Seen implements Situation {

    private final String stage;
    private final String context;
    private final long asOf;
    final int[] ranks;
    final long[] facts;
    final long[] measures;
    final List<Integer> unreadFactors = new ArrayList<>();
    final List<Integer> unreadFacts = new ArrayList<>();

    private Seen(String stage, String context, long asOf, int[] ranks, long[] facts, long[] measures) {
        this.stage = stage;
        this.context = context;
        this.asOf = asOf;
        this.ranks = ranks;
        this.facts = facts;
        this.measures = measures;
    }

    static Seen of(PolicyDefinition policy, Profile profile, LocalDate asOf) {
        int factors = policy.factors().size();
        var seen = new Seen(profile.stage(), profile.context(), asOf.toEpochDay(), new int[factors],
                new long[policy.facts().size()], new long[factors]);
        for (int factor = 0; factor < factors; factor++) {
            FactorDefinition definition = policy.factors().get(factor);
            seen.rate(factor, definition, profile.ratings().get(definition.id()));
        }
        for (int fact = 0; fact < policy.facts().size(); fact++) {
            FactDefinition definition = policy.facts().get(fact);
            seen.state(fact, definition, profile.facts().get(definition.id()));
        }
        return seen;
    }

    private void rate(int factor, FactorDefinition definition, Rating rating) {
        measures[factor] = rating instanceof Rating.Measure measure ? measure.value() : UNKNOWN;
        List<String> levels = definition.levels().stream().map(level -> level.id()).toList();
        List<Integer> possible = new ArrayList<>();
        if (rating instanceof Rating.Level level) {
            possible.add(levels.indexOf(level.name()));
        } else if (rating instanceof Rating.AnyOf any) {
            any.names().forEach(name -> possible.add(levels.indexOf(name)));
        } else if (rating instanceof Rating.Measure measure) {
            possible.add(bin(definition, measure.value()));
        } else {
            levels.forEach(level -> possible.add(levels.indexOf(level)));
        }
        if (possible.contains(-1)) {
            unreadFactors.add(factor);
            measures[factor] = UNKNOWN;
            rate(factor, definition, null);
            return;
        }
        possible.forEach(rank -> ranks[factor] |= 1 << rank);
    }

    private static int bin(FactorDefinition definition, long measure) {
        int found = -1;
        for (int rank = 0; rank < definition.levels().size(); rank++) {
            Long from = definition.levels().get(rank).from();
            found = from != null && from <= measure ? rank : found;
        }
        return found;
    }

    private void state(int fact, FactDefinition definition, FactValue value) {
        String type = definition.type().name();
        if (value == null) {
            facts[fact] = UNKNOWN;
        } else if (value instanceof FactValue.YesNo answer && type.equals("BOOLEAN")) {
            facts[fact] = answer.value() ? 1 : 0;
        } else if (value instanceof FactValue.Whole number && type.equals("NUMBER")) {
            facts[fact] = number.value();
        } else if (value instanceof FactValue.Day day && type.equals("DATE")) {
            facts[fact] = day.value().toEpochDay();
        } else if (value instanceof FactValue.Choice choice && definition.choices().contains(choice.value())) {
            facts[fact] = definition.choices().indexOf(choice.value());
        } else {
            facts[fact] = UNKNOWN;
            unreadFacts.add(fact);
        }
    }

    Seen copy() {
        return new Seen(stage, context, asOf, ranks.clone(), facts.clone(), measures.clone());
    }

    long completions() {
        return IntStream.of(ranks).mapToLong(Integer::bitCount).reduce(1, (one, other) -> one * other);
    }

    boolean open(int factor) {
        return Integer.bitCount(ranks[factor]) > 1;
    }

    @Override
    public String stage() {
        return stage;
    }

    @Override
    public String context() {
        return context;
    }

    @Override
    public long asOf() {
        return asOf;
    }

    @Override
    public int ranks(int factor) {
        return ranks[factor];
    }

    @Override
    public long fact(int fact) {
        return facts[fact];
    }

    @Override
    public long measure(int factor) {
        return measures[factor];
    }

    @Override
    public String toString() {
        return stage + " " + context + " " + Arrays.toString(ranks) + Arrays.toString(facts)
                + Arrays.toString(measures);
    }
}
