package dev.equipoise.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same data under another process. */
@Tag("faults")
class RestartTest {

    private static final List<String> RECORDS = List.of("none", "minor", "serious");

    private final Database database = Database.made();
    private final String run = "restart-" + Long.toHexString(System.nanoTime()) + "-";

    @Test
    void aRestartChangesNoAnswer() throws IOException {
        List<String> before;
        try (Service service = Service.on(database)) {
            for (String record : RECORDS) {
                assertThat(service.calls().submit(run + record, record).statusCode()).isEqualTo(201);
            }
            before = answers(service.calls());
            service.terminate();
            service.awaitEnd();
        }
        try (Service service = Service.on(database)) {
            assertThat(answers(service.calls())).isEqualTo(before);
            assertThat(service.calls().submit(run + "none", "none").statusCode()).as("it is there already")
                    .isEqualTo(200);
            assertThat(answers(service.calls())).isEqualTo(before);
        }
    }

    private List<String> answers(Calls calls) throws IOException {
        var answers = new ArrayList<String>();
        for (String record : RECORDS) {
            for (String view : List.of("", "/profiles", "/classification", "/classifications")) {
                answers.add(calls.get("/v1/cases/" + run + record + view).body());
            }
            answers.add(calls.post("/v1/evaluations", Calls.PARTNER,
                    Calls.PROFILE.formatted(record)).body());
        }
        answers.add(calls.get("/v1/classifications?docket=faults&limit=500").body());
        answers.add(calls.get("/v1/policies/baseline", "").body());
        return answers;
    }
}
