package dev.equipoise.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/**
 * The limit: the baseline's arithmetic by hand, with nothing explained. From the same profiles it reads the lowest and
 * highest score, the lowest tier, and whether a gate fires, and packs them into one number.
 */
final class PlainLoop {

    private final Map<String, long[][]> points = new HashMap<>();

    PlainLoop() {
        Baseline.WEIGHTS.forEach((stage, weights) -> {
            long[][] byFactor = new long[8][5];
            for (int place = 0; place < 40; place++) {
                byFactor[place / 5][place % 5] = weights[place / 5] * Baseline.value(place / 5, place % 5);
            }
            points.put(stage, byFactor);
        });
    }

    long classify(Profile profile) {
        if (profile.facts().get("citizenship-claim-unresolved") instanceof FactValue.YesNo claim && claim.value()) {
            return -1;
        }
        long[][] byFactor = points.get(profile.stage());
        long low = 0;
        long high = 0;
        int evidence = 0;
        int seriousness = 0;
        for (int factor = 0; factor < 8; factor++) {
            int ranks = ranks(factor, profile.ratings().get(Baseline.FACTORS[factor]));
            evidence = factor == 0 ? ranks : evidence;
            seriousness = factor == 1 ? ranks : seriousness;
            low += least(byFactor[factor], ranks);
            high += most(byFactor[factor], ranks);
        }
        boolean grave = seriousness == 0b10000 && (evidence & 0b00011) == 0;
        long tier = low < 35_000 ? grave ? 1 : 0 : low < 65_000 ? 1 : 2;
        return tier << 60 | low << 30 | high;
    }

    private static int ranks(int factor, Rating rating) {
        if (rating instanceof Rating.Level level) {
            return 1 << rank(factor, level.name());
        }
        if (rating instanceof Rating.AnyOf any) {
            int ranks = 0;
            List<String> names = any.names();
            for (int at = 0; at < names.size(); at++) {
                ranks |= 1 << rank(factor, names.get(at));
            }
            return ranks;
        }
        return 0b11111;
    }

    private static int rank(int factor, String level) {
        String[] levels = Baseline.LEVELS[factor];
        int rank = 0;
        while (!levels[rank].equals(level)) {
            rank++;
        }
        return rank;
    }

    private static long least(long[] points, int ranks) {
        long least = Long.MAX_VALUE;
        for (int rest = ranks; rest != 0; rest &= rest - 1) {
            least = Math.min(least, points[Integer.numberOfTrailingZeros(rest)]);
        }
        return least;
    }

    private static long most(long[] points, int ranks) {
        long most = 0;
        for (int rest = ranks; rest != 0; rest &= rest - 1) {
            most = Math.max(most, points[Integer.numberOfTrailingZeros(rest)]);
        }
        return most;
    }
}
