package dev.equipoise.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.problem.Violation;

/** Takes members out of a JSON object, one by one, and notes what is wrong instead of stopping. */
final class Fields {

    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile(
            "(19|20|21)\\d\\d-\\d\\d-\\d\\dT([01]\\d|2[0-3]):\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    private final ObjectNode object;
    private final String at;
    private final List<Violation> found;

    Fields(ObjectNode object, String at, List<Violation> found) {
        this.object = object;
        this.at = at;
        this.found = found;
    }

    /** A member that is there and not null. */
    @Nullable
    JsonNode value(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    @Nullable
    String text(String name) {
        JsonNode value = value(name);
        if (value == null || value.isTextual()) {
            return value == null ? null : value.textValue();
        }
        wrong(name, "This must be a string, not " + Kinds.of(value) + ".");
        return null;
    }

    @Nullable
    String shaped(String name, Pattern shape, String means) {
        String text = text(name);
        if (text == null || shape.matcher(text).matches()) {
            return text;
        }
        wrong(name, means);
        return null;
    }

    @Nullable
    String oneOf(String name, String kind, Collection<String> allowed) {
        String text = text(name);
        if (text == null || allowed.contains(text)) {
            return text;
        }
        found.add(Violation.unknown(pointer(name), kind, text, allowed));
        return null;
    }

    @Nullable
    Boolean yesNo(String name) {
        JsonNode value = value(name);
        if (value == null || value.isBoolean()) {
            return value == null ? null : (Boolean) value.booleanValue();
        }
        wrong(name, "This must be true or false, not " + Kinds.of(value) + ".");
        return null;
    }

    @Nullable
    LocalDate day(String name) {
        String text = shaped(name, DAY, "This must be a date such as 2026-11-24, from 1900 to 2199.");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            wrong(name, "There is no such day.");
            return null;
        }
    }

    @Nullable
    Instant instant(String name) {
        String text = shaped(name, INSTANT, "This must be an instant such as 2026-11-20T15:04:05Z, from 1900 to 2199.");
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            wrong(name, "There is no such instant.");
            return null;
        }
    }

    /** Notes what is missing. */
    void require(String name, Collection<String> allowed) {
        if (value(name) == null) {
            found.add(new Violation(pointer(name), "This is required.", List.copyOf(allowed)));
        }
    }

    void wrong(String name, String message) {
        found.add(new Violation(pointer(name), message));
    }

    String pointer(String name) {
        return at + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
