package dev.equipoise.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Every operation of the contract × every key × own and foreign things. New operations are covered as they are written. */
@QuarkusTest
class AccessMatrixTest {

    static final Contract CONTRACT = Contract.COMMITTED;

    static Stream<Arguments> everyOperationAndKey() {
        List<DemoKey> keys = Stream.concat(Stream.of(DemoKey.NO_KEY, DemoKey.BAD_KEY), DemoKey.GOOD.stream()).toList();
        return CONTRACT.operations().stream()
                .flatMap(operation -> keys.stream().map(key -> Arguments.of(operation, key)));
    }

    static Stream<Arguments> everyPrivateOperationAndKey() {
        return CONTRACT.operations().stream().filter(AccessMatrixTest::findsWhatIsPrivate)
                .flatMap(operation -> DemoKey.GOOD.stream().filter(key -> key.may(operation))
                        .map(key -> Arguments.of(operation, key)));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("everyOperationAndKey")
    void aKeyOpensExactlyWhatItsRolesAllow(Operation operation, DemoKey key) {
        Seed seed = operation.path().startsWith("/v1/policies") ? Seed.none() : Seed.ownOf(key);
        Response answer = Call.of(operation, seed).fresh().by(key);

        if (key.may(operation)) {
            assertThat(answer.statusCode()).isBetween(200, operation.successStatus());
        } else {
            assertThat(answer.statusCode()).isEqualTo(key.isGood() ? 403 : 401);
            assertThat(answer.<String>path("type")).endsWith(key.isGood() ? "/missing-role" : "/unauthenticated");
        }
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("everyPrivateOperationAndKey")
    void whatIsForeignIsAnsweredLikeWhatDoesNotExist(Operation operation, DemoKey key) {
        Seed foreign = foreignTo(key);

        assertThat(problem(Call.of(operation, foreign).by(key)))
                .isEqualTo(problem(Call.of(operation, Seed.random()).by(key)));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("everyPrivateOperationAndKey")
    void aForeignThingUnderAnOwnCaseIsNotFoundEither(Operation operation, DemoKey key) {
        if (!operation.path().contains("{reference}") || !operation.path().contains("{id}")) {
            return;
        }
        Seed own = Seed.ownOf(key);

        assertThat(problem(Call.of(operation, own.with(foreignTo(key).profile())).by(key)))
                .isEqualTo(problem(Call.of(operation, own.with(Seed.random().profile())).by(key)));
    }

    @Test
    void aForeignReferenceOpensACaseOfOnesOwnAndLeavesTheOtherAlone() {
        Seed foreign = Seed.of(DemoKey.PARTNER);
        Call submission = Call.of(CONTRACT.operation("submitProfile"), foreign);
        assertThat(submission.by(DemoKey.OTHER_PARTNER).statusCode()).isEqualTo(201);

        Call reading = Call.of(CONTRACT.operation("getCase"), foreign);
        assertThat(reading.by(DemoKey.PARTNER).<Integer>path("profiles")).isEqualTo(1);
        assertThat(reading.by(DemoKey.PARTNER).<String>path("stages[0].profile")).isEqualTo(foreign.profile());
        assertThat(reading.by(DemoKey.OTHER_PARTNER).<String>path("stages[0].profile")).isNotEqualTo(foreign.profile());
    }

    @Test
    void aRankingHoldsOwnCasesOnly() {
        Seed foreign = Seed.of(DemoKey.PARTNER);
        Seed own = Seed.of(DemoKey.OTHER_PARTNER);
        Response ranking = Call.of(CONTRACT.operation("rankClassifications"), Seed.none()).by(DemoKey.OTHER_PARTNER);

        assertThat(ranking.<List<String>>path("items.id")).contains(own.classification())
                .doesNotContain(foreign.classification());
    }

    private static boolean findsWhatIsPrivate(Operation operation) {
        return operation.role().startsWith("partner-") && operation.path().contains("{")
                && !operation.id().equals("submitProfile");
    }

    private static Seed foreignTo(DemoKey key) {
        return Seed.of(key.partner().equals(DemoKey.PARTNER.partner()) ? DemoKey.OTHER_PARTNER : DemoKey.PARTNER);
    }

    private static SortedMap<String, String> problem(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        SortedMap<String, String> body = Tree.paths(Contract.parse(answer.asString()));
        body.keySet().removeAll(List.of("/requestId", "/instance"));
        return body;
    }
}
