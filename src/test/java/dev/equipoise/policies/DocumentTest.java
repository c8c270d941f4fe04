package dev.equipoise.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.policies.document.Canonical;
import dev.equipoise.policies.document.DocumentReader;
import dev.equipoise.policies.document.DocumentText;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.problem.ProblemType;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

class DocumentTest {

    private static final String SMALL = """
            policy: small
            version: 1.0.0
            title: Small
            effective: { from: 2026-01-01 }
            scoring: { method: weighted-mean }
            gates: [stay-in-force]
            factors:
              culpability: { values: { none: 0, negligent: 25, reckless: 50, knowing: 75, purposeful: 100 } }
            weights: { default: { culpability: 1000 } }
            facts: { my-day: { type: date, title: A day }, length-of-presence: number }
            rules:
              - { id: r, when: "factor['culpability'] > 3", then: { atLeast: high }, because: So. }
            tiers:
              - { id: low, title: Low, from: 0 }
              - { id: high, title: High, from: 50 }
            """;

    private static final String SMALL_AS_JSON = """
            { "tiers": [ {"from": 0, "title": "Low", "id": "low"}, {"title": "High", "id": "high", "from": 50} ],
              "rules": [ {"because": "So.", "then": {"atLeast": "high"}, "when": "factor['culpability'] > 3", "id": "r",
                          "stages": ["any"]} ],
              "facts": {"length-of-presence": "number", "my-day": {"title": "A day", "type": "date"}},
              "weights": {"default": {"culpability": 1000}}, "gates": ["stay-in-force"], "scope": {"stages": ["any"]},
              "factors": {"culpability": {"values": {"purposeful": 100, "knowing": 75, "reckless": 50, "negligent": 25, "none": 0}}},
              "scoring": {"method": "weighted-mean"}, "effective": {"from": "2026-01-01", "until": null, "suspended": []},
              "title": "Small", "version": "1.0.0", "policy": "small", "notes": [] }
            """;

    @Test
    void theDigestDependsOnNeitherFormNorOrderNorWhatIsLeftToItsDefault() {
        var fromYaml = Canonical.of(AnyPolicies.yaml(SMALL));
        var fromJson = Canonical.of(new DocumentReader(AnyPolicies.CATALOG).read(DocumentText.json(SMALL_AS_JSON)));
        assertThat(fromJson.json()).isEqualTo(fromYaml.json());
        assertThat(fromYaml.digest()).matches("sha256:[0-9a-f]{64}").isEqualTo(fromJson.digest());
        assertThat(Canonical.of(AnyPolicies.yaml(SMALL.replace("50, knowing", "49, knowing"))).digest())
                .isNotEqualTo(fromYaml.digest());
    }

    @Test
    void aPublishedDocumentReadAgainIsTheSame() {
        for (String policy : AnyPolicies.any().ids()) {
            PolicyVersion version = AnyPolicies.any().versions(policy).get(0);
            var again = new DocumentReader(AnyPolicies.CATALOG).read((ObjectNode) version.document());
            assertThat(again).isEqualTo(version.content());
            assertThat(Canonical.of(again).digest()).isEqualTo(version.digest());
        }
    }

    @Test
    void whatTheCatalogueSaysIsWrittenOut() {
        PolicyDocument small = AnyPolicies.yaml(SMALL);
        assertThat(small.factors().get("culpability").levels()).hasSize(5);
        assertThat(small.gates().get(0).when()).isEqualTo("facts['stay-in-force'] == true");
        assertThat(small.facts()).containsOnlyKeys("my-day", "length-of-presence", "stay-in-force");
        assertThat(small.stages()).hasSize(10);
        assertThat(small.weights()).hasSize(10);
        assertThat(small.weights().get("pursue-appeal")).containsEntry("culpability", 1000);
    }

    @Test
    void aTurnedOptionChangesSides() {
        var stage = AnyPolicies.any().version("test-scoped", "1.0.0").content().stages().get("settle-or-dismiss");
        assertThat(stage.enforcement()).contains("dismissal");
        assertThat(stage.favorable()).doesNotContain("dismissal");
    }

    @Test
    void everyMistakeIsFoundInOnePassWithItsPointer() {
        String bad = SMALL.replace("1.0.0", "one").replace("2026-01-01", "2026-02-30")
                .replace("stay-in-force", "stay-in-forc")
                .replace("negligent: 25", "neglignt: 25").replace("culpability: 1000", "culpability: 999")
                .replace("title: Small", "titel: Small").replace("because: So.", "becuse: So.");
        assertThat(flaws(bad)).extracting(Violation::pointer).contains("/version", "/effective/from", "/gates/0",
                "/factors/culpability/values/neglignt", "/weights/default", "/titel", "/title", "/rules/0/becuse",
                "/rules/0/because");
        assertThat(flaws(bad)).extracting(Violation::message).anyMatch(message -> message.contains("stay-in-force"))
                .anyMatch(message -> message.contains("these sum to 999"));
    }

    @Test
    void conditionsAreCheckedTogetherToo() {
        String bad = SMALL.replace("factor['culpability'] > 3", "factor['culpabilty'] > 3") + """
                impossible: ["facts['my-day'] > 2"]
                """;
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> AnyPolicies.compiled(bad));
        assertThat(rejected.violations()).extracting(Violation::pointer).containsExactly("/rules/0/when",
                "/impossible/0");
        assertThat(rejected.violations().get(0).message())
                .isEqualTo("Line 1, column 8: The factor 'culpabilty' is not known; did you mean 'culpability'?");
    }

    @Test
    void aRuleNamesATierThatIsThere() {
        assertThatThrownBy(() -> AnyPolicies.compiled(SMALL.replace("atLeast: high", "atLeast: higher")))
                .isInstanceOf(Rejected.class).hasMessageContaining("no such tier as \"higher\"");
    }

    @Test
    void aNameOfTheCatalogueCannotMeanSomethingElse() {
        assertThat(flaws(SMALL.replace("culpability: { values",
                "culpability: { effect: lowers, title: Culpability, levels: [{ id: none }], values")))
                .anyMatch(flaw -> flaw.pointer().equals("/factors/culpability"));
        assertThat(flaws(SMALL.replace("length-of-presence: number", "length-of-presence: date")))
                .anyMatch(flaw -> flaw.pointer().equals("/facts/length-of-presence"));
    }

    @Test
    void protectedAttributesAreNoFactsAndNoFactors() {
        Rejected rejected = catchThrowableOfType(Rejected.class,
                () -> AnyPolicies.yaml(SMALL.replace("my-day", "national-origin")));
        assertThat(rejected.type()).isEqualTo(ProblemType.PROTECTED_ATTRIBUTE);
    }

    @Test
    void anythingCleverInYamlIsRefused() {
        assertThat(flaws("a: &x 1\nb: *x")).singleElement().satisfies(
                flaw -> assertThat(flaw.message()).contains("Line 1, column 4", "anchors and aliases"));
        assertThat(flaws("a: !!java.net.URL [x]")).singleElement().satisfies(
                flaw -> assertThat(flaw.message()).contains("no tags"));
        assertThat(flaws("a: 1\n---\nb: 2")).singleElement().satisfies(
                flaw -> assertThat(flaw.message()).contains("one policy"));
        assertThat(flaws("policy: a\npolicy: b")).singleElement().satisfies(
                flaw -> assertThat(flaw.message()).contains("uplicate").contains("policy"));
        assertThat(flaws("a: ".repeat(3) + "[")).isNotEmpty();
        assertThat(flaws("[".repeat(30) + "]".repeat(30))).singleElement().satisfies(
                flaw -> assertThat(flaw.message()).contains("20 deep"));
        assertThat(flaws("just text")).singleElement()
                .satisfies(flaw -> assertThat(flaw.message()).contains("mapping"));
    }

    @Test
    void jsonIsReadAsStrictly() {
        for (String bad : List.of("{\"policy\": 1, \"policy\": 2}", "{} {}", "[]", "{\"a\": NaN}", "{", "")) {
            assertThatThrownBy(() -> DocumentText.json(bad)).as(bad).isInstanceOf(Rejected.class);
        }
    }

    @Test
    void numbersAreNotTextsAndTextsAreNotNumbers() {
        assertThat(flaws(SMALL.replace("version: 1.0.0", "version: 1.0"))).extracting(Violation::pointer)
                .contains("/version");
        assertThat(flaws(SMALL.replace("from: 50", "from: \"50\""))).extracting(Violation::pointer)
                .contains("/tiers/1/from");
        assertThat(flaws(SMALL.replace("from: 50", "from: 50.5"))).extracting(Violation::pointer)
                .contains("/tiers/1/from");
    }

    private static List<Violation> flaws(String yaml) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> AnyPolicies.yaml(yaml));
        return rejected == null ? List.of() : rejected.violations();
    }
}
