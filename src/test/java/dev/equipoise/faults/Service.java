package dev.equipoise.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service, running. */
final class Service implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("equipoise.faults.jar",
            System.getProperty("equipoise.test.basedir", ".") + "/target/quarkus-app/quarkus-run.jar"));
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final int port;
    private final Path log;

    private Service(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it and waits until it answers. */
    static Service on(Database database, String... more) {
        try {
            int port = freePort();
            Path log = Files.createTempFile(database.folder(), "service", ".log");
            Process process = new ProcessBuilder(command(database, port, more)).directory(database.folder().toFile())
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start();
            var service = new Service(process, port, log);
            service.awaitReady();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Database database, int port, String... more) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        var options = new java.util.TreeMap<>(database.options());
        options.putAll(Map.of("quarkus.http.port", Integer.toString(port), "quarkus.management.port",
                Integer.toString(freePort()), "equipoise.demo.enabled", "true", "equipoise.demo.docket", "false"));
        options.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(more));
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        return command;
    }

    private void awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (calls().get("/v1/stages?limit=1", "").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                pause();
            }
        }
        process.destroyForcibly();
        throw new AssertionError("The service did not start: " + log());
    }

    int port() {
        return port;
    }

    Calls calls() {
        return new Calls(port);
    }

    /** As a machine that loses its power. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As whoever wants it to end in good order; it goes on ending when this returns. */
    void terminate() {
        process.destroy();
    }

    /** @return its status */
    int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The service does not end: " + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
