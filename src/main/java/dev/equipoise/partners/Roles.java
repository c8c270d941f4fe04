package dev.equipoise.partners;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a key may do; each operation of the contract names one of these, or none. */
public final class Roles {

    /** Append and retract profiles of the partner's own cases. */
    public static final String SUBMIT = "partner-submit";
    /** Read the partner's own cases and rank them. */
    public static final String READ = "partner-read";
    /** Record human decisions on the partner's own cases. */
    public static final String REVIEWER = "reviewer";
    /** Draft policies. */
    public static final String POLICY_AUTHOR = "policy-author";
    /** Publish, suspend and withdraw policies that somebody else wrote. */
    public static final String POLICY_APPROVER = "policy-approver";
    /** Read the trail. */
    public static final String AUDITOR = "auditor";
    /** Create partners, make keys and revoke them. */
    public static final String OPERATOR = "operator";

    /** Roles over a partner's own cases, for the keys of that partner. */
    static final List<String> OF_PARTNERS = List.of(SUBMIT, READ, REVIEWER);
    /** Roles over the service itself, for keys that belong to no partner. */
    static final List<String> OF_STAFF = List.of(POLICY_AUTHOR, POLICY_APPROVER, AUDITOR, OPERATOR);

    private Roles() {
    }

    /** @return those roles in the order in which they are documented */
    static List<String> inOrder(Set<String> roles) {
        return Stream.concat(OF_PARTNERS.stream(), OF_STAFF.stream()).filter(roles::contains).toList();
    }
}
