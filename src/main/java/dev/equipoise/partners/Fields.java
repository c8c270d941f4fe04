package dev.equipoise.partners;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Reads the fields of a small body one by one and gathers all that is wrong with them. */
class Fields {

    static final int LONGEST_TEXT = 200;

    /** Whatever could make a name look empty, reach beyond its line or read backwards. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern RFC_3339_UTC = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

    private final ObjectNode body;
    private final List<Violation> violations = new ArrayList<>();

    Fields(ObjectNode body, String... known) {
        this.body = body;
        List<String> names = List.of(known);
        body.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                violations.add(Violation.unknown(pointer(name), "property", name, names));
            }
        });
    }

    /** Required: 1 to 200 visible characters, no space at either end. */
    Optional<String> text(String name) {
        JsonNode value = body.path(name);
        if (!value.isTextual()) {
            reject(pointer(name), value.isMissingNode() ? "\"" + name + "\" is required." : "This must be a string.");
            return Optional.empty();
        }
        String text = value.textValue();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_TEXT || !text.equals(text.strip())
                || INVISIBLE.matcher(text).find()) {
            reject(pointer(name), "This must be 1 to 200 visible characters, without spaces around them.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Required: at least one of the allowed values, each once. In the order in which they are listed as allowed. */
    List<String> choices(String name, String kind, List<String> allowed) {
        JsonNode value = body.path(name);
        if (!value.isArray() || value.isEmpty()) {
            violations
                    .add(new Violation(pointer(name), "This must be an array of at least one " + kind + ".", allowed));
            return List.of();
        }
        var chosen = new LinkedHashSet<String>();
        for (int i = 0; i < value.size(); i++) {
            choice(pointer(name) + "/" + i, kind, value.get(i), allowed, chosen);
        }
        return allowed.stream().filter(chosen::contains).toList();
    }

    private void choice(String pointer, String kind, JsonNode value, List<String> allowed,
            LinkedHashSet<String> chosen) {
        if (!value.isTextual()) {
            violations.add(new Violation(pointer, "This must be a string.", allowed));
        } else if (!allowed.contains(value.textValue())) {
            violations.add(Violation.unknown(pointer, kind, value.textValue(), allowed));
        } else if (!chosen.add(value.textValue())) {
            reject(pointer, "\"" + value.textValue() + "\" is named twice.");
        }
    }

    /** Optional, and absent where null: an RFC 3339 instant in UTC, kept to the millisecond. */
    Optional<Instant> instant(String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        try {
            if (value.isTextual() && RFC_3339_UTC.matcher(value.textValue()).matches()) {
                return Optional.of(Instant.parse(value.textValue()).truncatedTo(ChronoUnit.MILLIS));
            }
        } catch (DateTimeParseException noSuchDay) {
            // Falls through to the same answer as any other text.
        }
        reject(pointer(name), "This must be an instant in UTC, such as 2027-01-31T00:00:00Z.");
        return Optional.empty();
    }

    void reject(String pointer, String message) {
        violations.add(new Violation(pointer, message));
    }

    /** @throws Rejected with everything gathered, where there is anything */
    void finish() {
        if (!violations.isEmpty()) {
            throw new Rejected(violations);
        }
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
