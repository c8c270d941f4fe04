package dev.equipoise.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.document.PolicyDocument;

/** The page on the memoranda says what the policies say. */
class PacksPageTest {

    private static final Pattern ROW = Pattern.compile("^\\| \\[`([a-z0-9-]+)`\\]\\(#\\1\\) \\| (.*) \\|$",
            Pattern.MULTILINE);
    private static final Pattern ID = Pattern.compile("`([a-z0-9-]+)`");

    private static String page() {
        try {
            return Files.readString(ConfigurationPageTest.TOP.resolve("docs/packs.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        Stream.of(page().split("\n## ")).skip(1).forEach(section -> sections.put(section.lines().findFirst().get(),
                flat(section)));
        return sections;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Test
    void theTableHasTheDatesSuspensionsAndAgenciesOfEach() {
        var rows = new LinkedHashMap<String, String>();
        ROW.matcher(page()).results().forEach(row -> rows.put(row.group(1), row.group(2)));
        assertThat(rows).hasSize(11).hasSameSizeAs(Shelved.memoranda());
        assertThat(Shelved.memoranda())
                .allSatisfy(version -> assertThat(rows).containsEntry(version.id(), row(version)));
    }

    private static String row(PolicyVersion version) {
        var effective = version.effective();
        String suspended = effective.suspended().stream().map(one -> one.from() + " to " + one.until())
                .collect(joining(", "));
        return effective.from() + " | " + (effective.until() == null ? "–" : effective.until()) + " | "
                + (suspended.isEmpty() ? "never" : suspended) + " | " + String.join(", ", version.scope().agencies());
    }

    @Test
    void everySectionHasTheWordsOfItsPolicy() {
        Map<String, String> sections = sections();
        assertThat(sections.keySet()).containsExactlyInAnyOrderElementsOf(
                Shelved.memoranda().stream().map(PolicyVersion::id).toList());
        assertThat(Shelved.memoranda()).allSatisfy(version -> assertThat(sections.get(version.id())).as(version.id())
                .contains(words(version.content()).stream().map(PacksPageTest::flat).toList()));
    }

    private static List<String> words(PolicyDocument policy) {
        var words = new ArrayList<String>(List.of(policy.title()));
        policy.tiers().forEach(tier -> {
            words.add("Tier `" + tier.id() + "`: " + tier.title());
            tier.exits().forEach(exit -> words.addAll(List.of(exit.by(), exit.says())));
        });
        policy.rules().forEach(rule -> words.add(rule.verified().word() + "): " + rule.because()));
        policy.considerations().forEach(one -> words.add(one.title()));
        policy.caveats().forEach(caveat -> words.add(caveat.about() + ": " + caveat.says()));
        return words;
    }

    @Test
    void noSectionNamesWhatItsPolicyDoesNotHave() {
        Map<String, String> sections = sections();
        for (PolicyVersion version : Shelved.memoranda()) {
            var named = new TreeSet<String>();
            ID.matcher(sections.get(version.id())).results().forEach(id -> named.add(id.group(1)));
            named.remove("dismissal");
            assertThat(named).as(version.id()).isEqualTo(ids(version.content()));
        }
    }

    private static Set<String> ids(PolicyDocument policy) {
        var ids = new TreeSet<>(policy.stages().keySet());
        policy.tiers().forEach(tier -> ids.add(tier.id()));
        policy.rules().forEach(rule -> ids.add(rule.id()));
        return ids;
    }
}
