package dev.equipoise.engine.classify;

/**
 * One of the ways in which an open part of a plan can come out.
 *
 * @param points in thousandths
 * @param ruling what it does to the tier
 */
record Choice(long points, int ruling) {}
