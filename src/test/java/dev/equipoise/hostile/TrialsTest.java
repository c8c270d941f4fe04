package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.equipoise.contract.Contract;
import dev.equipoise.contract.Operation;

/** What the requests are made of. */
class TrialsTest {

    static final Contract CONTRACT = Contract.COMMITTED;
    static final int REQUESTS = 5_000;

    @Test
    void theSameSeedMakesTheSameRequestsAndAnotherMakesOthers() {
        for (int number = 0; number < 300; number++) {
            assertThat(trials(7).trial(number).request().bytes()).isEqualTo(trials(7).trial(number).request().bytes());
        }
        assertThat(text(trials(7).trial(0))).isNotEqualTo(text(trials(8).trial(0)));
    }

    @Test
    void everyParameterAndEveryFieldOfABodyIsAttacked() {
        Set<String> places = Trials.targets(CONTRACT).stream().map(Target::toString).collect(Collectors.toSet());

        for (Operation operation : CONTRACT.operations()) {
            operation.parameters().forEach(parameter -> assertThat(places)
                    .contains(operation.id() + ", " + parameter.text("in") + " " + parameter.text("name")));
            Field.of(operation).forEach(field -> assertThat(places)
                    .contains(operation.id() + ", body " + field.pointer()));
        }
        assertThat(places).contains("submitProfile, body /ratings/criminal-record/anyOf/0",
                "evaluate, body /facts/detained", "createKey, body /roles/0", "retractProfile, body /reason");
    }

    @Test
    void inAsManyAsTheBuildSendsEveryPlaceIsMet() {
        assertThat(Trials.targets(CONTRACT)).hasSizeLessThan(REQUESTS);
    }

    @Test
    void nothingThatIsPromisedIsMissing() {
        List<String> promised = List.of("\\u0000", "\\ud800", "1e309", "1e-400", "9".repeat(10_000), "[".repeat(10_000),
                "x".repeat(10_000_000), "null,\"", "10000-01-01", "2026-02-30", "%00", "..%2f", "%2e%2e",
                "%c0%af", "X: " + "x".repeat(65_536), "charset=utf-16", "Content-Encoding: gzip",
                "Transfer-Encoding: chunked",
                "PATCH /v1", "Accept: text/csv", "Bearer nobody", "a=b&a=b", "\"k49999\":0",
                "0,".repeat(99_999),
                "\u00ff", "Content-Length: -1", "HTTP/9.9", "unknown=1", "?limit= ");
        var missing = new java.util.HashSet<>(promised);
        Trials trials = trials(20_261_125);
        IntStream.range(0, REQUESTS).mapToObj(trials::trial).map(TrialsTest::text)
                .forEach(text -> missing.removeIf((Predicate<String>) text::contains));

        assertThat(missing.stream().map(text -> text.substring(0, Math.min(40, text.length())))).isEmpty();
    }

    private static Trials trials(long seed) {
        return new Trials(CONTRACT, new World(Map.of()), seed);
    }

    private static String text(Trial trial) {
        return new String(trial.request().bytes(), ISO_8859_1);
    }
}
