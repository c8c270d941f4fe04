package dev.equipoise.partners;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.equipoise.page.Page;
import dev.equipoise.problem.NotFound;

/** The organizations that may call. */
@ApplicationScoped
class Partners {

    private final PartnerRepository partners;
    private final Clock clock;

    Partners(PartnerRepository partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    @Transactional
    PartnerEntity create(NewPartner asked) {
        var partner = new PartnerEntity(asked.id(), asked.name(), Timestamps.now(clock));
        partners.add(partner);
        return partner;
    }

    /** @param after the id where the page before ended */
    @Transactional
    Page<PartnerEntity> page(int limit, Optional<String> after) {
        return Page.cut(partners.after(after.orElse(""), limit + 1), limit, PartnerEntity::cursor);
    }

    @Transactional
    void require(String id) {
        if (!PartnerId.isWellFormed(id) || !partners.has(id)) {
            throw new NotFound("partner");
        }
    }
}
