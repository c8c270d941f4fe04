package dev.equipoise.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The committed application.properties in its own order, with its comments. */
final class PropertiesFile {

    /**
     * @param comment what stands above it, empty where nothing does
     */
    record Group(String comment, List<Line> lines) {}

    /**
     * @param profiles comma-separated, empty for all
     */
    record Line(String profiles, String name, String value) {}

    private final List<Group> groups = new ArrayList<>();
    private List<String> comment = new ArrayList<>();

    private PropertiesFile() {
    }

    static List<Group> read(Path file) throws IOException {
        var properties = new PropertiesFile();
        Files.readString(file).replaceAll("\\\\\\n\\s*", "").lines().forEach(properties::add);
        return properties.groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    private void add(String text) {
        if (text.startsWith("#")) {
            comment.add(text.substring(1).trim());
        } else if (text.isBlank()) {
            begin("");
        } else if (comment.isEmpty() && !groups.isEmpty()) {
            groups.get(groups.size() - 1).lines().add(line(text));
        } else {
            begin(String.join(" ", comment));
            groups.get(groups.size() - 1).lines().add(line(text));
        }
    }

    private void begin(String words) {
        groups.add(new Group(words, new ArrayList<>()));
        comment = new ArrayList<>();
    }

    private static Line line(String text) {
        int equals = text.indexOf('=');
        String name = text.substring(0, equals);
        int dot = name.startsWith("%") ? name.indexOf('.') : -1;
        return new Line(dot < 0 ? "" : name.substring(1, dot), name.substring(dot + 1), text.substring(equals + 1));
    }
}
