package dev.equipoise.contract;

import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Policies for operations that write: a draft of its own for each call, published where the operation wants it so. */
final class PolicySeed {

    private static final DemoKey AUTHOR = new DemoKey("demo-policy-author", "", Set.of("policy-author"));
    private static final DemoKey APPROVER = new DemoKey("demo-policy-approver", "",
            Set.of("policy-approver"));

    private PolicySeed() {
    }

    static boolean isWanted(Operation operation) {
        return operation.path().startsWith("/v1/policies/{id}/versions/{version}") && !operation.method().equals("GET");
    }

    /** The call, of a policy that is there for it alone. */
    static Call prepared(Call call) {
        if (!isWanted(call.operation())) {
            return call;
        }
        String policy = "contract-" + UUID.randomUUID();
        Call create = Call.of(Contract.COMMITTED.operation("createPolicyDraft"), Seed.none());
        renamed(create, policy).by(AUTHOR).then().statusCode(201);
        String id = call.operation().id();
        if (id.equals("suspendPolicyVersion") || id.equals("withdrawPolicyVersion")) {
            Call.of(Contract.COMMITTED.operation("approvePolicyVersion"), Seed.none()).with("id", policy).by(APPROVER)
                    .then().statusCode(200);
        }
        return (id.equals("replacePolicyDraft") ? renamed(call, policy) : call).with("id", policy);
    }

    static Call renamed(Call call, String policy) {
        ObjectNode renamed = ((ObjectNode) call.body()).deepCopy().put("policy", policy);
        return new Call(call.operation(), call.path(), renamed);
    }
}
