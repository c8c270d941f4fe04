package dev.equipoise.partners;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Tells PostgreSQL for which partner a connection works, each time that one is taken from the pool. Its row-level security
 * then holds even for a query that {@link PartnerTenant} never saw; a connection that nobody told shows nothing.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class PartnerWall implements AgroalPoolInterceptor {

    private static final String WORK_FOR = "select set_config('equipoise.partner', ?, false)";

    private final Callers callers;

    PartnerWall(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (var statement = connection.prepareStatement(WORK_FOR)) {
            statement.setString(1, callers.partnerIfAny());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection does not know its partner, so nothing may use it", e);
        }
    }
}
