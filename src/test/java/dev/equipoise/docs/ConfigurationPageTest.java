package dev.equipoise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The configuration reference says what the code says. */
class ConfigurationPageTest {

    static final Path TOP = Path.of(System.getProperty("equipoise.test.basedir", "."));
    static final Path PAGE = TOP.resolve("docs/configuration.md");
    static final String WRITE = "equipoise.docs.write";

    @Test
    void theCommittedPageIsTheOneThatTheCodeGives() throws IOException {
        String page = new ConfigurationPage(TOP).text();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("To write it anew: ./mvnw test -Dtest=ConfigurationPageTest -D%s=true", WRITE).isEqualTo(page);
    }

    @Test
    void itKnowsWhatIsFixedWhenTheServiceIsBuilt() throws IOException {
        var framework = FrameworkSettings.load();
        assertThat(framework.isReadAtStart("quarkus.datasource.jdbc.url")).isTrue();
        assertThat(framework.isReadAtStart("quarkus.log.category.\"org.hibernate\".level")).isTrue();
        assertThat(framework.isReadAtStart("quarkus.datasource.db-kind")).isFalse();
    }
}
