package dev.equipoise.contract;

import java.util.List;
import java.util.Set;

/**
 * A demonstration key, as the contract's security scheme describes it.
 *
 * @param text what to send; empty for no key at all
 * @param partner whose cases it works on; empty for none
 */
public record DemoKey(String text, String partner, Set<String> roles) {

    static final DemoKey NO_KEY = new DemoKey("", "", Set.of());
    static final DemoKey BAD_KEY = new DemoKey("demo-nobody", "", Set.of());
    static final DemoKey PARTNER = new DemoKey("demo-partner", "demo", Set.of("partner-submit", "partner-read"));
    static final DemoKey OTHER_PARTNER = new DemoKey("demo-partner-2", "demo-2",
            Set.of("partner-submit", "partner-read"));
    static final DemoKey OPERATOR = new DemoKey("demo-operator", "", Set.of("operator"));
    static final List<DemoKey> GOOD = List.of(PARTNER, OTHER_PARTNER, OPERATOR,
            new DemoKey("demo-reviewer", "demo", Set.of("reviewer", "partner-read")),
            new DemoKey("demo-reviewer-2", "demo", Set.of("reviewer", "partner-read")),
            new DemoKey("demo-policy-author", "", Set.of("policy-author")),
            new DemoKey("demo-policy-approver", "", Set.of("policy-approver")),
            new DemoKey("demo-auditor", "", Set.of("auditor")));

    boolean isGood() {
        return GOOD.contains(this);
    }

    boolean may(Operation operation) {
        return switch (operation.role()) {
            case "none" -> true;
            case "any-key" -> isGood();
            default -> roles.contains(operation.role());
        };
    }

    /** A key that the operation asks for. */
    public static DemoKey thatMay(Operation operation) {
        return operation.role().equals("none")
                ? NO_KEY
                : GOOD.stream().filter(key -> key.may(operation)).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "no key" : text;
    }
}
