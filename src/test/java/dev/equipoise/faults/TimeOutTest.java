package dev.equipoise.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody holds, in the database, what a submission needs last. */
@Tag("faults")
class TimeOutTest {

    private final Database database = Database.madeForLooking();
    private final String reference = "timeout-" + Long.toHexString(System.nanoTime());

    /** The transaction ends while the statement waits; the statement then gets its lock after all. */
    @Test
    void aTransactionThatRunsOutOfTimeLeavesNothing() throws Exception {
        assertNothingIsLeft(1_800, "-Dquarkus.transaction-manager.default-transaction-timeout=1S");
    }

    /** The statement gives up first. */
    @Test
    void aLockThatIsNotGivenInTimeLeavesNothing() throws Exception {
        assertNothingIsLeft(6_000);
    }

    private void assertNothingIsLeft(int millis, String... options) throws Exception {
        try (Service service = Service.on(database, options)) {
            assertThat(service.calls().submit(reference, "none").statusCode()).isEqualTo(201);
            String before = everything(service.calls());
            HttpResponse<String> answer = held(service.calls(), millis);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(everything(service.calls())).isEqualTo(before);
            assertThat(service.calls().submit(reference, "serious").statusCode()).as("it works again").isEqualTo(201);
        }
    }

    private HttpResponse<String> held(Calls calls, int millis) throws Exception {
        try (Connection beside = database.look(); var statement = beside.createStatement()) {
            beside.setAutoCommit(false);
            statement.executeQuery(
                    "select * from standing where case_id in (select id from case_file where reference = '"
                            + reference + "') for update");
            var answer = CompletableFuture.supplyAsync(() -> submit(calls));
            Thread.sleep(millis);
            beside.rollback();
            return answer.get();
        }
    }

    private HttpResponse<String> submit(Calls calls) {
        try {
            return calls.submit(reference, "serious");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String everything(Calls calls) throws IOException {
        String path = "/v1/cases/" + reference;
        return calls.get(path).body() + calls.get(path + "/profiles").body() + calls.get(path + "/classifications")
                .body();
    }
}
