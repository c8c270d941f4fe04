package dev.equipoise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page keeps to. The blocks marked {@code sh} are run by {@code .ci/run}. */
class PagesTest {

    static final Path TOP = ConfigurationPageTest.TOP;
    static final Pattern FENCE = Pattern.compile("^```(.*)$", Pattern.MULTILINE);
    static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
    static final Set<String> RUN = Set.of("sh", "sh start", "sh stop");
    static final Set<String> SHOWN = Set.of("console", "http", "json", "java", "properties", "sql", "text", "yaml");

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(TOP.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md").map(TOP::resolve),
                    pages.filter(page -> page.toString().endsWith(".md")).sorted()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aBlockSaysWhetherItIsRun(Path page) throws IOException {
        List<String> fences = FENCE.matcher(Files.readString(page)).results().map(fence -> fence.group(1)).toList();
        assertThat(fences.size() % 2).isZero();
        for (int at = 0; at < fences.size(); at += 2) {
            assertThat(RUN.contains(fences.get(at)) || SHOWN.contains(fences.get(at))).as(fences.get(at)).isTrue();
            assertThat(fences.get(at + 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkLeadsSomewhere(Path page) throws IOException {
        assertThat(LINK.matcher(Files.readString(page)).results().map((MatchResult link) -> link.group(1)))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }
}
