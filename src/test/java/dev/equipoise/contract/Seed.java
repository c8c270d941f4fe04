package dev.equipoise.contract;

import java.util.UUID;

import io.restassured.response.Response;

/** A case of its own with one profile and its classification, for operations to find. */
record Seed(String reference, String profile, String classification) {

    private static final Seed EMPTY = new Seed("", "", "");

    /** For operations that find nothing of a partner's. */
    static Seed none() {
        return EMPTY;
    }

    /** Ids of the right shape that nobody has. */
    static Seed random() {
        return new Seed(newReference(), UUID.randomUUID().toString(),
                UUID.randomUUID().toString());
    }

    /** Submits the contract's main example as the partner of that key. */
    static Seed of(DemoKey key) {
        String reference = newReference();
        Response answer = Call.of(Contract.COMMITTED.operation("submitProfile"), none()).with("reference", reference)
                .by(key);
        answer.then().statusCode(201);
        return new Seed(reference, answer.path("profile.id"), answer.path("classification.id"));
    }

    /** For whoever may call the operation, what is its own to find. */
    static Seed ownOf(DemoKey key) {
        return of(key.partner().equals(DemoKey.OTHER_PARTNER.partner()) ? DemoKey.OTHER_PARTNER : DemoKey.PARTNER);
    }

    Seed with(String otherProfile) {
        return new Seed(reference, otherProfile, classification);
    }

    String valueOf(Operation operation, String parameter, String documented) {
        if (this == EMPTY) {
            return documented;
        }
        return switch (parameter) {
            case "reference" -> reference;
            case "keyId" -> newKey();
            case "id" -> operation.path().startsWith("/v1/cases/")
                    ? profile
                    : operation.path().startsWith("/v1/classifications/") ? classification : documented;
            default -> documented;
        };
    }

    private static String newKey() {
        Operation create = Contract.COMMITTED.operation("createKey");
        Response answer = Call.of(create, none()).by(DemoKey.OPERATOR);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static String newReference() {
        return "contract-" + UUID.randomUUID();
    }
}
