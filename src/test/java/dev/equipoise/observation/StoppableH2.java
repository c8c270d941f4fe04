package dev.equipoise.observation;

import java.sql.SQLException;
import java.util.Map;

import org.h2.tools.Server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** An H2 server of its own: what was stored survives while it is stopped. */
public class StoppableH2 implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "jdbc:h2:tcp://localhost:%d/mem:outage;DB_CLOSE_DELAY=-1";

    private Server server;
    private int port;

    @Override
    public Map<String, String> start() {
        open();
        return Map.of("quarkus.datasource.jdbc.url", URL.formatted(port));
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(new StoppableDatabase() {

            @Override
            public void stop() {
                server.stop();
            }

            @Override
            public void start() {
                open();
            }
        }, new TestInjector.MatchesType(StoppableDatabase.class));
    }

    /** On any port the first time, and on the same port again. */
    private void open() {
        try {
            server = Server.createTcpServer("-tcpPort", String.valueOf(port), "-ifNotExists").start();
            port = server.getPort();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
