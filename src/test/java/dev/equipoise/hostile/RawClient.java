package dev.equipoise.hostile;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

import dev.equipoise.hostile.Request.Wire;

/**
 * Sends bytes and reads what comes back, for one thread. Proper requests share a connection, so that one request that
 * spoils the next is noticed.
 */
final class RawClient implements AutoCloseable {

    private static final int BIG = 100_000;

    private final String host;
    private final int port;
    private final Duration patience;
    private Socket socket;
    private AnswerReader reader;

    RawClient(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    Outcome send(Request request) {
        boolean alone = request.wire() == Wire.ODD || request.wire() == Wire.CUT;
        if (alone) {
            close();
        }
        Outcome outcome = attempt(request);
        boolean ended = !(outcome instanceof Outcome.Answer answer) || Bare.isOne(answer)
                || "close".equalsIgnoreCase(answer.headers().getOrDefault("connection", ""));
        if (alone || ended) {
            close();
        }
        return outcome;
    }

    private Outcome attempt(Request request) {
        try {
            open();
            write(request);
            return reader.read(request.method());
        } catch (SocketTimeoutException e) {
            return new Outcome.Hang();
        } catch (IOException e) {
            return new Outcome.Silence(String.valueOf(e.getMessage()));
        }
    }

    private void open() throws IOException {
        if (socket == null) {
            socket = new Socket(host, port);
            socket.setSoTimeout((int) patience.toMillis());
            socket.setTcpNoDelay(true);
            reader = new AnswerReader(socket.getInputStream());
        }
    }

    /** What is big is written beside the reading: a server may answer before it has read all. */
    private void write(Request request) {
        Socket to = socket;
        byte[] bytes = request.bytes();
        Runnable writing = () -> write(to, bytes, request.wire() == Wire.CUT);
        if (bytes.length < BIG) {
            writing.run();
        } else {
            new Thread(writing, "writing").start();
        }
    }

    private static void write(Socket to, byte[] bytes, boolean cut) {
        try {
            to.getOutputStream().write(bytes);
            if (cut) {
                to.shutdownOutput();
            }
        } catch (IOException e) {
            // The answer, or that there is none, says why.
        }
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // It is gone in any case.
        }
        socket = null;
    }
}
