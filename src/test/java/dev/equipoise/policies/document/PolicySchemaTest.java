package dev.equipoise.policies.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.problem.Violation;

/** The JSON Schema tells an editor what the reader would say, as far as a schema can. */
class PolicySchemaTest {

    private static final Schema SCHEMA = schema();
    private static final Catalog CATALOG = new Catalog();

    private static final String SOUND = """
            policy: sound
            version: 1.0.0
            title: Sound
            description: All members that a source may have.
            effective: { from: 2026-01-01, until: null, suspended: [ { from: 2026-03-01, until: 2026-04-01, reason: Stayed. } ] }
            scope: { agencies: [opla], stages: [any], places: [any] }
            authority: [ { citation: 8 CFR 287.8, verified: excerpt } ]
            notes: [A note.]
            scoring: { method: weighted-mean }
            gates:
              - stay-in-force
              - { id: own-gate, stages: [any], when: "facts['my-day'] < asOf", bars: discretion, because: So., note: Mind. }
            options: { settle-or-dismiss: { dismissal: enforcement } }
            factors:
              culpability: { values: { none: 0, negligent: 25, reckless: 50, knowing: 75, purposeful: 100 } }
              absences: { title: Absences, effect: raises, levels: [ { id: "0", from: 0 }, { id: more, from: 1 } ] }
            weights: { default: { culpability: 1000 } }
            facts: { my-day: { type: date, title: A day }, length-of-presence: number }
            rules:
              - { id: r, when: "factor['culpability'] > 3", then: { atLeast: high }, because: So. }
              - { id: s, when: "factor['culpability'] > 2", then: { atLeast: high }, because: So it is., note: Read in part. }
            considerations:
              - { id: kin, title: Kin, speaks: for, stages: [pursue-appeal], when: "facts['length-of-presence'] > 9", verified: excerpt }
              - { id: seen, title: Seen, speaks: against, source: A page, note: A person sees. }
            caveats: [ { about: The end, says: Nobody knows., source: A page } ]
            tiers:
              - { id: low, title: Low, from: 0, exits: [Unless compelling.], assessment: rule, note: Ask first. }
              - { id: middle, title: Middle, from: 30, exits: [ { says: Unless kind., by: An officer, verified: excerpt } ] }
              - { id: high, title: High, from: 50, opens: { pursue-appeal: [] } }
            impossible: ["factor['culpability'] > 3 && factor['absences'] == 0"]
            """;

    static Stream<Path> documents() throws IOException {
        var all = new ArrayList<Path>();
        for (String folder : List.of("src/main/resources/policies", "src/test/resources/policies")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\d\\.(yaml|json)")).forEach(all::add);
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPackFitsItAndSoDoesItsPublishedForm(Path file) throws IOException {
        String text = Files.readString(file);
        ObjectNode tree = file.toString().endsWith(".json") ? DocumentText.json(text) : DocumentText.yaml(text);
        assertThat(refusals(tree)).isEmpty();
        assertThat(refusals(Canonical.of(new DocumentReader(CATALOG).read(tree)).tree())).isEmpty();
    }

    @Test
    void aSoundDocumentFitsBoth() {
        assertThat(refusals(DocumentText.yaml(SOUND))).isEmpty();
        assertThat(flaws(DocumentText.yaml(SOUND))).isEmpty();
    }

    /** One mistake of form in each; the reader names the place, and the schema refuses the document too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"policy: sound|policy: Sound!|/policy", "version: 1.0.0|version: one|/version",
            "version: 1.0.0|version: 1.5|/version", "title: Sound|titel: Sound|/titel",
            "title: Sound|title: 5|/title", "from: 2026-01-01|from: 2026-02-30|/effective/from",
            "from: 2026-01-01|form: 2026-01-01|/effective/from", "agencies: [opla]|agencies: opla|/scope/agencies",
            "agencies: [opla]|agencies: [opla, opla]|/scope/agencies", "notes: [A note.]|notes: A note.|/notes",
            "method: weighted-mean|method: mean|/scoring/method",
            "method: weighted-mean|method: weighted-mean, otherwise: low|/scoring/otherwise",
            "method: weighted-mean|method: sum|/weights", "citation: 8 CFR 287.8|says: Much|/authority/0/citation",
            "verified: excerpt|verified: maybe|/authority/0/verified", "bars: discretion|bars: mercy|/gates/1/bars",
            "dismissal: enforcement|dismissal: harsh|/options/settle-or-dismiss/dismissal",
            "negligent: 25|negligent: much|/factors/culpability/values/negligent",
            "negligent: 25|negligent: 25.5|/factors/culpability/values/negligent",
            "effect: raises|effect: up|/factors/absences/effect",
            "{ id: more, from: 1 }|{ from: 1 }|/factors/absences/levels/1/id",
            "culpability: 1000|culpability: 1001|/weights/default/culpability",
            "length-of-presence: number|length-of-presence: text|/facts/length-of-presence",
            "{ type: date, title|{ kind: date, title|/facts/my-day/type",
            "atLeast: high|atLeast: high, points: 3|/rules/0/then", "{ atLeast: high }|{}|/rules/0/then",
            "because: So. }$|source: So. }|/rules/0/because", "id: high, title: High|id: high|/tiers/2/title",
            "from: 50|from: \"50\"|/tiers/2/from", "assessment: rule|assessment: court|/tiers/0/assessment",
            "exits: [Unless compelling.]|exits: Unless compelling.|/tiers/0/exits",
            "says: Unless kind., by|sais: Unless kind., by|/tiers/1/exits/0/says",
            "verified: excerpt } ] }|verified: surely } ] }|/tiers/1/exits/0/verified",
            "speaks: against|speaks: perhaps|/considerations/1/speaks",
            "title: Seen|titel: Seen|/considerations/1/title",
            "id: kin|id: Kin!|/considerations/0/id", "about: The end|on: The end|/caveats/0/about",
            "note: Ask first.|note: 5|/tiers/0/note", "note: Read in part.|note: []|/rules/1/note" })
    void whatIsBrokenInFormIsRefusedByBoth(String sound, String broken, String pointer) {
        ObjectNode tree = DocumentText.yaml(replaced(sound, broken));
        assertThat(refusals(tree)).isNotEmpty();
        assertThat(flaws(tree)).extracting(Violation::pointer).contains(pointer);
    }

    /** A mistake that only the reader can see: the schema knows no catalogue. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"- stay-in-force|- stay-in-farce|/gates/0",
            "dismissal: enforcement|dismisal: enforcement|/options/settle-or-dismiss/dismisal",
            "culpability: 1000|culpability: 999|/weights/default",
            "atLeast: high|atLeast: higher|/rules/0/then/atLeast",
            "knowing: 75|knowing: 5|/factors/culpability/values", "from: 50|from: 0|/tiers/2/from",
            "until: 2026-04-01|until: 2026-02-01|/effective/suspended/0/until",
            "stages: [pursue-appeal], when|stages: [pursue-apeal], when|/considerations/0/stages" })
    void whatDoesNotFitTogetherIsRefusedByTheReader(String sound, String broken, String pointer) {
        ObjectNode tree = DocumentText.yaml(replaced(sound, broken));
        assertThat(refusals(tree)).isEmpty();
        assertThat(flaws(tree)).extracting(Violation::pointer).contains(pointer);
    }

    private static String replaced(String sound, String broken) {
        String text = sound.endsWith("$")
                ? SOUND.replaceAll("(?m)" + Pattern.quote(sound.substring(0, sound.length() - 1)) + "\\s*$",
                        Matcher.quoteReplacement(broken))
                : SOUND.replace(sound, broken);
        assertThat(text).isNotEqualTo(SOUND);
        return text;
    }

    private static List<Violation> flaws(ObjectNode tree) {
        var found = new ArrayList<Violation>();
        new DocumentReader(CATALOG).read(tree, found);
        return found;
    }

    private static List<String> refusals(JsonNode tree) {
        return SCHEMA.validate(tree.toString(), InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))).stream()
                .map(Object::toString).toList();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("src/main/resources/policies/policy.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
