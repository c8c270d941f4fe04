package dev.equipoise.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Singleton;

/** The sections of {@code docs/problems.md}, by the type that each explains. */
@Singleton
class ProblemDocs {

    private static final String HEADING = "## ";

    private final String index;
    private final Map<ProblemType, String> sections = new EnumMap<>(ProblemType.class);

    ProblemDocs() {
        String[] parts = text().split("(?m)^(?=" + HEADING + ")", -1);
        index = parts[0];
        for (int i = 1; i < parts.length; i++) {
            String slug = parts[i].lines().findFirst().orElse("").substring(HEADING.length()).strip();
            String section = parts[i];
            ProblemType.ofSlug(slug).ifPresent(type -> sections.put(type, section));
        }
    }

    /** What stands before the sections, and a link to each. */
    String index() {
        var text = new StringBuilder(index);
        for (ProblemType type : ProblemType.values()) {
            text.append("- [%s](%s): %d, %s\n".formatted(type.slug(), type.reference(), type.status(), type.title()));
        }
        return text.toString();
    }

    String section(String slug) {
        return ProblemType.ofSlug(slug).map(sections::get).orElseThrow(() -> new NotFound("type of problem"));
    }

    private static String text() {
        try (var file = ProblemDocs.class.getResourceAsStream("/docs/problems.md")) {
            return new String(Objects.requireNonNull(file, "docs/problems.md is not in the build").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("docs/problems.md cannot be read", e);
        }
    }
}
