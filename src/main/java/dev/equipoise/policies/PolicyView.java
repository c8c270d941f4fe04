package dev.equipoise.policies;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A policy, and which of its versions counts. */
record PolicyView(String id, String title, int versions, String latest, @Nullable String inForceToday) {

    static PolicyView of(PolicyShelf shelf, LocalDate today) {
        return new PolicyView(shelf.policy(), shelf.latest().title(), shelf.versions().size(), shelf.latest().version(),
                shelf.inForce(today).map(PolicyVersion::version).orElse(null));
    }
}
