package dev.equipoise.database;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Overhears what SQL the service sends, each text once. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final Set<String> HEARD = new ConcurrentSkipListSet<>();

    static Collection<String> heardDuring(Runnable calls) {
        HEARD.clear();
        calls.run();
        return Set.copyOf(HEARD);
    }

    @Override
    public String inspect(String sql) {
        HEARD.add(sql);
        return sql;
    }
}
