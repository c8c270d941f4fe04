package dev.equipoise.policies.cel;

import java.util.Optional;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/** Writes parts that look at ranks alone out as tables. */
final class Ranks implements Situation {

    private final int[] factors;
    private final int[] sizes;
    private final int[] ranks;

    private Ranks(int[] factors, Vocabulary names) {
        this.factors = factors;
        sizes = new int[factors.length];
        for (int at = 0; at < factors.length; at++) {
            sizes[at] = names.factors().get(factors[at]).levels().size();
        }
        ranks = new int[names.factors().size()];
    }

    /**
     * @return the same part, exact over sets of ranks; the part itself where it looks at more than ranks, or at too many;
     *         empty where some combination has no answer because a number grows too large
     */
    static Optional<Bool> exact(Bool part, Vocabulary names) {
        Looks looks = part.looks();
        int[] factors = looks.reads().factors().stream().mapToInt(Integer::intValue).sorted().toArray();
        if (!looks.ranksAlone()) {
            return Optional.of(part);
        }
        var table = new Ranks(factors, names);
        long rows = 1;
        for (int size : table.sizes) {
            rows = Math.min(RankTable.MOST + 1L, rows * size);
        }
        return rows > RankTable.MOST ? Optional.of(part) : table.written(part, (int) rows);
    }

    private Optional<Bool> written(Bool part, int rows) {
        var answers = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            stand(row);
            Truth answer = part.test(this);
            if (answer == Truth.UNKNOWN) {
                return Optional.empty();
            }
            answers[row] = answer == Truth.TRUE;
        }
        return Optional.of(switch (factors.length) {
            case 0 -> new Logic.Constant(answers[0]);
            case 1 -> new RankIn(factors[0], bits(answers));
            default -> new RankTable(part.looks(), factors, sizes, answers);
        });
    }

    private void stand(int row) {
        int rest = row;
        for (int at = factors.length - 1; at >= 0; at--) {
            ranks[factors[at]] = 1 << rest % sizes[at];
            rest /= sizes[at];
        }
    }

    private static int bits(boolean[] answers) {
        int bits = 0;
        for (int rank = 0; rank < answers.length; rank++) {
            bits |= answers[rank] ? 1 << rank : 0;
        }
        return bits;
    }

    @Override
    public int ranks(int factor) {
        return ranks[factor];
    }

    @Override
    public String stage() {
        return "";
    }

    @Override
    public String context() {
        return "";
    }

    @Override
    public long asOf() {
        return 0;
    }

    @Override
    public long fact(int fact) {
        return UNKNOWN;
    }

    @Override
    public long measure(int factor) {
        return UNKNOWN;
    }
}
