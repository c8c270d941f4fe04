package dev.equipoise.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Power that fails under load, again and again on the same data. */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private final Database database = Database.made();
    private final String run = "kill-" + Long.toHexString(System.nanoTime()) + "-";
    private Service service;

    @BeforeAll
    void start() {
        service = Service.on(database);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest(name = "after {0} ms")
    @ValueSource(ints = {900, 2_100, 1_300, 3_000, 1_700 })
    void everyAcknowledgedWriteIsThereAndNoneIsThereByHalf(int millis) throws Exception {
        Load load = new Load(run + millis + "-", service.calls()).begin();
        Thread.sleep(millis);
        service.kill();
        load.end();
        service = Service.on(database);

        assertThat(load.acknowledged).as("something was written").isNotEmpty();
        assertThat(load.refusals).isEmpty();
        System.out.printf("killed after %,d ms: %,d acknowledged writes%n", millis, load.acknowledged.size());
        for (String id : load.acknowledged.keySet()) {
            HttpResponse<String> answer = service.calls().get("/v1/classifications/" + id);
            assertThat(answer.statusCode()).as("classification %s", id).isEqualTo(200);
            assertThat(Calls.json(answer)).isEqualTo(load.acknowledged.get(id));
        }
        for (String reference : new TreeSet<>(load.references)) {
            assertWhole(reference);
        }
    }

    /** A case that has a profile for each classification, and stands somewhere; or none at all. */
    private void assertWhole(String reference) throws IOException {
        String path = "/v1/cases/" + reference;
        HttpResponse<String> found = service.calls().get(path);
        if (found.statusCode() == 404) {
            return;
        }
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(Calls.json(found).path("stages")).as(found.body()).hasSize(1);
        var profiles = Calls.json(service.calls().get(path + "/profiles?limit=500")).path("items");
        var classified = Calls.json(service.calls().get(path + "/classifications?limit=500")).path("items")
                .findValuesAsText("profile");
        assertThat(Calls.json(found).path("profiles").asInt()).isEqualTo(profiles.size());
        assertThat(classified).hasSameElementsAs(profiles.findValuesAsText("id"));
    }
}
