package dev.equipoise.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PartnerTenantTest {

    private static final Caller DEMO = new Caller("test", "demo", Set.of());
    private static final Caller OTHER = new Caller("test", "demo-2", Set.of());
    private static final Caller STAFF = new Caller("test", null, Set.of());

    @Inject
    Callers callers;

    @Inject
    Notes notes;

    @AfterEach
    void removeNotes() {
        for (Caller caller : new Caller[]{DEMO, OTHER }) {
            callers.as(caller, () -> QuarkusTransaction.requiringNew().call(notes::deleteAll));
        }
    }

    @Test
    void whatAPartnerAddsBelongsToIt() {
        callers.as(DEMO, () -> notes.add("mine"));

        assertThat(callers.as(DEMO, notes::owners)).containsExactly("demo");
        assertThat(callers.as(OTHER, notes::owners)).isEmpty();
    }

    @Test
    void aForeignRowIsNotFoundByIdNorByQuery() {
        UUID id = callers.as(DEMO, () -> notes.add("mine"));
        callers.as(OTHER, () -> notes.add("theirs"));

        assertThat(callers.as(DEMO, () -> notes.byId(id))).contains("mine");
        assertThat(callers.as(OTHER, () -> notes.byId(id))).isEmpty();
        assertThat(callers.as(DEMO, notes::byQuery)).containsExactly("mine");
        assertThat(callers.as(OTHER, notes::byQuery)).containsExactly("theirs");
    }

    @Test
    void aForeignRowIsNeitherChangedNorRemoved() {
        UUID id = callers.as(DEMO, () -> notes.add("mine"));

        assertThat(callers.as(OTHER, () -> notes.change(id, "taken"))).isZero();
        assertThat(callers.as(OTHER, () -> notes.remove(id))).isZero();
        assertThat(callers.as(DEMO, () -> notes.byId(id))).contains("mine");
    }

    @Test
    void staffSeeNothingAndCanStoreNothing() {
        UUID id = callers.as(DEMO, () -> notes.add("mine"));

        assertThat(callers.as(STAFF, () -> notes.byId(id))).isEmpty();
        assertThat(callers.as(STAFF, notes::byQuery)).isEmpty();
        assertThatThrownBy(() -> callers.as(STAFF, () -> notes.add("nobody's"))).hasStackTraceContaining("partner_id");
    }

    @Test
    void outsideARequestNothingOpensWithoutACaller() {
        assertThatThrownBy(() -> CompletableFuture.supplyAsync(notes::byQuery).join())
                .hasStackTraceContaining("tenant identifier");
        assertThat(CompletableFuture.supplyAsync(() -> callers.as(DEMO, notes::byQuery)).join()).isEmpty();
    }

    @Test
    void workAsACallerEndsWithItAndFitsIntoAnother() {
        String inner = callers.as(DEMO, () -> callers.as(OTHER, callers::partner) + " in " + callers.partner());

        assertThat(inner).isEqualTo("demo-2 in demo");
        assertThatThrownBy(callers::current).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void aTransactionKeepsTheCallerThatItBeganWith() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> callers.as(DEMO, notes::byQuery)))
                .hasStackTraceContaining("keeps the caller");
    }
}
