package dev.equipoise.benchmarks.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The rows that a new case with one profile makes. */
record Rows(CaseRow file, ProfileRow profile, ClassificationRow classification, StandingRow standing) {

    static final String PARTNER = "bench-limit";

    Rows(String reference, String body, String answer) {
        this(new CaseRow(), new ProfileRow(), new ClassificationRow(), new StandingRow());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        file.id = id();
        file.reference = reference;
        file.openedAt = now;
        profile.id = id();
        profile.caseId = file.id;
        profile.body = body;
        profile.receivedAt = now;
        profile.assessedAt = now;
        classification.id = id();
        classification.caseId = file.id;
        classification.profileId = profile.id;
        classification.answer = answer;
        classification.classifiedAt = now;
        classification.asOf = LocalDate.of(2026, 11, 24);
        classification.rankDown = -ThreadLocalRandom.current().nextLong(100_000);
        standing.id = id();
        standing.caseId = file.id;
        standing.classificationId = classification.id;
        standing.rankDown = classification.rankDown;
    }

    /** In the order in which they refer to each other. */
    List<Object> all() {
        return List.of(file, profile, classification, standing);
    }

    /** Sorted by time, as the service's are. */
    private static UUID id() {
        var random = ThreadLocalRandom.current();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000L | random.nextLong(0x1000),
                random.nextLong() >>> 2 | 0x8000000000000000L);
    }
}
