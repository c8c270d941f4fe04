package dev.equipoise.policies.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.problem.Violation;

/**
 * One place in a document that is being read. A mistake is noted with its pointer, and something harmless is answered, so
 * that one pass finds them all. A member that is null counts as left out.
 */
final class Spot {

    /** Beyond this, JSON's readers no longer agree on a whole number. */
    /** The ISO form itself also takes years before the first and after 9999. */
    private static final DateTimeFormatter FOUR_DIGIT_YEARS = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4).appendPattern("-MM-dd").toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final long MOST = (1L << 53) - 1;
    /** Of rules or of anything else: each is checked against the others, and an author must still see them. */
    private static final int MOST_ITEMS = 500;

    final JsonNode node;
    final String pointer;
    private final List<Violation> found;

    Spot(JsonNode node, String pointer, List<Violation> found) {
        this.node = node;
        this.pointer = pointer;
        this.found = found;
    }

    Spot get(String name) {
        return new Spot(node.path(name), pointer + "/" + name.replace("~", "~0").replace("/", "~1"), found);
    }

    boolean absent() {
        return node.isMissingNode() || node.isNull();
    }

    void flaw(String message) {
        found.add(new Violation(pointer, message));
    }

    void violation(Violation violation) {
        found.add(violation);
    }

    /** Refuses members that do not belong here. */
    void only(String... names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!Arrays.asList(names).contains(name)) {
                found.add(Violation.unknown(get(name).pointer, "member", name, List.of(names)));
            }
        });
    }

    boolean isObject() {
        if (!node.isObject()) {
            flaw(absent() ? "This is missing." : "This must be an object.");
        }
        return node.isObject();
    }

    String text() {
        if (!node.isTextual() || node.asText().isBlank()) {
            flaw(absent() ? "This is missing." : "This must be a text; a number needs quotation marks.");
            return "";
        }
        if (!Texts.canBeStored(node.asText())) {
            flaw("This is longer than " + Texts.LONGEST + " characters, or holds one that cannot be stored.");
            return "";
        }
        return node.asText();
    }

    @Nullable
    String textOrNull() {
        return absent() ? null : text();
    }

    String id() {
        String id = text();
        if (!id.isEmpty() && !Ids.isId(id)) {
            flaw("An id is made of lower-case words, digits and hyphens.");
        }
        return id;
    }

    long whole() {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.asLong()) > MOST) {
            flaw(absent() ? "This is missing." : "This must be a whole number.");
            return 0;
        }
        return node.asLong();
    }

    @Nullable
    Long wholeOrNull() {
        return absent() ? null : (Long) whole();
    }

    @Nullable
    Boolean yesOrNull() {
        if (!absent() && !node.isBoolean()) {
            flaw("This must be true or false.");
        }
        return node.asBoolean() ? Boolean.TRUE : null;
    }

    LocalDate date() {
        try {
            String text = text();
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text, FOUR_DIGIT_YEARS);
        } catch (DateTimeParseException e) {
            flaw("This must be a day of the calendar such as 2026-01-31.");
            return LocalDate.EPOCH;
        }
    }

    @Nullable
    LocalDate dateOrNull() {
        return absent() ? null : date();
    }

    <W extends Word> W word(W[] words) {
        List<String> allowed = Arrays.stream(words).map(Word::word).toList();
        int place = allowed.indexOf(node.asText(""));
        if (place < 0) {
            violation(absent()
                    ? new Violation(pointer, "This is missing.", allowed)
                    : Violation.unknown(pointer, "such word as", node.asText(), allowed));
        }
        return words[Math.max(0, place)];
    }

    <W extends Word> @Nullable W wordOrNull(W[] words) {
        return absent() ? null : word(words);
    }

    List<Spot> items() {
        var items = new ArrayList<Spot>();
        if (!absent() && !node.isArray()) {
            flaw("This must be a list.");
        }
        if (node.size() > MOST_ITEMS) {
            flaw("This has " + node.size() + " items, more than " + MOST_ITEMS + ".");
            return items;
        }
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            items.add(new Spot(node.path(at), pointer + "/" + at, found));
        }
        return items;
    }

    Map<String, Spot> members() {
        var members = new LinkedHashMap<String, Spot>();
        if (!absent() && isObject()) {
            node.fieldNames().forEachRemaining(name -> members.put(name, get(name)));
        }
        return members;
    }

    List<String> texts() {
        return items().stream().map(Spot::text).toList();
    }

    /** A list of ids, each at most once; just {@code any} where it is left out. */
    List<String> idsOrAny() {
        List<String> ids = items().stream().map(Spot::id).toList();
        if (ids.size() > 1 && ids.contains(Scope.ANY) || ids.stream().distinct().count() < ids.size()) {
            flaw("This must name ids once each, or any alone.");
        }
        return ids.isEmpty() ? List.of(Scope.ANY) : ids;
    }
}
