package dev.equipoise.comparisons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.JsonBytes;

/**
 * Days one after the other, in half-open intervals that touch; those that say the same are one.
 */
final class Timeline {

    private static final int USUAL_SIZE = 20_000;

    private final List<Interval> intervals = new ArrayList<>();

    /**
     * @param until the day after the last; null where there is no end
     * @param rows a JSON array
     */
    private record Interval(LocalDate from, @Nullable LocalDate until, byte[] rows) {}

    /** From the end of what is there. */
    void add(LocalDate from, @Nullable LocalDate until, byte[] rows) {
        int last = intervals.size() - 1;
        if (last >= 0 && Arrays.equals(intervals.get(last).rows(), rows)) {
            intervals.set(last, new Interval(intervals.get(last).from(), until, rows));
        } else {
            intervals.add(new Interval(from, until, rows));
        }
    }

    /** The day before which an interval ends that begins on a turn: the next turn; null after the last. */
    static @Nullable LocalDate next(SortedSet<LocalDate> turns, LocalDate turn) {
        SortedSet<LocalDate> later = turns.tailSet(turn.plusDays(1));
        return later.isEmpty() ? null : later.first();
    }

    /** As a JSON array. */
    byte[] bytes() {
        JsonBytes json = new JsonBytes(USUAL_SIZE).array();
        for (Interval interval : intervals) {
            json.object();
            json.name("from").string(interval.from().toString());
            json.name("until").string(interval.until() == null ? null : interval.until().toString());
            json.name("rows").raw(interval.rows());
            json.endObject();
        }
        return json.endArray().toByteArray();
    }
}
