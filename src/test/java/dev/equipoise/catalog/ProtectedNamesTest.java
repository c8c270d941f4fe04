package dev.equipoise.catalog;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedNamesTest {

    private static final Catalog CATALOG = new Catalog();
    private static final ProtectedNames NAMES = CATALOG.protectedNames();

    @Test
    void everyListedSequenceIsRefusedInEverySpelling() {
        NAMES.terms().forEach(term -> Stream.concat(term.matches().stream(), term.whole().stream())
                .flatMap(ProtectedNamesTest::spellings)
                .forEach(name -> assertThat(NAMES.matching(name)).as(name).isPresent()));
    }

    @Test
    void everyListedSequenceIsRefusedInsideALongerName() {
        NAMES.terms().forEach(term -> term.matches().stream().map(match -> "subject-" + match + "-code")
                .flatMap(ProtectedNamesTest::spellings)
                .forEach(name -> assertThat(NAMES.matching(name)).as(name).isPresent()));
    }

    @Test
    void everyExceptionPassesInEverySpelling() {
        NAMES.terms().forEach(term -> term.except().stream().map(except -> except + "-conviction")
                .flatMap(ProtectedNamesTest::spellings).forEach(
                        name -> assertThat(NAMES.matching(name).filter(term::equals)).as(name).isEmpty()));
    }

    @Test
    void noExceptionIsListedInVain() {
        NAMES.terms().forEach(term -> assertThat(term.except()).allMatch(except -> new ProtectedNames(
                List.of(new ProtectedTerm(term.id(), term.title(), term.matches(), term.whole(), List.of(),
                        term.reason(), term.source(), term.verified())))
                .matching(except).isPresent()));
    }

    @Test
    void everyNameOfTheCataloguesPasses() {
        var factors = CATALOG.factors().stream()
                .flatMap(factor -> Stream.concat(Stream.of(factor.id()), factor.levels().stream().map(Level::id)));
        var facts = CATALOG.facts().stream().flatMap(
                fact -> Stream.concat(Stream.of(fact.id()), fact.choices().stream().map(FactEntry.Choice::id)));
        var stages = CATALOG.stages().stream().flatMap(
                stage -> Stream.concat(Stream.of(stage.id()), stage.options().stream().map(StageOption::id)));

        Stream.of(factors, facts, stages).flatMap(all -> all).flatMap(ProtectedNamesTest::spellings)
                .forEach(name -> assertThat(NAMES.matching(name)).as(name).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Race, race", "nationalOrigin, national-origin", "national_origin, national-origin",
            "'National Origin', national-origin", "NATIONAL_ORIGIN, national-origin", "nationalorigin, national-origin",
            "countryOfBirth, place-of-birth", "countryOfbirth, place-of-birth", "PlaceOfBirth, place-of-birth",
            "race1, race", "zip5, neighborhood", "ZIPCode, neighborhood", "sex, sex", "subject.sex, sex",
            "sex-of-sex-offense-victim, sex", "ｒａｃｅ, race", "Rácé, race", "country, national-origin",
            "sexual-history, sexual-orientation", "genderIdentity, gender-identity", "last_name, name",
            "requestedCounsel, right-to-counsel", "appeal-filed, right-to-appeal", "languages, language" })
    void protectedNamesAreRefusedAndSaidWhy(String name, String term) {
        assertThat(NAMES.matching(name)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(term);
            assertThat(found.reason()).endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sexual-assault-conviction", "sex-offense-conviction", "sexOffenseConviction",
            "registered_sex_offender", "sussex-county", "trace-evidence", "embrace", "sextortion",
            "good-faith-marriage",
            "first-appeal-pending", "color-of-law", "white-collar-offense", "prior-absences", "adult", "unknown-fact",
            "country-conditions", "high-school", "national-security-concern", "citizenship-claim-unresolved", "", "---",
            "a" })
    void otherNamesPass(String name) {
        assertThat(NAMES.matching(name)).isEmpty();
    }

    @Test
    void everyTermIsInTheDocumentation() throws IOException {
        String page = Files
                .readString(Path.of(System.getProperty("equipoise.test.basedir", "."), "docs/catalogues.md"));

        assertThat(NAMES.terms()).allMatch(term -> page.contains(term.title()));
    }

    @Test
    void aVeryLongNameIsAnsweredAtOnce() {
        assertThat(NAMES.matching("a-".repeat(100_000))).isEmpty();
    }

    private static Stream<String> spellings(String kebab) {
        List<String> words = Arrays.asList(kebab.split("-"));
        String pascal = words.stream().map(ProtectedNamesTest::capitalized).collect(joining());
        String camel = words.get(0) + pascal.substring(words.get(0).length());
        return Stream.of(kebab, kebab.replace('-', '_'), kebab.replace('-', ' '), kebab.replace('-', '.'), camel,
                pascal, kebab.toUpperCase(Locale.ROOT), kebab.replace('-', '_').toUpperCase(Locale.ROOT),
                words.stream().map(ProtectedNamesTest::capitalized).collect(joining(" ")));
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
