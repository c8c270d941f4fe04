package dev.equipoise.policies;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A suspension or withdrawal as an approver enters it. */
record NewEntry(LocalDate from, @Nullable LocalDate until, String reason, String source) {

    static NewEntry read(byte @Nullable [] body) {
        var reader = new BodyReader(body, "from", "until", "reason", "source");
        var entry = new NewEntry(reader.day("from"), reader.dayIfAny("until"), reader.text("reason"),
                reader.text("source"));
        if (entry.until != null && !entry.until.isAfter(entry.from)) {
            reader.flaw("until", "This is the day after the last one, and so later than from.");
        }
        reader.finish();
        return entry;
    }

    PolicyEntry entry(PolicyEntry.Kind kind, String by, Instant at) {
        return new PolicyEntry(kind, from, until, reason, source, by, at);
    }
}
