package dev.equipoise.memoranda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.equipoise.engine.classify.ConsiderationOutcome;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.document.PolicyConsideration;

/** What speaks for and against a person is what the memorandum lists, and nothing that was not said of the case. */
class WeighedTest {

    static Stream<List<String>> rows() {
        return Table.rows("weighed.txt").stream();
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatHoldsIsWhatTheMemorandumHasPeopleWeigh(List<String> row) {
        PolicyVersion version = Shelved.memorandum(row.get(0));
        var said = new TreeMap<String, String>();
        words(row.get(2)).forEach(word -> said.put(word.split("=")[0], word.split("=")[1]));
        var ratings = new TreeMap<String, Rating>();
        version.content().factors().forEach((id, factor) -> ratings.put(id,
                new Rating.Level(said.getOrDefault(id, factor.levels().get(0).id()))));
        var profile = new Profile(row.get(1), "administrative", ratings,
                new Landing(row.get(0), said, "", List.of()).profile(version));
        var outcomes = version.classifier().classify(profile, version.effective().from()).considerations();

        assertThat(outcomes).filteredOn(one -> one.outcome() == Truth.TRUE).extracting(ConsiderationOutcome::id)
                .containsExactlyElementsOf(words(row.get(3)));
        assertThat(outcomes).extracting(ConsiderationOutcome::outcome).doesNotContain(Truth.UNKNOWN);
    }

    @Test
    void everyOneThatFactsCanTellHoldsInARow() {
        Map<String, Set<String>> held = rows().collect(Collectors.groupingBy(row -> row.get(0), Collectors
                .flatMapping(row -> words(row.get(3)).stream(), Collectors.toCollection(TreeSet::new))));
        for (PolicyVersion version : Shelved.memoranda()) {
            Set<String> told = version.content().considerations().stream().filter(one -> one.when() != null)
                    .map(PolicyConsideration::id).collect(Collectors.toCollection(TreeSet::new));
            assertThat(held.getOrDefault(version.id(), Set.of())).as(version.id()).isEqualTo(told);
        }
    }
}
