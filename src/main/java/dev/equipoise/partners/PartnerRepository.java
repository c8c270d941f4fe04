package dev.equipoise.partners;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.exception.ConstraintViolationException;

import dev.equipoise.problem.Conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PartnerRepository implements PanacheRepositoryBase<PartnerEntity, String> {

    /** @throws Conflict where a partner of that id is there, even when it came at the same moment */
    void add(PartnerEntity partner) {
        if (has(partner.id)) {
            throw taken(partner.id);
        }
        try {
            persistAndFlush(partner);
        } catch (ConstraintViolationException e) {
            throw taken(partner.id);
        }
    }

    boolean has(String id) {
        return count("id", id) > 0;
    }

    /** @return at most that many, by id, those after the given one */
    List<PartnerEntity> after(String id, int limit) {
        return find("id > ?1 order by id", id).range(0, limit - 1).list();
    }

    /** Of all partners, by id. */
    List<String> ids() {
        return find("select p.id from PartnerEntity p order by p.id").project(String.class).list();
    }

    private static Conflict taken(String id) {
        return new Conflict("There is already a partner \"" + id + "\".");
    }
}
