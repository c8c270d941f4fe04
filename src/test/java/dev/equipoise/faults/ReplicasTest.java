package dev.equipoise.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two replicas on one database. H2 lets only one in. */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasTest {

    private static final long REVOKED_WITHIN_NANOS = 5_000_000_000L;

    private final String run = "replicas-" + Long.toHexString(System.nanoTime()) + "-";
    private Database database;
    private Service one;
    private Service other;

    @BeforeAll
    void start() {
        assumeTrue(Database.isPostgres(), "needs a database for several: -Pfaults,postgres");
        database = Database.made();
        one = Service.on(database);
        other = Service.on(database);
    }

    @AfterAll
    void stop() {
        Stream.of(one, other).filter(service -> service != null).forEach(Service::close);
    }

    @Test
    void whatOneStoresTheOtherAnswersAlike() throws IOException {
        String id = Calls.json(one.calls().submit(run + "a", "minor")).at("/classification/id").asText();
        String profile = Calls.PROFILE.formatted("minor");

        for (String path : List.of("/v1/classifications/" + id, "/v1/cases/" + run + "a", "/v1/cases/" + run
                + "a/profiles")) {
            assertThat(other.calls().get(path).statusCode()).isEqualTo(200);
            assertThat(other.calls().get(path).body()).isEqualTo(one.calls().get(path).body());
        }
        assertThat(other.calls().submit(run + "a", "minor").statusCode()).as("it is there already").isEqualTo(200);
        assertThat(other.calls().post("/v1/evaluations", Calls.PARTNER, profile).body())
                .isEqualTo(one.calls().post("/v1/evaluations", Calls.PARTNER, profile).body());
    }

    @Test
    void ofOneCaseOneClassificationIsCurrentHoweverManySubmit() throws Exception {
        Load load = new Load(run, one.calls(), other.calls()).begin();
        Thread.sleep(4_000);
        load.end();

        assertThat(load.refusals).isEmpty();
        assertThat(load.acknowledged).isNotEmpty();
        for (String reference : new TreeSet<>(load.references)) {
            String path = "/v1/cases/" + reference;
            assertThat(Calls.json(one.calls().get(path)).path("stages")).hasSize(1);
            assertThat(other.calls().get(path).body()).isEqualTo(one.calls().get(path).body());
            String latest = Calls.json(one.calls().get(path + "/profiles?limit=1")).at("/items/0/id").asText();
            assertThat(Calls.json(one.calls().get(path)).at("/stages/0/profile").asText()).isEqualTo(latest);
        }
        assertThat(doubles()).isZero();
    }

    @Test
    void aKeyRevokedAtOneIsRefusedByTheOtherWithinFiveSeconds() throws Exception {
        var created = Calls.json(one.calls().post("/v1/partners/demo/keys", Calls.OPERATOR,
                "{\"label\":\"Short\",\"roles\":[\"partner-read\"]}"));
        String key = created.path("key").asText();
        assertThat(other.calls().get("/v1/classifications?limit=1", key).statusCode()).isEqualTo(200);

        one.calls().delete("/v1/partners/demo/keys/" + created.path("id").asText(), Calls.OPERATOR);
        long revoked = System.nanoTime();
        while (other.calls().get("/v1/classifications?limit=1", key).statusCode() != 401) {
            assertThat(System.nanoTime() - revoked).isLessThan(REVOKED_WITHIN_NANOS);
            Thread.sleep(100);
        }
    }

    private long doubles() throws Exception {
        try (var look = database.look();
                var statement = look.createStatement();
                var rows = statement.executeQuery("select count(*) from (select 1 from standing"
                        + " group by case_id, stage, policy having count(*) > 1) doubles")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
