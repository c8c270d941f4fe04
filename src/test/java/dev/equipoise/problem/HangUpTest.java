package dev.equipoise.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HangUpTest {

    private static final Logger LOG = Logger.getLogger("dev.equipoise.problem");

    @TestHTTPResource
    URL service;

    @Test
    void aCallerThatHangsUpInTheMiddleOfABodyIsNoFailureOfOurs() throws Exception {
        var told = new Records();
        Level level = LOG.getLevel();
        LOG.setLevel(Level.FINE);
        LOG.addHandler(told);
        try {
            beginAndHangUp();

            LogRecord record = told.records.poll(20, TimeUnit.SECONDS);
            assertThat(record).isNotNull();
            assertThat(record.getMessage()).contains("broke off");
            assertThat(record.getLevel().intValue()).isLessThan(Level.INFO.intValue());
            assertThat(record.getThrown()).isNull();
        } finally {
            LOG.removeHandler(told);
            LOG.setLevel(level);
        }
    }

    private void beginAndHangUp() throws IOException, InterruptedException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(("POST /test/probe/strict HTTP/1.1\r\nHost: test\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{").getBytes(UTF_8));
            Thread.sleep(200);
        }
    }

    private static class Records extends Handler {

        final BlockingQueue<LogRecord> records = new LinkedBlockingQueue<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
