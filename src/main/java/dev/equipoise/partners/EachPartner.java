package dev.equipoise.partners;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** Does the service's own work for one partner after the other, since nothing sees across partners. */
@ApplicationScoped
public class EachPartner {

    private final PartnerRepository partners;
    private final Callers callers;

    EachPartner(PartnerRepository partners, Callers callers) {
        this.partners = partners;
        this.callers = callers;
    }

    /**
     * By id. The work opens its own transactions.
     *
     * @throws IllegalStateException within a transaction
     */
    public void run(Runnable work) {
        List<String> ids = callers.asService(partners::ids);
        ids.forEach(partner -> run(partner, work));
    }

    void run(String partner, Runnable work) {
        callers.as(new Caller("service", partner, Set.of()), () -> {
            work.run();
            return partner;
        });
    }
}
