package dev.equipoise.observation;

import java.sql.SQLException;
import java.util.Map;

import org.h2.tools.Server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** An H2 server of its own, on any port the first time and on the same port again. */
public class StoppableH2 implements QuarkusTestResourceLifecycleManager, StoppableDatabase {

    private static final String URL = "jdbc:h2:tcp://localhost:%d/mem:outage;DB_CLOSE_DELAY=-1";

    private Server server;
    private int port;

    @Override
    public Map<String, String> start() {
        bringBack();
        return Map.of("quarkus.datasource.jdbc.url", URL.formatted(port));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(StoppableDatabase.class));
    }

    @Override
    public void takeAway() {
        server.stop();
    }

    @Override
    public void bringBack() {
        try {
            server = Server.createTcpServer("-tcpPort", String.valueOf(port), "-ifNotExists").start();
            port = server.getPort();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void stop() {
        takeAway();
    }
}
