package dev.equipoise.partners;

import static dev.equipoise.partners.Roles.AUDITOR;
import static dev.equipoise.partners.Roles.OPERATOR;
import static dev.equipoise.partners.Roles.POLICY_APPROVER;
import static dev.equipoise.partners.Roles.POLICY_AUTHOR;
import static dev.equipoise.partners.Roles.READ;
import static dev.equipoise.partners.Roles.REVIEWER;
import static dev.equipoise.partners.Roles.SUBMIT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The eight published keys. Each is its own text and its own id; none is ever in the database. */
final class DemoKeys {

    /** Partners of the demonstration keys: name by id. */
    static final Map<String, String> PARTNERS = Map.of("demo", "Demonstration partner", "demo-2",
            "Second demonstration partner");

    static final List<Caller> ALL = List.of(
            key("demo-partner", "demo", SUBMIT, READ),
            key("demo-reviewer", "demo", REVIEWER, READ),
            key("demo-reviewer-2", "demo", REVIEWER, READ),
            key("demo-partner-2", "demo-2", SUBMIT, READ),
            key("demo-policy-author", null, POLICY_AUTHOR),
            key("demo-policy-approver", null, POLICY_APPROVER),
            key("demo-auditor", null, AUDITOR),
            key("demo-operator", null, OPERATOR));

    private DemoKeys() {
    }

    /** Loud on purpose: whoever runs this by mistake should not be able to overlook it. */
    static String warning() {
        String keys = ALL.stream().map(DemoKeys::line).collect(Collectors.joining("\n"));
        return """

                ********************************************************************************
                **  DEMONSTRATION MODE (equipoise.demo.enabled=true)
                **  Anyone who can reach this service can call it with keys that are published:
                %s
                **  Never put a real case into it. To leave this mode, unset the property.
                ********************************************************************************""".formatted(keys);
    }

    private static String line(Caller demo) {
        String partner = demo.partner() == null ? "no partner" : "partner " + demo.partner();
        return "**    %-20s  %s, %s".formatted(demo.keyId(), partner, String.join(", ", Roles.inOrder(demo.roles())));
    }

    private static Caller key(String text, @Nullable String partner, String... roles) {
        return new Caller(text, partner, Set.of(roles));
    }
}
