package dev.equipoise.memoranda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A table of cells between bars; what starts with a number sign is a remark. */
final class Table {

    private Table() {
    }

    static List<List<String>> rows(String name) {
        try (InputStream stream = Table.class.getResourceAsStream("/memoranda/" + name)) {
            return new String(stream.readAllBytes(), UTF_8).lines().filter(line -> !line.isBlank())
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|", -1)).map(String::trim).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
