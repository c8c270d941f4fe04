package dev.equipoise.benchmarks.http;

import org.HdrHistogram.Histogram;

/** How many calls were answered within a time, and how long each took, in nanoseconds. */
record Outcome(Histogram took, long nanos) {

    Outcome plus(Outcome other) {
        var all = new Histogram(3);
        all.add(took);
        all.add(other.took);
        return new Outcome(all, nanos + other.nanos);
    }

    double aSecond() {
        return took.getTotalCount() * 1e9 / nanos;
    }

    double micros(double percentile) {
        return took.getValueAtPercentile(percentile) / 1e3;
    }
}
