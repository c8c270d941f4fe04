package dev.equipoise.partners;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AuthenticationTest {

    @Inject
    Callers callers;

    @Inject
    ApiKeyRepository repository;

    @Test
    void everyDemonstrationKeyWorksAsItIs() {
        for (Caller demo : DemoKeys.ALL) {
            Api.with(demo.keyId()).when().get("/test/access").then().statusCode(200)
                    .body(is(demo.keyId() + " of " + demo.partner()));
        }
    }

    @Test
    void withoutAKeyTheAnswerSaysHowToAuthenticate() {
        when().get("/test/access").then().statusCode(401).header("WWW-Authenticate", is("Bearer realm=\"equipoise\""))
                .contentType("application/problem+json");
    }

    @Test
    void malformedAndUnknownKeysAreRefused() {
        String unknown = KeyText.of(new byte[32]);
        String mistyped = unknown.substring(0, 20) + "B" + unknown.substring(21);
        for (String credentials : List.of("Bearer " + unknown, "Bearer " + mistyped, "Bearer", "Bearer ",
                "demo-partner",
                "Bearer demo-partner x", "Bearer Demo-Partner", "Bearer \"demo-partner\"", "Bearer " + "a".repeat(513),
                "Bearer " + "a".repeat(7000), "Basic ZGVtby1wYXJ0bmVyOng=", "Bearer demo-partner,demo-operator")) {
            given().header("Authorization", credentials).when().get("/test/access").then().statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer ")).contentType("application/problem+json");
        }
    }

    @Test
    void twoCredentialsAreRefusedBecauseAProxyCouldReadTheOther() {
        given().header("Authorization", "Bearer demo-partner", "Bearer demo-operator").when().get("/test/access").then()
                .statusCode(401);
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        given().header("Authorization", "bearer demo-partner").when().get("/test/access").then().statusCode(200);
    }

    @Test
    void aWrongRoleIsForbiddenAndToldWhichOneIsMissing() {
        Api.with("demo-reviewer").when().get("/test/access/reviewer").then().statusCode(200);
        Api.with("demo-operator").when().get("/test/access/reviewer").then().statusCode(403)
                .contentType("application/problem+json").body("detail", containsString("reviewer"));
    }

    @Test
    void aMadeKeyCarriesItsPartnerAndRoles() {
        String partner = Api.anyPartner();
        var made = Api.newKey(partner, Roles.REVIEWER);

        Api.with(made.path("key")).when().get("/test/access").then().statusCode(200)
                .body(is(made.path("id") + " of " + partner));
        Api.with(made.path("key")).when().get("/test/access/reviewer").then().statusCode(200);
        Api.with(made.path("key")).when().get("/v1/partners").then().statusCode(403);
    }

    @Test
    void aStaffKeyOfTheHouseBelongsToNoPartner() {
        var made = Api.newKey("house", Roles.OPERATOR);

        Api.with(made.path("key")).when().get("/test/access").then().statusCode(200)
                .body(is(made.path("id") + " of null"));
        Api.with(made.path("key")).when().get("/v1/partners").then().statusCode(200);
        Api.revoke("house", made.path("id"));
    }

    @Test
    void aKeyStopsWhenItExpires() throws InterruptedException {
        String partner = Api.anyPartner();
        Instant end = Instant.now().plusSeconds(2);
        String key = Api.post(Api.OPERATOR, "/v1/partners/" + partner + "/keys",
                Map.of("label", "short", "roles", List.of(Roles.READ), "expiresAt", end.toString())).statusCode(201)
                .extract().path("key");

        assertThat(Api.statusOf(key)).isEqualTo(200);
        Thread.sleep(Duration.between(Instant.now(), end).toMillis() + 1);
        Api.with(key).when().get("/test/access").then().statusCode(401).header("WWW-Authenticate",
                startsWith("Bearer "));
    }

    @Test
    void aRevocationHoldsWithinFiveSecondsAndForGood() throws InterruptedException {
        String partner = Api.anyPartner();
        var made = Api.newKey(partner, Roles.READ);
        String key = made.path("key");
        assertThat(Api.statusOf(key)).isEqualTo(200);

        Api.revoke(partner, made.path("id"));

        long revoked = System.nanoTime();
        while (Api.statusOf(key) == 200) {
            assertThat(System.nanoTime() - revoked).isLessThan(Duration.ofSeconds(5).toNanos());
            Thread.sleep(50);
        }
        assertThat(Api.statusOf(key)).isEqualTo(401);
    }

    @Test
    void onlyAHashAndAPrefixOfAKeyAreStored() {
        var made = Api.newKey(Api.anyPartner(), Roles.READ);
        String key = made.path("key");

        ApiKeyEntity stored = callers.asService(() -> repository.findById(java.util.UUID.fromString(made.path("id"))));

        assertThat(stored.hash).isEqualTo(KeyHash.of(key).hex()).doesNotContain(key);
        assertThat(stored.prefix).isEqualTo(key.substring(0, 12));
    }

    @Test
    void anOperationForEveryoneIgnoresTheKey() {
        for (String key : List.of("demo-partner", KeyText.of(new byte[32]), "nonsense")) {
            Api.with(key).when().get("/test/access/public").then().statusCode(200);
        }
        when().get("/test/access/public").then().statusCode(200);
    }

    @Test
    void theKeyOfARequestDecidesWhoseRowsItSees() {
        Api.with("demo-partner").when().get("/test/access/add?text=seen-by-demo").then().statusCode(200);

        Api.with("demo-reviewer").when().get("/test/access/notes").then().body(containsString("seen-by-demo"));
        for (String other : List.of("demo-partner-2", "demo-operator", "demo-auditor")) {
            Api.with(other).when().get("/test/access/notes").then().statusCode(200)
                    .body(not(containsString("seen-by-demo")));
        }
        when().get("/test/access/public").then().body(not(containsString("seen-by-demo")));
    }

    @Test
    void withoutADatabaseAKeyIsNeitherAdmittedNorCalledWrong() {
        var down = new SQLTransientConnectionException("Connection refused");
        QuarkusMock.installMockForType(new KnownKeys(hash -> {
            throw new KeysUnreadable(down);
        }, System::nanoTime), KnownKeys.class);

        Api.with(KeyText.of(new byte[32])).when().get("/test/access").then().statusCode(503)
                .header("Retry-After", notNullValue()).contentType("application/problem+json");
        Api.with("nonsense").when().get("/test/access").then().statusCode(401);
        Api.with("demo-partner").when().get("/test/access").then().statusCode(200);
    }
}
