package dev.equipoise.observation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.handlers.ConsoleHandler;

/** What the service's own console handler, with its own format and filter, writes meanwhile. */
final class CapturedLog implements AutoCloseable {

    private final ConsoleHandler console = handlers(Logger.getLogger("")).filter(ConsoleHandler.class::isInstance)
            .map(ConsoleHandler.class::cast).findFirst().orElseThrow();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    CapturedLog() {
        console.setOutputStream(written);
    }

    String text() {
        console.flush();
        return written.toString(UTF_8);
    }

    List<String> lines() {
        return text().lines().toList();
    }

    @Override
    public void close() {
        console.setTarget(ConsoleHandler.Target.SYSTEM_OUT);
    }

    private static Stream<Handler> handlers(Logger root) {
        return Stream.of(root.getHandlers()).flatMap(CapturedLog::withThoseInside);
    }

    private static Stream<Handler> withThoseInside(Handler handler) {
        return handler instanceof ExtHandler outer
                ? Stream.concat(Stream.of(handler),
                        Stream.of(outer.getHandlers()).flatMap(CapturedLog::withThoseInside))
                : Stream.of(handler);
    }
}
