package dev.equipoise.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URL;

/** A call whose body is still on its way, and may never arrive. */
final class SlowCall implements AutoCloseable {

    private final Socket socket;

    SlowCall(URL service, String key, String more) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(15_000);
        send(head(key, more));
    }

    static String head(String key, String more) {
        return "POST /v1/evaluations HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer " + key
                + "\r\nContent-Type: application/json\r\n" + more + "\r\n\r\n";
    }

    static SlowCall of(URL service, String key) throws IOException {
        return new SlowCall(service, key, "Content-Length: 1000");
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    /** Whatever comes until the service closes the connection. */
    String answer() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
            return bytes.toString(UTF_8);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The connection is still open after: " + bytes.toString(UTF_8), e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
