package dev.equipoise.policies.document;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.StrictJson;
import dev.equipoise.problem.Violation;

/** Turns the text of a policy into a tree, and refuses what two readers could understand differently. */
public final class DocumentText {

    /** The longest text, in characters. */
    public static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 20;

    private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();
    /** For authors, who are told of all members that stand twice, not of the first alone. */
    private static final YAMLMapper DRAFT = YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private DocumentText() {
    }

    /**
     * The same as {@link #yaml}, with where everything stands; what stands twice is among that, and the last is in the tree.
     *
     * @param bytes in UTF-8
     */
    public static Source yamlSource(byte[] bytes) {
        String text = utf8(bytes);
        ObjectNode tree = yaml(text, DRAFT);
        try (JsonParser parser = DRAFT.createParser(text)) {
            return new Source(tree, Places.of(parser));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** JSON that {@link StrictJson} has read, with where everything stands. */
    public static Source jsonSource(byte @Nullable [] bytes) {
        ObjectNode tree = StrictJson.object(bytes);
        try (JsonParser parser = JSON.createParser(Objects.requireNonNull(bytes))) {
            return new Source(tree, Places.of(parser));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw flaw("The body is not UTF-8.");
        }
    }

    /**
     * @throws Rejected where it is no single YAML mapping, uses anchors, aliases or tags, or names a member twice
     */
    public static ObjectNode yaml(String text) {
        return yaml(text, YAML);
    }

    private static ObjectNode yaml(String text, YAMLMapper mapper) {
        check(text.length() <= LONGEST, "A policy is at most " + LONGEST + " characters long.");
        try {
            refuseCleverness(text);
            return object(mapper.readTree(text));
        } catch (MarkedYAMLException e) {
            throw flaw(e.getProblemMark().getLine(), e.getProblemMark().getColumn(),
                    "this is not YAML: " + e.getProblem() + ".");
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
            check(depth <= DEEPEST, event, "policies nest at most " + DEEPEST + " deep.");
            check(documents <= 1, event, "one file holds one policy.");
            check(!(event instanceof AliasEvent) && !(event instanceof NodeEvent node && node.getAnchor() != null),
                    event, "policies have no anchors and aliases.");
            check(tag(event) == null, event, "policies have no tags.");
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
        return flaw(problem.getLocation().getLineNr() - 1, problem.getLocation().getColumnNr() - 1, said + ".");
    }

    private static void check(boolean holds, Event event, String otherwise) {
        if (!holds) {
            throw flaw(event.getStartMark().getLine(), event.getStartMark().getColumn(), otherwise);
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw flaw(otherwise);
        }
    }

    private static Rejected flaw(String message) {
        return new Rejected(List.of(new Violation("", message)));
    }

    /** Both counted from 0, and told from 1. */
    private static Rejected flaw(int line, int column, String message) {
        int fromLine = Math.max(0, line) + 1;
        int fromColumn = Math.max(0, column) + 1;
        return new Rejected(
                new Violation("", "Line " + fromLine + ", column " + fromColumn + ": " + message).at(fromLine,
                        fromColumn));
    }
}
