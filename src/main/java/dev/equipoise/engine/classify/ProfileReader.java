package dev.equipoise.engine.classify;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** Reads from a profile what one stage's plan looks at. */
final class ProfileReader {

    private final FactorReader[] factors;
    private final FactReader[] facts;
    /** What is known of a profile that says nothing: every rank is possible, and no fact. */
    private final int[] every;
    private final long[] unknown;

    ProfileReader(int factorCount, int factCount, FactorReader[] factors, FactReader[] facts) {
        this.factors = factors;
        this.facts = facts;
        every = new int[factorCount];
        Stream.of(factors).forEach(factor -> every[factor.place] = factor.every);
        unknown = new long[factCount];
        Arrays.fill(unknown, Situation.UNKNOWN);
    }

    Known read(Profile profile, LocalDate asOf) {
        var known = new Known(profile.stage(), profile.context(), asOf, every.clone(), unknown.clone());
        for (FactorReader factor : factors) {
            Rating rating = profile.ratings().get(factor.id, factor.hash);
            if (rating != null) {
                rate(known, factor, rating);
            }
        }
        for (FactReader fact : facts) {
            FactValue value = profile.facts().get(fact.id, fact.hash);
            if (value != null) {
                state(known, fact, value);
            }
        }
        return known;
    }

    private void rate(Known known, FactorReader factor, Rating rating) {
        int ranks = factor.ranks(rating);
        if (ranks == FactorReader.UNREADABLE) {
            known.unreadFactors |= 1L << factor.place;
            return;
        }
        known.ranks[factor.place] = ranks;
        if (rating instanceof Rating.Measure measure) {
            measures(known)[factor.place] = measure.value();
        }
    }

    private long[] measures(Known known) {
        long[] measures = known.measures;
        if (measures == null) {
            measures = new long[every.length];
            Arrays.fill(measures, Situation.UNKNOWN);
            known.measures = measures;
        }
        return measures;
    }

    private static void state(Known known, FactReader fact, FactValue value) {
        long read = fact.read(value);
        if (read == FactReader.UNREADABLE) {
            known.unreadFacts |= 1L << fact.place;
        } else {
            known.facts[fact.place] = read;
        }
    }
}
