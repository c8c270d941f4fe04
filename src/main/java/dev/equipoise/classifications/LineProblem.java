package dev.equipoise.classifications;

import dev.equipoise.problem.Problem;

/**
 * Why a line has no ordinary answer.
 *
 * @param line its number, from 1
 */
record LineProblem(int line, Problem problem) {}
