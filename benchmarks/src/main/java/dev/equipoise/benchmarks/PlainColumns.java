package dev.equipoise.benchmarks;

/**
 * The limit: the baseline at initiate-removal-proceedings over columns, with its weights, its thresholds and its one rule
 * written into the loop, and no branch that could be guessed wrong. An unknown rank, -1, counts as the one that adds least.
 */
final class PlainColumns {

    private PlainColumns() {
    }

    static void classify(byte[][] ranks, long[] score, byte[] tier) {
        byte[] evidence = ranks[0];
        byte[] seriousness = ranks[1];
        byte[] caseload = ranks[2];
        byte[] conservation = ranks[3];
        byte[] alternatives = ranks[4];
        byte[] culpability = ranks[5];
        byte[] criminalRecord = ranks[6];
        byte[] cooperation = ranks[7];
        for (int row = 0; row < score.length; row++) {
            int points = 25 * (134 * raises(evidence[row]) + 134 * raises(seriousness[row])
                    + 133 * lowers(caseload[row]) + 133 * lowers(conservation[row]) + 133 * lowers(alternatives[row])
                    + 67 * raises(culpability[row]) + 133 * raises(criminalRecord[row])
                    + 133 * lowers(cooperation[row]));
            int grave = above(seriousness[row], 3) & above(evidence[row], 1);
            score[row] = points;
            tier[row] = (byte) ((above(points, 34_999) | grave) + above(points, 64_999));
        }
    }

    private static int raises(int rank) {
        return rank & ~(rank >> 31);
    }

    private static int lowers(int rank) {
        return 4 - rank & ~(rank >> 31);
    }

    private static int above(int one, int other) {
        return other - one >>> 31;
    }
}
