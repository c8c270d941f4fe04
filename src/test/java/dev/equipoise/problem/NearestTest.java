package dev.equipoise.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    static final List<String> LEVELS = List.of("none", "reasonable-suspicion", "probable-cause",
            "clear-and-convincing", "felony", "grave-felony", "minor", "major");

    @ParameterizedTest
    @CsvSource({"felony,felony", "Felony,felony", "PROBABLE_CAUSE,probable-cause", "probableCause,probable-cause",
            "ProbableCause,probable-cause", "probable cause,probable-cause", "' probable.cause ',probable-cause",
            "probablecause,probable-cause" })
    void anotherSpellingIsTheSameName(String given, String meant) {
        assertThat(Nearest.to(given, LEVELS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"felnoy,felony", "felon,felony", "fellony,felony", "grave-felny,grave-felony", "nonne,none",
            "clear-and-convinced,clear-and-convincing" })
    void aTypingMistakeIsForgiven(String given, String meant) {
        assertThat(Nearest.to(given, LEVELS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "misdemeanor", "on", "suspicion", "unreasonable" })
    void whatIsNotNearIsNoGuess(String given) {
        assertThat(Nearest.to(given, List.of("none", "reasonable-suspicion"))).isEmpty();
    }

    @Test
    void aThirdOfTheLengthIsTheLimit() {
        assertThat(Nearest.to("abcxyf", List.of("abcdef"))).contains("abcdef");
        assertThat(Nearest.to("abxyzf", List.of("abcdef"))).isEmpty();
        assertThat(Nearest.to("no", List.of("on"))).isEmpty();
    }

    @Test
    void aSwapOfNeighboursIsOneMistake() {
        assertThat(Nearest.to("ba-", List.of("ab-"))).contains("ab-");
    }

    @Test
    void theFirstInTheAlphabetWinsWhateverTheOrder() {
        assertThat(Nearest.to("manor", List.of("minor", "manos"))).contains("manos");
        assertThat(Nearest.to("manor", List.of("manos", "minor"))).contains("manos");
    }

    @Test
    void anAbsurdNameIsComparedWithNothing() {
        assertThat(Nearest.to("x".repeat(1_000_000), LEVELS)).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }
}
