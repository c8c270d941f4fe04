package dev.equipoise.cases;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.profile.Rating;

/**
 * A rating as it was submitted.
 *
 * @param rating what is known of the factor
 * @param verified whether someone checked it against a record; null where nobody said
 * @param basis what it rests on, in a few words; null where nobody said
 */
public record Assessment(Rating rating, @Nullable Boolean verified, @Nullable String basis) {

    boolean bare() {
        return verified == null && basis == null;
    }
}
