package dev.equipoise.partners;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;

/**
 * The one place where data comes to belong to a partner: Hibernate asks here whenever it opens a session, and adds the
 * answer to every query and every insert of an entity with {@code @TenantId}. Nothing sees across partners. On a thread
 * without a request context no session opens at all; {@link Callers#as} brings one.
 */
@ApplicationScoped
@PersistenceUnitExtension
class PartnerTenant implements TenantResolver {

    private final Callers callers;

    PartnerTenant(Callers callers) {
        this.callers = callers;
    }

    @Override
    public String getDefaultTenantId() {
        return PartnerId.NONE;
    }

    @Override
    public String resolveTenantId() {
        return callers.partner();
    }
}
