package dev.equipoise.partners;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * Finds a row of the calling partner's own in plain SQL. Hibernate translates a query of its own language anew for each
 * call where it adds the partner to it, which takes longer than the database takes to answer. Whoever asks here never
 * names the partner: it is put into each statement in this one place.
 */
@ApplicationScoped
public class OwnRowRepository {

    private final EntityManager entities;
    private final Callers callers;

    OwnRowRepository(EntityManager entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    /**
     * Locks the row until the transaction ends.
     *
     * @param entity a mapping with a {@code partner_id}
     * @param table of that mapping
     * @param column by which, within the partner's rows, there is at most one
     * @param value that it has
     */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> locked(Class<T> entity, String table, String column, Object value) {
        Query query = entities.createNativeQuery(
                "select * from " + table + " where partner_id = ?1 and " + column + " = ?2 for update", entity);
        List<T> rows = query.setParameter(1, callers.partner()).setParameter(2, value).getResultList();
        return rows.stream().findFirst();
    }
}
