package dev.equipoise.partners;

import java.time.Instant;

/** A partner as an operator sees it. */
record PartnerView(String id, String name, Instant createdAt) {

    static PartnerView of(PartnerEntity partner) {
        return new PartnerView(partner.id, partner.name, partner.createdAt);
    }
}
