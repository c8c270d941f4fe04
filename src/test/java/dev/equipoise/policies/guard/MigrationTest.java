package dev.equipoise.policies.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.diff.Matrix;

/** Matrices over every profile, against classifying each of them twice. */
class MigrationTest {

    private final PolicyVersion baseline = Shelved.baseline();

    @Test
    void theMatrixIsWhatClassifyingEveryProfileTwiceCounts() {
        var random = new Random(20261125);
        int compared = 0;
        while (compared < 20) {
            String one = new AnyGuarded(random).yaml();
            String other = new AnyGuarded(random).yaml();
            if ((one + other).contains("facts['number']") || (one + other).contains("docket[")) {
                continue;
            }
            compared++;
            PolicyVersion before = Shelved.yaml(one);
            PolicyVersion after = Shelved.yaml(other);
            var naive = naive(before, after);
            List<Matrix> matrices = matrices(before, after);
            assertThat(counts(matrices.get(0))).as(one + other).isEqualTo(naive);
        }
    }

    private static List<Matrix> matrices(PolicyVersion before, PolicyVersion after) {
        return Migration.of(before.content(), before.definition(), after.content(), after.definition());
    }

    private static Map<String, BigInteger> counts(Matrix matrix) {
        var counts = new TreeMap<String, BigInteger>();
        matrix.cells().forEach(cell -> counts.put(cell.from() + " > " + cell.to(), cell.count()));
        return counts;
    }

    private static Map<String, BigInteger> naive(PolicyVersion before, PolicyVersion after) {
        var counts = new TreeMap<String, BigInteger>();
        var one = new Naive(before);
        var other = new Naive(after);
        String rules = before.content().rules() + " " + after.content().rules();
        var all = new LinkedHashSet<>(one.answers.keySet());
        all.addAll(other.answers.keySet());
        for (List<Object> said : all) {
            boolean counted = said.get(0).equals("civil") && !said.subList(1, 4).contains("unknown")
                    && said.get(3) instanceof String && said.get(6).equals("unknown")
                    && (rules.contains("'kind'") || said.get(4).equals("unknown"))
                    && (rules.contains("'plain'") || said.get(5).equals("unknown"));
            if (counted) {
                counts.merge(name(one.answers.get(said)) + " > " + name(other.answers.get(said)), BigInteger.ONE,
                        BigInteger::add);
            }
        }
        return counts;
    }

    private static String name(@Nullable Classification answer) {
        if (answer == null) {
            return "impossible";
        }
        return answer.tier() == null ? answer.discretion().name().toLowerCase(Locale.ROOT) : answer.tier();
    }

    @Test
    void twoBaselinesAreComparedAtOneStageInLessThanASecond() {
        String text = MutatedBaselineTest.BASELINE.replace("version: 1.0.0", "version: 1.1.0")
                .replace("evidence-sufficiency: 134, offense-seriousness: 134",
                        "evidence-sufficiency: 131, offense-seriousness: 137")
                .replace("from: 35 }", "from: 40 }").replace("moderate: 75", "moderate: 71");
        PolicyVersion later = Shelved.yaml(text);
        long start = System.nanoTime();
        Matrix matrix = Migration.at("settle-or-dismiss", baseline.content(), baseline.definition(), later.content(),
                later.definition()).get(0);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(matrix.total()).isEqualTo(BigInteger.valueOf(390_625));
        assertThat(matrix.sampled()).isFalse();
        assertThat(sums(matrix, true)).isEqualTo(shares(baseline));
        assertThat(sums(matrix, false)).isEqualTo(shares(later));
        assertThat(taken).isLessThan(Duration.ofSeconds(1));
    }

    private static Map<String, BigInteger> sums(Matrix matrix, boolean before) {
        var sums = new TreeMap<String, BigInteger>();
        matrix.cells().forEach(cell -> sums.merge(before ? cell.from() : cell.to(), cell.count(), BigInteger::add));
        return sums;
    }

    private static Map<String, BigInteger> shares(PolicyVersion version) {
        var shares = new TreeMap<String, BigInteger>();
        Guards.of(version.content(), version.definition(), Shelved.CATALOG).shares().stream()
                .filter(share -> share.stage().equals("settle-or-dismiss")).flatMap(share -> share.tiers().stream())
                .filter(part -> part.count().signum() > 0).forEach(part -> shares.put(part.tier(), part.count()));
        return shares;
    }

    @Test
    void aVersionAgainstItselfMovesNobody() {
        List<Matrix> matrices = matrices(baseline, baseline);

        assertThat(new TreeSet<>(matrices.stream().map(Matrix::stage).toList())).hasSize(10);
        assertThat(matrices).allSatisfy(matrix -> assertThat(matrix.cells())
                .allSatisfy(cell -> assertThat(cell.from()).isEqualTo(cell.to())));
    }

    @Test
    void policiesOfDifferentKindsAreComparedWhereBothGovern() {
        PolicyVersion sum = Shelved.any("test-sum");
        PolicyVersion none = Shelved.any("test-none");

        assertThat(matrices(sum, none)).isNotEmpty().allSatisfy(matrix -> {
            assertThat(matrix.total().signum()).isPositive();
            assertThat(matrix.sampled()).isFalse();
        });
    }
}
