package dev.equipoise.policies.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Turns the text of a policy into a tree, and refuses what two readers could understand differently. */
public final class DocumentText {

    /** The longest text, in characters. */
    public static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 20;

    private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private DocumentText() {
    }

    /**
     * @throws Rejected where it is no single YAML mapping, uses anchors, aliases or tags, or names a member twice
     */
    public static ObjectNode yaml(String text) {
        check(text.length() <= LONGEST, "A policy is at most " + LONGEST + " characters long.");
        try {
            refuseCleverness(text);
            return object(YAML.readTree(text));
        } catch (MarkedYAMLException e) {
            throw flaw(place(e.getProblemMark().getLine(), e.getProblemMark().getColumn()) + "this is not YAML: "
                    + e.getProblem() + ".");
        } catch (YAMLException e) {
            throw flaw("This is not YAML: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * @throws Rejected where it is no single JSON object, or names a member twice
     */
    public static ObjectNode json(String text) {
        check(text.length() <= LONGEST, "A policy is at most " + LONGEST + " characters long.");
        try {
            return object(JSON.readTree(text));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Aliases can make a small text huge, and tags can name types; a policy needs neither. */
    private static void refuseCleverness(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        int depth = 0;
        int documents = 0;
        for (Event event : new Yaml(options).parse(new StringReader(text))) {
            depth += event instanceof CollectionStartEvent
                    ? 1
                    : event.is(Event.ID.SequenceEnd)
                            || event.is(Event.ID.MappingEnd) ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            String place = place(event.getStartMark().getLine(), event.getStartMark().getColumn());
            check(depth <= DEEPEST, place + "policies nest at most " + DEEPEST + " deep.");
            check(documents <= 1, place + "one file holds one policy.");
            check(!(event instanceof AliasEvent) && !(event instanceof NodeEvent node && node.getAnchor() != null),
                    place + "policies have no anchors and aliases.");
            check(tag(event) == null, place + "policies have no tags.");
        }
    }

    private static @Nullable String tag(Event event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
    }

    private static ObjectNode object(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw flaw("A policy is a mapping from names to what they stand for.");
    }

    private static Rejected unreadable(IOException e) {
        if (!(e instanceof JsonProcessingException problem) || problem.getLocation() == null) {
            return flaw("This cannot be read.");
        }
        String said = String.valueOf(problem.getOriginalMessage()).lines().findFirst().orElse("this cannot be read");
        return flaw(place(problem.getLocation().getLineNr() - 1, problem.getLocation().getColumnNr() - 1) + said + ".");
    }

    private static String place(int line, int column) {
        return "Line " + (line + 1) + ", column " + (column + 1) + ": ";
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw flaw(otherwise);
        }
    }

    private static Rejected flaw(String message) {
        return new Rejected(List.of(new Violation("", message)));
    }
}
