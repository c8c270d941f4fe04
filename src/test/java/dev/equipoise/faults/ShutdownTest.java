package dev.equipoise.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SIGTERM, as a roll-out sends it. */
@Tag("faults")
class ShutdownTest {

    /** 128 and the number of the signal: ended as it was asked to. */
    private static final int TERMINATED = 143;

    private final Database database = Database.made();
    private final String run = "shutdown-" + Long.toHexString(System.nanoTime());

    @Test
    void whatIsInFlightIsAnsweredWhoeverComesLateIsBiddenToLeaveAndTheProcessEnds() throws Exception {
        try (Service service = Service.on(database); var socket = new Socket("localhost", service.port())) {
            socket.setSoTimeout(20_000);
            byte[] body = Calls.PROFILE.formatted("none").getBytes(UTF_8);
            send(socket, head(body.length), body, 0, body.length / 2);
            Thread.sleep(500);
            service.terminate();
            Thread.sleep(1_000);
            var late = service.calls().get("/v1/stages", "");
            assertThat(late.statusCode()).isEqualTo(200);
            assertThat(late.headers().firstValue("connection")).hasValue("close");
            send(socket, "", body, body.length / 2, body.length);

            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 201 ").contains("\"classification\":");
            assertThat(service.awaitEnd()).isEqualTo(TERMINATED);
            assertThat(isListening(service)).isFalse();
            assertThat(service.log()).doesNotContain(" ERROR [");
        }
        try (Service service = Service.on(database)) {
            assertThat(service.calls().get("/v1/cases/" + run).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void underLoadEveryRequestIsAnsweredOrRefusedWhole() throws Exception {
        try (Service service = Service.on(database)) {
            Load load = new Load(run + "-", service.calls()).begin();
            Thread.sleep(1_500);
            service.terminate();
            assertThat(service.awaitEnd()).isEqualTo(TERMINATED);
            load.end();

            assertThat(load.acknowledged).isNotEmpty();
            assertThat(load.refusals).as("only whoever comes too late is refused").allMatch(text -> text
                    .startsWith("503"));
            assertThat(service.log()).doesNotContain(" ERROR [");
        }
    }

    @Test
    void anIdleServiceEndsAtOnce() {
        try (Service service = Service.on(database)) {
            long begun = System.nanoTime();
            service.terminate();

            assertThat(service.awaitEnd()).isEqualTo(TERMINATED);
            assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
        }
    }

    private String head(int length) {
        return "POST /v1/cases/%s/profiles HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer demo-partner\r\n"
                .formatted(run)
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static void send(Socket socket, String head, byte[] body, int from, int to) throws IOException {
        var out = socket.getOutputStream();
        out.write(head.getBytes(UTF_8));
        out.write(body, from, to - from);
        out.flush();
    }

    private static boolean isListening(Service service) {
        try (var socket = new Socket("localhost", service.port())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
