package dev.equipoise.policies.diff;

import java.math.BigInteger;
import java.util.List;

/**
 * How answers at one stage move from one version to another.
 *
 * @param total how many profiles were read under both
 * @param cells only those that are not empty, by tier before and after, lowest first
 * @param sampled whether profiles were drawn rather than counted
 */
public record Matrix(String stage, String context, BigInteger total, List<Cell> cells, boolean sampled) {

    /** In place of a tier where there is none: enforcement is barred. */
    public static final String MOOT = "moot";
    /** Every favorable option is barred. */
    public static final String UNAVAILABLE = "unavailable";
    /** The version says that these ratings cannot stand together. */
    public static final String IMPOSSIBLE = "impossible";
    /** The version does not govern the stage. */
    public static final String UNGOVERNED = "ungoverned";

    public Matrix {
        cells = List.copyOf(cells);
    }

    /**
     * @param from the tier under the first version
     * @param to the tier under the second
     */
    public record Cell(String from, String to, BigInteger count) {}

    /** How many moved from one tier to another. */
    public BigInteger count(String from, String to) {
        return cells.stream().filter(cell -> cell.from.equals(from) && cell.to.equals(to)).map(Cell::count)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
