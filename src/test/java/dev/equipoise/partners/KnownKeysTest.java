package dev.equipoise.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class KnownKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Map<KeyHash, StoredKey> database = new HashMap<>();
    private boolean reachable = true;
    private long asked;
    private Duration elapsed = Duration.ZERO;
    private final KnownKeys keys = new KnownKeys(this::find, () -> elapsed.toNanos());

    @Test
    void aKeyIsRememberedForTwoSecondsAndNoLonger() {
        KeyHash hash = storedKey("a", null, null);

        assertThat(keys.fresh(hash)).isEmpty();
        assertThat(keys.lookUp(hash)).isPresent();
        elapsed = Duration.ofMillis(1999);
        assertThat(keys.fresh(hash)).isPresent();
        elapsed = Duration.ofMillis(2000);
        assertThat(keys.fresh(hash)).isEmpty();
    }

    @Test
    void aKeyCountsFromWhenTheDatabaseWasAskedNotFromWhenItAnswered() {
        KeyHash hash = storedKey("a", null, null);
        var slow = new KnownKeys(wanted -> {
            elapsed = elapsed.plusSeconds(3);
            return find(wanted);
        }, () -> elapsed.toNanos());

        assertThat(slow.lookUp(hash)).isPresent();
        assertThat(slow.fresh(hash)).isEmpty();
    }

    @Test
    void aRevocationIsSeenWhenTheKeyIsAskedAboutAgain() {
        KeyHash hash = storedKey("a", null, null);
        keys.lookUp(hash);
        storedKey("a", null, NOW);
        elapsed = Duration.ofSeconds(2);

        assertThat(keys.fresh(hash)).isEmpty();
        assertThat(keys.lookUp(hash)).get().matches(key -> !key.admitsAt(NOW));
    }

    @Test
    void withoutADatabaseARememberedKeyFailsRatherThanLivesOn() {
        KeyHash hash = storedKey("a", null, null);
        keys.lookUp(hash);
        reachable = false;
        elapsed = Duration.ofSeconds(2);

        assertThat(keys.fresh(hash)).isEmpty();
        assertThatThrownBy(() -> keys.lookUp(hash)).hasMessage("no database");
    }

    @Test
    void anUnknownKeyIsAskedAboutEachTimeSoThatANewOneWorksAtOnce() {
        assertThat(keys.lookUp(KeyHash.of("b"))).isEmpty();
        KeyHash hash = storedKey("b", null, null);

        assertThat(keys.fresh(hash)).isEmpty();
        assertThat(keys.lookUp(hash)).isPresent();
    }

    @Test
    void anAnswerForAnotherHashIsNoAnswer() {
        KeyHash hash = storedKey("a", null, null);
        StoredKey other = Optional.ofNullable(database.get(hash)).orElseThrow();
        database.put(KeyHash.of("c"), other);

        assertThat(keys.lookUp(KeyHash.of("c"))).isEmpty();
    }

    @Test
    void aFloodOfKeysDoesNotFillTheMemory() {
        for (int i = 0; i < 10_050; i++) {
            keys.lookUp(storedKey("key-" + i, null, null));
        }
        assertThat(keys.fresh(KeyHash.of("key-10049"))).as("one too many is not remembered").isEmpty();
        assertThat(keys.fresh(KeyHash.of("key-1"))).isPresent();

        elapsed = Duration.ofSeconds(3);
        keys.lookUp(KeyHash.of("key-10049"));
        assertThat(keys.fresh(KeyHash.of("key-10049"))).as("old ones make room").isPresent();
        assertThat(asked).isEqualTo(10_051);
    }

    @Test
    void aKeyAdmitsUntilItExpiresAndNeverOnceRevoked() {
        StoredKey ending = Optional.ofNullable(database.get(storedKey("a", NOW, null))).orElseThrow();

        assertThat(ending.admitsAt(NOW.minusMillis(1))).isTrue();
        assertThat(ending.admitsAt(NOW)).isFalse();
        StoredKey revoked = Optional.ofNullable(database.get(storedKey("a", null, NOW))).orElseThrow();
        assertThat(revoked.admitsAt(NOW.minusSeconds(60))).as("even where clocks differ").isFalse();
    }

    private KeyHash storedKey(String text, Instant expiresAt, Instant revokedAt) {
        KeyHash hash = KeyHash.of(text);
        var caller = new Caller(text, "demo", Set.of(Roles.READ));
        database.put(hash, new StoredKey(new UUID(0, 1), hash, caller, expiresAt, revokedAt));
        return hash;
    }

    private Optional<StoredKey> find(KeyHash hash) {
        asked++;
        if (!reachable) {
            throw new IllegalStateException("no database");
        }
        return Optional.ofNullable(database.get(hash));
    }
}
