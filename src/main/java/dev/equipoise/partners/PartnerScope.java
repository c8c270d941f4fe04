package dev.equipoise.partners;

import jakarta.enterprise.context.ApplicationScoped;

import dev.equipoise.exchange.CallerScope;

/** The keys of one partner share their idempotency keys; callers without a partner have each their own. */
@ApplicationScoped
class PartnerScope implements CallerScope {

    private final Callers callers;

    PartnerScope(Callers callers) {
        this.callers = callers;
    }

    @Override
    public String current() {
        Caller caller = callers.current();
        return caller.partner() == null ? PartnerId.NONE + "/" + caller.keyId() : caller.partner();
    }
}
