package dev.equipoise.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The baseline at initiate-removal-proceedings, worked out from its relevance table by trying every completion. Written
 * from the design's text; shares nothing with the engine.
 */
final class BaselineByHand {

    private static final List<String> FACTORS = List.of("evidence-sufficiency", "offense-seriousness", "court-caseload",
            "resource-conservation", "alternatives-available", "culpability", "criminal-record", "cooperation");
    private static final Set<String> LOWERING = Set.of("court-caseload", "resource-conservation",
            "alternatives-available", "cooperation");
    private static final int[] RELEVANCE = {2, 2, 2, 2, 2, 1, 2, 2 };
    private static final List<String> SERIOUSNESS = List.of("none", "civil-violation", "misdemeanor", "felony",
            "grave-felony");
    private static final List<String> RECORD = List.of("none", "charges-only", "minor", "substantial", "serious");
    private static final List<String> TIERS = List.of("lower-priority", "standard", "priority");

    private final int[] weights = perMille();
    private final Map<String, Expected> seen = new ConcurrentHashMap<>();

    /**
     * @param tiers those reached, lowest first
     */
    record Expected(String tier, BigDecimal low, BigDecimal high, List<String> tiers, List<String> unknown) {}

    /** Largest remainder, ties to the earlier column. */
    private static int[] perMille() {
        int all = 0;
        for (int one : RELEVANCE) {
            all += one;
        }
        int[] weights = new int[8];
        int given = 0;
        for (int at = 0; at < 8; at++) {
            weights[at] = RELEVANCE[at] * 1000 / all;
            given += weights[at];
        }
        var raised = new LinkedHashSet<Integer>();
        while (given < 1000) {
            int best = -1;
            for (int at = 0; at < 8; at++) {
                boolean larger = best < 0 || RELEVANCE[at] * 1000 % all > RELEVANCE[best] * 1000 % all;
                best = !raised.contains(at) && larger ? at : best;
            }
            raised.add(best);
            weights[best]++;
            given++;
        }
        return weights;
    }

    Expected of(I213Row row) {
        return seen.computeIfAbsent(row.seriousness() + row.record() + row.evidenceKnown(), key -> complete(row));
    }

    private Expected complete(I213Row row) {
        int[] fixed = {row.evidenceKnown() ? 2 : -1, SERIOUSNESS.indexOf(row.seriousness()), -1, -1, -1, -1,
                RECORD.indexOf(row.record()), -1 };
        var reached = new boolean[3];
        long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE };
        all(fixed, 0, new int[8], reached, ends);
        var tiers = new ArrayList<String>();
        for (int tier = 0; tier < 3; tier++) {
            if (reached[tier]) {
                tiers.add(TIERS.get(tier));
            }
        }
        var unknown = new ArrayList<String>();
        for (int at = 0; at < 8; at++) {
            if (fixed[at] < 0) {
                unknown.add(FACTORS.get(at));
            }
        }
        return new Expected(tiers.get(0), BigDecimal.valueOf(ends[0], 3), BigDecimal.valueOf(ends[1], 3), tiers,
                unknown);
    }

    private void all(int[] fixed, int at, int[] ranks, boolean[] reached, long[] ends) {
        if (at == 8) {
            one(ranks, reached, ends);
            return;
        }
        for (int rank = 0; rank < 5; rank++) {
            if (fixed[at] < 0 || fixed[at] == rank) {
                ranks[at] = rank;
                all(fixed, at + 1, ranks, reached, ends);
            }
        }
    }

    private void one(int[] ranks, boolean[] reached, long[] ends) {
        long score = 0;
        for (int at = 0; at < 8; at++) {
            int value = LOWERING.contains(FACTORS.get(at)) ? 100 - 25 * ranks[at] : 25 * ranks[at];
            score += (long) weights[at] * value;
        }
        int tier = score < 35_000 ? 0 : score < 65_000 ? 1 : 2;
        boolean graveOnProbableCause = ranks[1] == 4 && ranks[0] >= 2;
        reached[graveOnProbableCause && tier == 0 ? 1 : tier] = true;
        ends[0] = Math.min(ends[0], score);
        ends[1] = Math.max(ends[1], score);
    }
}
