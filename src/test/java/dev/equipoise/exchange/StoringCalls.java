package dev.equipoise.exchange;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Every operation that stores, ready to be called with something that nobody has stored before. */
enum StoringCalls {

    SUBMIT_PROFILE(201) {

        @Override
        Prepared prepare() {
            return new Prepared("demo-partner", "/v1/cases/" + anyReference() + "/profiles", profile("none"));
        }
    },
    RETRACT_PROFILE(200) {

        @Override
        Prepared prepare() {
            Prepared submission = SUBMIT_PROFILE.prepare();
            String id = submission.send(null).path("profile.id");
            return new Prepared("demo-partner", submission.path() + "/" + id + "/retraction",
                    "{\"reason\":\"Entered by mistake\"}");
        }
    },
    CREATE_PARTNER(201) {

        @Override
        Prepared prepare() {
            String body = "{\"id\":\"test-%s\",\"name\":\"A test partner\"}".formatted(UUID.randomUUID());
            return new Prepared("demo-operator", "/v1/partners", body);
        }
    },
    CREATE_KEY(201) {

        @Override
        Prepared prepare() {
            return new Prepared("demo-operator", "/v1/partners/demo/keys",
                    "{\"label\":\"a test\",\"roles\":[\"partner-read\"]}");
        }
    },
    CREATE_POLICY_DRAFT(201) {

        @Override
        Prepared prepare() {
            return new Prepared("demo-policy-author", "/v1/policies", policy("idem-" + UUID.randomUUID()));
        }
    },
    APPROVE_POLICY_VERSION(200) {

        @Override
        Prepared prepare() {
            return new Prepared("demo-policy-approver", draft() + "/approval",
                    "{\"acknowledge\":true,\"reason\":\"A test\"}");
        }
    },
    SUSPEND_POLICY_VERSION(201) {

        @Override
        Prepared prepare() {
            return new Prepared("demo-policy-approver", published() + "/suspensions", ENTRY);
        }
    },
    WITHDRAW_POLICY_VERSION(201) {

        @Override
        Prepared prepare() {
            return new Prepared("demo-policy-approver", published() + "/withdrawal", ENTRY);
        }
    };

    private static final String ENTRY = "{\"from\":\"2030-01-01\",\"reason\":\"A test\",\"source\":\"This test\"}";

    private final int success;

    StoringCalls(int success) {
        this.success = success;
    }

    abstract Prepared prepare();

    int success() {
        return success;
    }

    static String policy(String id) {
        return """
                { "policy": "%s", "version": "1.0.0", "title": "A test", "effective": { "from": "2030-01-01" },
                  "scoring": { "method": "none", "otherwise": "low" }, "tiers": [ { "id": "low", "title": "Low" } ] }"""
                .formatted(id);
    }

    private static String draft() {
        return CREATE_POLICY_DRAFT.prepare().send(null).header("Location").replaceAll("^https?://[^/]+", "");
    }

    private static String published() {
        String draft = draft();
        new Prepared("demo-policy-approver", draft + "/approval", "{}").send(null).then().statusCode(200);
        return draft;
    }

    static String anyKey() {
        return UUID.randomUUID().toString();
    }

    static String anyReference() {
        return "idem-" + UUID.randomUUID();
    }

    static String profile(String record) {
        return """
                { "docket": "idempotent", "stage": "initiate-removal-proceedings", "context": "administrative",
                  "assessedBy": "unit-7", "ratings": { "criminal-record": "%s" } }""".formatted(record);
    }

    static Response submit(String key, String reference, String body) {
        return (key == null ? partner() : partner(key)).body(body).post("/v1/cases/{r}/profiles", reference);
    }

    static RequestSpecification partner(String... key) {
        return caller("demo-partner", key);
    }

    static RequestSpecification caller(String credential, String... key) {
        var request = given().header("Authorization", "Bearer " + credential).contentType("application/json");
        List.of(key).forEach(text -> request.header("Idempotency-Key", text));
        return request;
    }

    record Prepared(String credential, String path, String body) {

        Response send(String key) {
            var request = given().header("Authorization", "Bearer " + credential).contentType("application/json")
                    .body(body);
            return (key == null ? request : request.header("Idempotency-Key", key)).post(path);
        }
    }
}
