package dev.equipoise.policies;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.StrictJson;
import dev.equipoise.problem.Violation;

/** Reads the few members that an approval or an entry has, and gathers all that is wrong with them. */
final class BodyReader {

    private static final Pattern TEXT = Pattern.compile("(?s)(?=.*\\p{L}{2})[^\\p{Cntrl}\\p{Cs}]{3,1000}");
    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private final ObjectNode body;
    private final List<Violation> found = new ArrayList<>();

    BodyReader(byte @Nullable [] bytes, String... known) {
        body = StrictJson.object(bytes);
        List<String> names = List.of(known);
        body.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                found.add(Violation.unknown("/" + name.replace("~", "~0").replace("/", "~1"), "property", name, names));
            }
        });
    }

    boolean yes(String name) {
        if (given(name) && !body.path(name).isBoolean()) {
            flaw(name, "This must be true or false.");
        }
        return body.path(name).booleanValue();
    }

    @Nullable
    String textIfAny(String name) {
        JsonNode value = body.path(name);
        if (!given(name)) {
            return null;
        }
        if (!value.isTextual() || !TEXT.matcher(value.textValue()).matches()) {
            flaw(name, "This must be 3 to 1000 characters that say something.");
            return null;
        }
        return value.textValue().strip();
    }

    String text(String name) {
        String text = textIfAny(name);
        if (!given(name)) {
            flaw(name, "This is required.");
        }
        return text == null ? "" : text;
    }

    @Nullable
    LocalDate dayIfAny(String name) {
        String text = body.path(name).asText();
        try {
            if (given(name) && body.path(name).isTextual() && DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Falls through: a day that does not exist is told like a day that cannot be read.
        }
        if (given(name)) {
            flaw(name, "This must be an existing date such as 2026-11-24, from 1900 to 2199.");
        }
        return null;
    }

    LocalDate day(String name) {
        LocalDate day = dayIfAny(name);
        if (!given(name)) {
            flaw(name, "This is required.");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    void flaw(String name, String message) {
        found.add(new Violation("/" + name, message));
    }

    /** @throws Rejected with everything gathered, where there is anything */
    void finish() {
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
    }

    private boolean given(String name) {
        return body.hasNonNull(name);
    }
}
