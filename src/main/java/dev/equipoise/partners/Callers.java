package dev.equipoise.partners;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Tells who is calling, and lets work that no request started say on whose behalf it runs. */
@ApplicationScoped
public class Callers {

    private static final Caller SERVICE = new Caller("service", null, Set.of());

    private final CurrentIdentityAssociation current;
    private final ThreadLocal<@Nullable Boolean> findingOut = new ThreadLocal<>();

    Callers(CurrentIdentityAssociation current) {
        this.current = current;
    }

    /**
     * @return the caller of this request
     * @throws UnauthorizedException where the request came without a key
     */
    public Caller current() {
        if (current.getIdentity().getPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw new UnauthorizedException();
    }

    /**
     * Runs work that no request started, such as loading demonstration cases, as if the caller had asked for it. The work
     * gets a request context of its own and opens its own transactions.
     *
     * @throws IllegalStateException within a transaction: its rows already belong to whoever opened it
     */
    public <T> T as(Caller caller, Supplier<T> work) {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("A transaction keeps the caller that it began with.");
        }
        return within(caller, work);
    }

    /** Runs the service's own work on what belongs to no partner; it opens its own transactions. */
    public <T> T asNobody(Supplier<T> work) {
        return within(SERVICE, work);
    }

    /**
     * Whether the caller, if there is one, has any of these roles. On a public operation whoever is not recognized, be it that
     * the database cannot be asked, has none.
     */
    public boolean hasAny(String... roles) {
        try {
            return Arc.container().requestContext().isActive()
                    && current.getIdentity().getPrincipal() instanceof Caller caller
                    && Stream.of(roles).anyMatch(caller.roles()::contains);
        } catch (AuthenticationFailedException | KeysUnreadable unrecognized) {
            return false;
        }
    }

    /** Runs the house's own work on partners and keys, in a transaction of its own, before or without any caller. */
    <T> T asService(Supplier<T> work) {
        return within(SERVICE, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** Runs what must not wait for the caller to be known, because it helps to find out who that is. */
    <T> T beforeAnyoneIsKnown(Supplier<T> work) {
        findingOut.set(true);
        try {
            return work.get();
        } finally {
            findingOut.remove();
        }
    }

    /** @return the partner of the caller, or {@link PartnerId#NONE}: a refused key on a public operation has none either */
    String partner() {
        try {
            return current.getIdentity().getPrincipal() instanceof Caller caller && caller.partner() != null
                    ? caller.partner()
                    : PartnerId.NONE;
        } catch (AuthenticationFailedException refused) {
            return PartnerId.NONE;
        }
    }

    /** The same, and {@link PartnerId#NONE} too on a thread that works for no request, or to find out for whom. */
    String partnerIfAny() {
        boolean somebody = findingOut.get() == null && Arc.container().requestContext().isActive();
        return somebody ? partner() : PartnerId.NONE;
    }

    static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder().setPrincipal(caller).addRoles(caller.roles()).build();
    }

    private <T> T within(Caller caller, Supplier<T> work) {
        var context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        context.activate();
        try {
            current.setIdentity(identity(caller));
            return work.get();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }
}
