package dev.equipoise.policies.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;

/** What guards find in small random policies is what classifying every profile finds, and each witness shows it. */
class GuardsAgainstNaiveTest {

    private static final int POLICIES = 40;

    @Test
    void guardsFindWhatClassifyingEverythingFindsAndNothingElse() {
        var random = new Random(20261124);
        var times = new TreeMap<String, Integer>();
        for (int round = 0; round < POLICIES; round++) {
            String yaml = new AnyGuarded(random).yaml();
            PolicyVersion version = Shelved.yaml(yaml);
            GuardReport report = Guards.of(version.content(), version.definition(), Shelved.CATALOG);
            Set<String> found = all(report).map(finding -> finding.guard().id() + " " + finding.subject())
                    .collect(Collectors.toCollection(TreeSet::new));
            var naive = new Naive(version);
            assertThat(found).as(yaml).isEqualTo(naive.findings());
            assertThat(report.exhaustive()).isTrue();
            all(report).forEach(finding -> shows(version, finding, yaml));
            shares(version, report, naive, yaml);
            found.forEach(one -> times.merge(one.split(" ")[0], 1, Integer::sum));
        }
        assertThat(times).hasSize(7).allSatisfy((guard, count) -> assertThat(count).as(guard).isPositive());
    }

    private static Stream<Finding> all(GuardReport report) {
        return Stream.concat(report.refused().stream(), report.acknowledge().stream());
    }

    private static void shows(PolicyVersion version, Finding finding, String yaml) {
        var answers = finding.witnesses().stream().map(witness -> Reproduced.of(version, witness)).toList();
        boolean shown = switch (finding.guard()) {
            case TIER_UNREACHABLE -> !version.definition().gates().isEmpty() || !answers.get(0).bounds().exact()
                    || !answers.get(0).bounds().tiers().contains(finding.subject());
            case OPTION_UNREACHABLE -> true;
            case RULE_NEVER_FIRES -> outcome(answers.get(0), finding.subject()) != Truth.TRUE;
            case RULES_CONTRADICT -> Stream.of(finding.subject().split(" "))
                    .allMatch(rule -> outcome(answers.get(0), rule) == Truth.TRUE);
            case RULE_BREAKS_DIRECTION -> Integer.signum(
                    answers.get(1).tierRank()
                            - answers.get(0).tierRank()) == (finding.subject().equals("first") ? -1 : 1);
            case FAVORABLE_FACT_RAISES -> Naive.worse(answers.get(0), answers.get(1));
            default -> finding.witnesses().isEmpty();
        };
        assertThat(shown).as("%s under %s", finding, yaml).isTrue();
    }

    private static Truth outcome(Classification answer, String rule) {
        return answer.rules().stream().filter(one -> one.id().equals(rule)).map(one -> one.outcome()).findFirst()
                .orElse(Truth.FALSE);
    }

    private static void shares(PolicyVersion version, GuardReport report, Naive naive, String yaml) {
        for (Share share : report.shares()) {
            share.tiers().stream().filter(part -> part.witness() != null).forEach(part -> {
                Classification answer = Reproduced.of(version, part.witness());
                assertThat(answer.tier() == null
                        ? answer.discretion().name().toLowerCase(Locale.ROOT)
                        : answer.tier()).as(yaml).isEqualTo(part.tier());
            });
            if (!yaml.contains("facts['number']") && !yaml.contains("docket")) {
                assertThat(counts(share)).as(yaml).isEqualTo(counted(version, naive, share.context()));
            }
        }
    }

    private static Map<String, BigInteger> counts(Share share) {
        var counts = new HashMap<String, BigInteger>();
        share.tiers().stream().filter(part -> part.count().signum() > 0)
                .forEach(part -> counts.put(part.tier(), part.count()));
        return counts;
    }

    private static Map<String, BigInteger> counted(PolicyVersion version, Naive naive, String context) {
        var counts = new HashMap<String, BigInteger>();
        String rules = version.content().rules().toString();
        naive.answers.forEach((said, answer) -> {
            boolean counted = said.get(0).equals(context) && !said.subList(1, 4).contains("unknown")
                    && said.get(3) instanceof String && said.get(6).equals("unknown")
                    && (rules.contains("'kind'") || said.get(4).equals("unknown"))
                    && (rules.contains("'plain'") || said.get(5).equals("unknown"));
            if (counted) {
                counts.merge(answer.tier() == null
                        ? answer.discretion().name().toLowerCase(Locale.ROOT)
                        : answer.tier(), BigInteger.ONE, BigInteger::add);
            }
        });
        return counts;
    }
}
