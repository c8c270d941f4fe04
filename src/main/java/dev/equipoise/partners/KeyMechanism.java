package dev.equipoise.partners;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Takes the key from {@code Authorization: Bearer}. Only operations that need a caller get here. */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {

    private static final String CHALLENGE = "Bearer realm=\"equipoise\"";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        List<String> given = request.request().headers().getAll("Authorization");
        if (given.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return BearerKey.in(given, request.data()).map(key -> identities.authenticate(new KeyRequest(key)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        boolean refused = request.request().headers().contains("Authorization");
        String challenge = refused ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE;
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", challenge));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }
}
