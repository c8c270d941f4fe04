package dev.equipoise.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A profile that is to be read under every policy.
 *
 * @param submission the profile
 * @param by along what
 * @param asOf the day; null for today
 */
public record Compared(Submission submission, String by, @Nullable LocalDate asOf) {

    /** As of an evaluation, but that no policy is chosen. */
    static final List<String> MEMBERS = Stream
            .concat(Stream.of("by"),
                    SubmissionReader.MEMBERS.stream().filter(name -> !name.startsWith("policy")))
            .toList();

    /** One that is compared along all days names none. */
    static Compared read(Submission submission, Fields fields, List<String> ways) {
        String by = Objects.requireNonNullElse(fields.oneOf("by", "way of comparing", ways), ways.get(0));
        LocalDate asOf = fields.day("asOf");
        if (asOf != null && !by.equals(ways.get(0))) {
            fields.wrong("asOf", "All days are compared; leave it out.");
        }
        return new Compared(submission, by, asOf);
    }
}
