package dev.equipoise.policies.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;
import dev.equipoise.policies.Shelved;

/** Cases as they stand, read under two policies. */
class CaseMigrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final Classifier baseline = Shelved.baseline().classifier();
    private final Classifier rules = Shelved.any("test-none").classifier();

    @Test
    void eachCaseIsCountedOnceWhereItStood() {
        List<Matrix> matrices = matrices(Stream.of(with("pursue-appeal", "felony", false),
                with("pursue-appeal", "felony", false), with("pursue-appeal", "none", false),
                with("execute-removal", "grave-felony", true)));

        assertThat(matrices).extracting(Matrix::stage).containsExactly("execute-removal", "pursue-appeal");
        assertThat(matrices.get(0).count("moot", "moot")).isEqualTo(BigInteger.ONE);
        assertThat(matrices.get(1).total()).isEqualTo(BigInteger.valueOf(3));
        assertThat(matrices.get(1).count("lower-priority", "presumed")).isEqualTo(BigInteger.TWO);
        assertThat(matrices.get(1).count("lower-priority", "other")).isEqualTo(BigInteger.ONE);
    }

    @Test
    void withoutCasesThereIsNothing() {
        assertThat(matrices(Stream.of())).isEmpty();
    }

    private List<Matrix> matrices(Stream<Profile> cases) {
        var migration = new CaseMigration(baseline, rules, DAY);
        cases.forEach(migration::count);
        return migration.matrices();
    }

    private static Profile with(String stage, String offense, boolean claim) {
        return new Profile(stage, "civil", Map.of("offense-seriousness", new Rating.Level(offense)),
                Map.of("citizenship-claim-unresolved", new FactValue.YesNo(claim)));
    }
}
