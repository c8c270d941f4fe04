package dev.equipoise.partners;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Finds the caller behind a key: by configuration, from memory, or else in the database and off the event loop. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<KeyRequest> {

    private final ConfiguredKeys configured;
    private final KnownKeys known;
    private final LastUse lastUse;
    private final Clock clock;

    KeyIdentities(ConfiguredKeys configured, KnownKeys known, LastUse lastUse, Clock clock) {
        this.configured = configured;
        this.known = known;
        this.lastUse = lastUse;
        this.clock = clock;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        KeyHash hash = request.key().hash();
        Optional<SecurityIdentity> byConfiguration = configured.holder(hash).map(Callers::identity);
        if (byConfiguration.isPresent()) {
            return Uni.createFrom().item(byConfiguration.get());
        }
        if (!request.key().wellFormed()) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        Optional<StoredKey> fresh = known.fresh(hash);
        return fresh.isPresent()
                ? Uni.createFrom().item(() -> admitted(fresh))
                : context.runBlocking(() -> admitted(known.lookUp(hash)));
    }

    /** One exception for unknown, expired and revoked: what a wrong key once was is nobody's business. */
    private SecurityIdentity admitted(Optional<StoredKey> found) {
        StoredKey key = found.filter(stored -> stored.admitsAt(clock.instant()))
                .orElseThrow(AuthenticationFailedException::new);
        lastUse.note(key.id());
        return Callers.identity(key.caller());
    }
}
