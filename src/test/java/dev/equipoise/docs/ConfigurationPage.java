package dev.equipoise.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.equipoise.docs.PropertiesFile.Group;
import dev.equipoise.docs.PropertiesFile.Line;

/** Writes docs/configuration.md out of what the code says. */
final class ConfigurationPage {

    private static final String HEAD = """
            # Configuration

            <!-- Written from the code by ConfigurationPageTest, which says how to write it anew. -->

            Everything has a default. To change it, set the environment variable beside it, pass `-Dname=value` to Java, or write
            `name=value` into `config/application.properties` in the working directory: the first of these wins. A duration is
            `0.5S`, `30S` or `24H`; a size is `512K` or `1M`. What is wrong is refused at the start, with the setting's name.

            ## The service's own

            | setting | environment | default | meaning |
            |---|---|---|---|
            """;
    private static final String FRAMEWORK = """

            ## What it sets of the framework

            Quarkus has [many more](https://quarkus.io/guides/all-config); these are the ones that the service does not leave as they
            are. "Built in" can only be changed by building anew. A word in brackets is the profile in which the line holds:
            `dev` under `quarkus:dev`, `postgres` in a package for PostgreSQL.
            """;
    private static final String TABLE = """

            | setting | environment | value |
            |---|---|---|
            """;

    private final List<Setting> own;
    private final List<Group> file;
    private final FrameworkSettings framework;

    ConfigurationPage(Path top) throws IOException {
        own = new MappedSettings(top.resolve("src/main/java")).all();
        file = PropertiesFile.read(top.resolve("src/main/resources/application.properties"));
        framework = FrameworkSettings.load();
    }

    String text() {
        return HEAD + own.stream().map(this::row).collect(Collectors.joining()) + FRAMEWORK
                + file.stream().map(this::section).collect(Collectors.joining());
    }

    private String row(Setting setting) {
        return "| `%s` | `%s` | %s | %s |\n".formatted(setting.name(), setting.environment(), value(setting),
                setting.meaning());
    }

    private String value(Setting setting) {
        String everywhere = lines(setting.name(), "").map(Line::value).findFirst().orElse(setting.value());
        String dev = lines(setting.name(), "dev").map(line -> ", in development " + code(line.value())).findFirst()
                .orElse("");
        return (everywhere.isEmpty() ? "none" : code(everywhere)) + dev;
    }

    private Stream<Line> lines(String name, String profiles) {
        return file.stream().flatMap(group -> group.lines().stream())
                .filter(line -> line.name().equals(name) && line.profiles().equals(profiles));
    }

    private String section(Group group) {
        String rows = group.lines().stream().filter(ConfigurationPage::isShown).map(this::row)
                .collect(Collectors.joining());
        String words = group.comment().isEmpty() ? "" : "\n" + group.comment() + "\n";
        return rows.isEmpty() ? "" : words + TABLE + rows;
    }

    private static boolean isShown(Line line) {
        return !line.name().startsWith("equipoise.") && !line.profiles().equals("test");
    }

    private String row(Line line) {
        String profile = line.profiles().isEmpty() ? "" : " (" + line.profiles().replace(",test", "") + ")";
        String variable = framework.isReadAtStart(line.name())
                ? "`" + Setting.environment(line.name()) + "`"
                : "built in";
        return "| `%s`%s | %s | %s |\n".formatted(line.name(), profile, variable, code(line.value()));
    }

    private static String code(String value) {
        return "`" + value.replace("|", "\\|") + "`";
    }
}
