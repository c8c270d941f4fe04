package dev.equipoise.partners;

import java.security.Principal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whoever holds the key that a request came with.
 *
 * @param keyId the key's id, never its text
 * @param partner the organization whose cases the caller works on; null for staff of the service, who see no cases
 * @param roles what the caller may do, as in {@link Roles}
 */
public record Caller(String keyId, @Nullable String partner, Set<String> roles) implements Principal {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** @return the key's id, under the name that the framework asks for */
    @Override
    public String getName() {
        return keyId;
    }
}
