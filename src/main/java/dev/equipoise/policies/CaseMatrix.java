package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.List;

import dev.equipoise.policies.diff.Matrix;

/**
 * How the stored cases that a caller may count would move.
 *
 * @param asOf the day for which both versions read them
 * @param read how many current profiles were read: one for each case and stage
 * @param whole whether those were all
 * @param matrices by stage and context
 */
record CaseMatrix(LocalDate asOf, long read, boolean whole, List<Matrix> matrices) {}
