package dev.equipoise.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.ConfigurationException;

class AccessStartTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String HASH = KeyHash.of("a key of the operator's own").hex();

    @Test
    void aServiceThatNobodyCouldOperateRefusesToStartAndSaysWhatToSet() {
        assertThatThrownBy(() -> start(keys(false, null), false)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("equipoise.bootstrap.operator-key-sha256")
                .hasMessageContaining("EQUIPOISE_BOOTSTRAP_OPERATOR_KEY_SHA256")
                .hasMessageContaining("openssl rand").hasMessageContaining("sha256sum")
                .hasMessageContaining("equipoise.demo.enabled=true");
    }

    @Test
    void anyWayInForAnOperatorLetsItStart() {
        assertThatCode(() -> start(keys(true, null), false)).doesNotThrowAnyException();
        assertThatCode(() -> start(keys(false, HASH), false)).doesNotThrowAnyException();
        assertThatCode(() -> start(keys(false, null), true)).doesNotThrowAnyException();
    }

    @Test
    void theBootstrapKeyAdmitsAnOperatorInAnySpellingOfItsHash() {
        for (String spelling : new String[]{HASH, " " + HASH + "\n", HASH.toUpperCase(java.util.Locale.ROOT) }) {
            Caller caller = keys(false, spelling).holder(KeyHash.of("a key of the operator's own")).orElseThrow();

            assertThat(caller.partner()).isNull();
            assertThat(caller.roles()).containsExactly(Roles.OPERATOR);
        }
    }

    @Test
    void aMalformedBootstrapHashIsRefusedByNameAndNotRepeated() {
        for (String malformed : new String[]{"eqp_secret", HASH + "0", HASH.substring(1), "g" + HASH.substring(1) }) {
            assertThatThrownBy(() -> keys(true, malformed)).isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("equipoise.bootstrap.operator-key-sha256 must be a SHA-256")
                    .hasMessageNotContaining(malformed);
        }
    }

    @Test
    void demonstrationKeysAdmitNobodyOutsideDemoMode() {
        for (Caller demo : DemoKeys.ALL) {
            assertThat(keys(true, null).holder(KeyHash.of(demo.keyId()))).contains(demo);
            assertThat(keys(false, HASH).holder(KeyHash.of(demo.keyId()))).isEmpty();
        }
    }

    @Test
    void theWarningNamesEachDemonstrationKey() {
        assertThat(DemoKeys.warning()).contains(DemoKeys.ALL.stream().map(Caller::keyId).toList())
                .contains("DEMONSTRATION MODE").contains("equipoise.demo.enabled");
    }

    private static void start(ConfiguredKeys configured, boolean storedOperator) {
        AccessStart.requireAnOperator(configured, now -> storedOperator, NOW);
    }

    private static ConfiguredKeys keys(boolean demo, String bootstrap) {
        return new ConfiguredKeys(() -> demo, () -> Optional.ofNullable(bootstrap));
    }
}
