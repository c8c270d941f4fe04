package dev.equipoise.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.StageDefinition;

/** Works the baseline out a second time, from its table of relevance. */
class BaselineTest {

    private static final List<String> FACTORS = List.of("evidence-sufficiency", "offense-seriousness", "court-caseload",
            "resource-conservation", "alternatives-available", "culpability", "criminal-record", "cooperation");

    private static final Set<String> LOWERING = Set.of("court-caseload", "resource-conservation",
            "alternatives-available", "cooperation");

    private static final String RELEVANCE = """
            stop-question-arrest          2 2 0 1 1 1 2 1
            post-arrest-screening         2 2 2 2 2 2 2 2
            issue-detainer                2 2 0 1 1 1 2 1
            detain-or-release             1 2 1 2 2 1 2 2
            initiate-removal-proceedings  2 2 2 2 2 1 2 2
            settle-or-dismiss             2 2 2 2 2 1 2 2
            pursue-appeal                 2 2 2 2 1 1 1 1
            stay-of-removal               0 2 0 1 2 1 2 2
            execute-removal               0 2 0 2 2 1 2 2
            focus-enforcement-resources   0 2 2 2 1 0 0 0
            """;

    private final PolicyVersion baseline = AnyPolicies.any().version("baseline", "1.0.0");
    private final PolicyDefinition definition = baseline.definition();

    @Test
    void weightsAreTheTableOfRelevanceScaledByLargestRemainder() {
        var expected = new LinkedHashMap<String, Map<String, Integer>>();
        RELEVANCE.lines().map(line -> line.trim().split("\\s+")).forEach(row -> expected.put(row[0], scaled(row)));
        assertThat(expected).hasSize(10);
        var actual = new LinkedHashMap<String, Map<String, Integer>>();
        for (StageDefinition stage : definition.stages()) {
            actual.put(stage.id(), stage.weights());
        }
        assertThat(actual).isEqualTo(expected);
    }

    /** Hands out a thousand seats, one at a time, to whoever is furthest below an exact share. */
    private static Map<String, Integer> scaled(String[] row) {
        int sum = 0;
        for (int column = 1; column < row.length; column++) {
            sum += Integer.parseInt(row[column]);
        }
        var shares = new LinkedHashMap<String, Integer>();
        var remainders = new ArrayList<Map.Entry<String, Integer>>();
        int left = 1000;
        for (int column = 0; column < FACTORS.size(); column++) {
            int exact = 1000 * Integer.parseInt(row[column + 1]);
            shares.put(FACTORS.get(column), exact / sum);
            remainders.add(Map.entry(FACTORS.get(column), exact % sum));
            left -= exact / sum;
        }
        remainders.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
        remainders.subList(0, left).forEach(one -> shares.merge(one.getKey(), 1, Integer::sum));
        return shares;
    }

    @Test
    void valuesRiseByQuartersAndFallWhereAFactorLowers() {
        assertThat(definition.factors()).extracting(factor -> factor.id()).containsExactlyElementsOf(FACTORS);
        assertThat(definition.factors()).allSatisfy(factor -> assertThat(factor.values())
                .containsExactly(LOWERING.contains(factor.id())
                        ? new Long[]{100L, 75L, 50L, 25L, 0L }
                        : new Long[]{0L, 25L, 50L, 75L, 100L }));
    }

    @Test
    void tiersGatesAndTheRuleAreThoseOfTheDesign() {
        assertThat(definition.tiers()).extracting(tier -> tier.id() + " " + tier.from()).containsExactly(
                "lower-priority 0",
                "standard 35", "priority 65");
        assertThat(definition.gates()).extracting(gate -> gate.id()).containsExactly("citizenship-claim-unresolved",
                "mandatory-detention-ground", "applicant-for-admission", "stay-in-force", "withholding-granted");
        assertThat(baseline.content().rules()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("grave-offense-floor");
            assertThat(rule.when())
                    .isEqualTo("factor['offense-seriousness'] == 4 && factor['evidence-sufficiency'] >= 2");
            assertThat(rule.then().atLeast()).isEqualTo("standard");
        });
        assertThat(definition.rules().get(0).when().reads().ranksAlone()).isTrue();
        assertThat(baseline.content().notes()).anyMatch(note -> note.contains("No memorandum states numeric weights"))
                .anyMatch(note -> note.contains("Dismissed charges"));
    }

    @Test
    void theDigestIsTheOneThatWasPublished() {
        assertThat(baseline.digest())
                .isEqualTo("sha256:ab0910c5ebda92a48e2c676f24d8d14bd8f188a7f413103f3a5bca6fb11ef8c6");
    }
}
