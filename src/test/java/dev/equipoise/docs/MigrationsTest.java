package dev.equipoise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two versions serve on one schema during an upgrade: a migration only adds, or says since which version nothing reads it. */
class MigrationsTest {

    static final Pattern TAKES_AWAY = Pattern.compile(
            "\\b(drop\\s+(table|column|constraint)|rename|set\\s+not\\s+null|alter\\s+column|truncate)\\b",
            Pattern.CASE_INSENSITIVE);
    static final Pattern REASON = Pattern.compile("^-- Contracts: unused since \\d+\\.\\d+\\.\\d+", Pattern.MULTILINE);

    static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(ConfigurationPageTest.TOP.resolve("src/main/resources/db"))) {
            return files.filter(file -> file.getFileName().toString().matches("V.*\\.sql")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void aMigrationOnlyAddsUnlessItSaysSinceWhenNothingReadsWhatItTakesAway(Path migration) throws IOException {
        String sql = Files.readString(migration);
        assertThat(!TAKES_AWAY.matcher(sql).find() || REASON.matcher(sql).find()).as(migration.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void aColumnAddedToATableThatIsThereMayBeLeftOut(Path migration) throws IOException {
        assertThat(Pattern.compile("add\\s+column[^;,]*not\\s+null(?![^;,]*default)(?![^;,]*generated)",
                Pattern.CASE_INSENSITIVE).matcher(Files.readString(migration)).find()).as(migration.toString())
                .isFalse();
    }
}
