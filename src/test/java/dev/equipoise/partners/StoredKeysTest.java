package dev.equipoise.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

@QuarkusTest
class StoredKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Inject
    StoredKeys stored;

    @Inject
    ApiKeyRepository keys;

    @Inject
    Callers callers;

    @Test
    void aKeyIsReadWithAllItsRolesAndDates() {
        UUID id = store("demo", "first", new NewKey("any", List.of(Roles.READ, Roles.REVIEWER), NOW.plusSeconds(60)));

        StoredKey key = stored.find(KeyHash.of("first text of a key")).orElseThrow();

        assertThat(key.caller())
                .isEqualTo(new Caller(id.toString(), "demo", java.util.Set.of(Roles.READ, Roles.REVIEWER)));
        assertThat(key.expiresAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(key.revokedAt()).isNull();
    }

    @Test
    void anOperatorsKeyCountsWhileItIsLive() {
        revokeTheOperatorsOfOtherTests();
        UUID id = store("house", "third", new NewKey("any", List.of(Roles.OPERATOR), NOW.plusSeconds(60)));

        assertThat(hasLiveOperator(NOW.plusSeconds(59))).isTrue();
        assertThat(hasLiveOperator(NOW.plusSeconds(60))).isFalse();
        callers.asService(() -> {
            keys.revoke(id, NOW);
            return id;
        });
        assertThat(hasLiveOperator(NOW)).isFalse();
        assertThat(stored.find(KeyHash.of("third text of a key")).orElseThrow().revokedAt()).isEqualTo(NOW);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidSo() {
        var source = (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{DataSource.class },
                (proxy, method, arguments) -> {
                    throw new SQLTransientConnectionException("Connection refused");
                });

        assertThatThrownBy(() -> new StoredKeys(source, callers).find(KeyHash.of("any")))
                .isInstanceOf(KeysUnreadable.class)
                .hasCauseInstanceOf(SQLException.class);
    }

    private void revokeTheOperatorsOfOtherTests() {
        callers.asService(
                () -> keys.update("revokedAt = ?1 where revokedAt is null and id in (select k.id from ApiKeyEntity k"
                        + " join k.roles r where r = ?2)", NOW.minusSeconds(1), Roles.OPERATOR));
    }

    private boolean hasLiveOperator(Instant now) {
        return callers.asService(() -> keys.hasLiveOperator(now));
    }

    private UUID store(String partner, String text, NewKey key) {
        UUID id = UUID.randomUUID();
        callers.asService(() -> {
            keys.persist(new ApiKeyEntity(id, partner, key, text + " text of a key", NOW.minusSeconds(1)));
            return id;
        });
        return id;
    }
}
