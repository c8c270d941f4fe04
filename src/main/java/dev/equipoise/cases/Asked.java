package dev.equipoise.cases;

import java.time.LocalDate;

import dev.equipoise.policies.PolicyVersion;

/**
 * A submission together with the policy version that it asks to be read under.
 *
 * @param submission the profile
 * @param version the version that holds, or the one that is pinned
 * @param asOf the day for which it is read
 * @param pinned whether the caller named the version
 * @param today whether that day is today
 */
public record Asked(Submission submission, PolicyVersion version, LocalDate asOf, boolean pinned, boolean today) {

    /** Whether its classification may become the current one. */
    public boolean current() {
        return today && !pinned;
    }
}
