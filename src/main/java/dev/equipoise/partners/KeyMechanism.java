package dev.equipoise.partners;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** The form of RFC 6750. Nothing longer is a key, and nothing longer is hashed. */
    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]{1,512}=*)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 600;
    private static final String CHALLENGE = "Bearer realm=\"equipoise\"";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        List<String> given = request.request().headers().getAll("Authorization");
        if (given.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        // Two headers could be read differently by a proxy and by us.
        Matcher bearer = BEARER.matcher(given.size() == 1 && given.get(0).length() <= LONGEST ? given.get(0) : "");
        return bearer.matches()
                ? identities.authenticate(new KeyRequest(bearer.group(1)))
                : Uni.createFrom().failure(new AuthenticationFailedException());
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
