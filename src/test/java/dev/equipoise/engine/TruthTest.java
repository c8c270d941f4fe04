package dev.equipoise.engine;

import static dev.equipoise.engine.condition.Truth.FALSE;
import static dev.equipoise.engine.condition.Truth.TRUE;
import static dev.equipoise.engine.condition.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.equipoise.engine.condition.Truth;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
            "FALSE,   FALSE,   FALSE,   FALSE",
            "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
            "FALSE,   TRUE,    FALSE,   TRUE",
            "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
            "UNKNOWN, TRUE,    UNKNOWN, TRUE",
            "TRUE,    FALSE,   FALSE,   TRUE",
            "TRUE,    UNKNOWN, UNKNOWN, TRUE",
            "TRUE,    TRUE,    TRUE,    TRUE" })
    void andAndOrFollowKleene(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
    }

    @Test
    void notTurnsWhatIsKnownAndLeavesWhatIsNot() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
    }

    @ParameterizedTest
    @EnumSource
    void unknownIsWhatEitherAnswerWouldNotDecide(Truth other) {
        assertThat(UNKNOWN.and(other)).isEqualTo(agreed(Stream.of(TRUE, FALSE).map(other::and)));
        assertThat(UNKNOWN.or(other)).isEqualTo(agreed(Stream.of(TRUE, FALSE).map(other::or)));
    }

    private static Truth agreed(Stream<Truth> answers) {
        Set<Truth> found = answers.collect(Collectors.toSet());
        return found.size() == 1 ? found.iterator().next() : UNKNOWN;
    }
}
