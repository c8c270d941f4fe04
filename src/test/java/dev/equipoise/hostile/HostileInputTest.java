package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import dev.equipoise.contract.Contract;
import dev.equipoise.hostile.Outcome.Answer;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The service under requests that nobody means well. */
@QuarkusTest
class HostileInputTest {

    private static final long SEED = Long.getLong("equipoise.hostile.seed", 20_261_125);
    private static final int REQUESTS = Integer.getInteger("equipoise.hostile.requests", 5_000);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Contract CONTRACT = Contract.COMMITTED;

    @TestHTTPResource
    URL service;

    @Test
    void everyAnswerKeepsTheContractAndWhatIsRefusedLeavesNothing() throws Exception {
        World world = World.made(CONTRACT, client());
        Stored before = Stored.now();
        List<String> read = readings(world);
        Report report = run(world);

        assertThat(report.isClean()).as(report.toString()).isTrue();
        assertThat(report.unseen(CONTRACT)).isEmpty();
        assertThat(readings(world)).as("what nobody changed").isEqualTo(read);
        assertGrew(before, Stored.now(), report);
    }

    @Test
    @EnabledIfSystemProperty(named = "equipoise.hostile.only", matches = "\\d+")
    void oneAnswerKeepsTheContract() throws Exception {
        int only = Integer.getInteger("equipoise.hostile.only");
        Report report = campaign(World.made(CONTRACT, client())).run(only, only + 1);

        assertThat(report.isClean()).as(report.toString()).isTrue();
    }

    private Report run(World world) throws Exception {
        long begun = System.nanoTime();
        Report report = campaign(world).run(0, REQUESTS);
        System.out.printf("%,d hostile requests of seed %d in %,d ms%n%s%n", REQUESTS, SEED,
                (System.nanoTime() - begun) / 1_000_000, report);
        return report;
    }

    private Campaign campaign(World world) {
        return new Campaign(new Trials(CONTRACT, world, SEED), new Judge(CONTRACT), this::client,
                HostileInputTest::again);
    }

    /** What attacks read, and none may change. */
    private List<String> readings(World world) {
        return Stream.of("getCase", "listProfiles", "getCaseClassification", "listCaseClassifications",
                "getClassification").map(id -> Draft.of(CONTRACT.operation(id), world, new Random(0)).request())
                .map(request -> ((Answer) client().send(request)).body()).map(body -> new String(body, UTF_8))
                .toList();
    }

    private static void assertGrew(Stored before, Stored after, Report report) {
        Map.of("partner", "createPartner", "api_key", "createKey", "classification", "submitProfile")
                .forEach((table, operation) -> assertThat(after.more(table, before)).as(table)
                        .isBetween((long) report.seen(operation, 201), created(report, operation)));
        assertThat(after.more("profile", before)).isLessThanOrEqualTo(created(report, "submitProfile"));
        assertThat(after.more("retraction", before)).isZero();
    }

    /** With those that were perhaps created before, under the same Idempotency-Key. */
    private static long created(Report report, String operation) {
        return report.seen(operation, 201) + report.seen(operation + Campaign.REPEATABLE, 201);
    }

    private RawClient client() {
        return new RawClient(service.getHost(), service.getPort(), PATIENCE);
    }

    private static String again(int number) {
        return "./mvnw test -Dtest=HostileInputTest#oneAnswer* -Dequipoise.hostile.seed=" + SEED
                + " -Dequipoise.hostile.only=" + number;
    }
}
