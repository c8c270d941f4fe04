package dev.equipoise.engine.classify;

import java.time.LocalDate;
import java.util.Arrays;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** Reads from a profile what one stage's plan looks at. */
final class ProfileReader {

    private final int factorCount;
    private final int factCount;
    private final FactorReader[] factors;
    private final FactReader[] facts;

    ProfileReader(int factorCount, int factCount, FactorReader[] factors, FactReader[] facts) {
        this.factorCount = factorCount;
        this.factCount = factCount;
        this.factors = factors;
        this.facts = facts;
    }

    Known read(Profile profile, LocalDate asOf) {
        var known = new Known(profile.stage(), profile.context(), asOf, new int[factorCount], new long[factCount]);
        for (FactorReader factor : factors) {
            known.ranks[factor.place] = factor.every;
            Rating rating = profile.ratings().get(factor.id);
            if (rating != null) {
                rate(known, factor, rating);
            }
        }
        for (FactReader fact : facts) {
            known.facts[fact.place] = Situation.UNKNOWN;
            FactValue value = profile.facts().get(fact.id);
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
            measures = new long[factorCount];
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
