package dev.equipoise.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import dev.equipoise.contract.Contract;

/** The whole way, against services that are planted. */
class CampaignTest {

    @Test
    void aServiceThatFailsIsFoundOutAndTheRequestCanBeSentAgain() throws Exception {
        Report report = run(exchange -> answer(exchange, 500, "{}"), 40);

        assertThat(report.isClean()).isFalse();
        assertThat(report.toString()).contains("the service failed with 500", "again: number ");
        assertThat(report.unseen(Contract.COMMITTED)).contains("evaluate 2xx");
    }

    @Test
    void aServiceThatSucceedsAtEverythingIsFoundOut() throws Exception {
        assertThat(run(exchange -> answer(exchange, 200, "{}"), 40).isClean()).isFalse();
    }

    @Test
    void aServiceThatNeverAnswersIsFoundOut() throws Exception {
        Report report = run(exchange -> {
        }, 8);

        assertThat(report.toString()).contains("there was no answer in time");
    }

    private static Report run(HttpHandler handler, int requests) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.start();
        try {
            var contract = Contract.COMMITTED;
            return new Campaign(new Trials(contract, new World(Map.of()), 1), new Judge(contract),
                    () -> new RawClient("localhost", server.getAddress().getPort(), Duration.ofMillis(300)),
                    number -> "number " + number).run(0, requests);
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws java.io.IOException {
        exchange.sendResponseHeaders(status, body.length());
        try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
