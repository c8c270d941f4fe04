package dev.equipoise.policies;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.Tags;
import dev.equipoise.policies.CheckReport.Verdict;
import dev.equipoise.policies.PolicyEntry.Kind;
import dev.equipoise.problem.Conflict;
import dev.equipoise.problem.NotFound;
import dev.equipoise.time.Ids;

/** Puts versions into force, and enters what happens to them later. */
@ApplicationScoped
class Publishing {

    private final Drafts drafts;
    private final PolicyEntryRepository entries;
    private final StoredVersions stored;
    private final Checking checking;
    private final VersionText text;
    private final Policies policies;
    private final Ids ids;

    Publishing(Drafts drafts, PolicyEntryRepository entries, StoredVersions stored, Checking checking,
            VersionText text, Policies policies, Ids ids) {
        this.drafts = drafts;
        this.entries = entries;
        this.stored = stored;
        this.checking = checking;
        this.text = text;
        this.policies = policies;
        this.ids = ids;
    }

    /**
     * @throws SecondPersonNeeded where the approver wrote at it
     * @throws Conflict with the report, where a guard refuses it or wants an acknowledgement that is missing
     */
    @Transactional
    PolicyVersion approve(String policy, String version, Approval approval, @Nullable String ifMatch, String by) {
        PolicyVersionEntity entity = drafts.locked(policy, version);
        if (entity.allWriters().contains(by)) {
            throw new SecondPersonNeeded();
        }
        PolicyVersion draft = stored.version(entity);
        Tags.require(ifMatch, text.tag(draft));
        refuse(checking.report(draft), approval);
        Instant now = drafts.now();
        entity.publish(draft, by, approval.reason(), now);
        drafts.changed(policy);
        return draft.standing(entity.standing());
    }

    private static void refuse(CheckReport report, Approval approval) {
        if (report.verdict() == Verdict.REFUSED) {
            throw new Conflict("Guards refuse this version; see the report.", Map.of("report", report));
        }
        if (report.verdict() == Verdict.NEEDS_ACKNOWLEDGEMENT && !approval.acknowledge()) {
            throw new Conflict("This version needs an acknowledgement, with a reason; see the report.",
                    Map.of("report", report));
        }
    }

    /** @throws Conflict where it is a draft, or withdrawn already from that day on */
    @Transactional
    PolicyEntry enter(Kind kind, String policy, String version, NewEntry asked, String by) {
        PolicyVersion published = published(policy, version);
        PolicyEntry entry = asked.entry(kind, by, drafts.now());
        boolean gone = published.standing().withdrawals().stream()
                .anyMatch(other -> other.until() == null && !other.from().isAfter(entry.from())
                        && !other.from().equals(entry.from()));
        if (gone) {
            throw new Conflict(policy + " " + version + " is withdrawn before that day.");
        }
        entries.persist(new PolicyEntryEntity(ids.next(), policy, version, entry));
        drafts.changed(policy);
        return entry;
    }

    private PolicyVersion published(String policy, String version) {
        List<PolicyVersion> there = policies.shelves().published(policy);
        return there.stream().filter(one -> one.version().equals(version)).findFirst().orElseThrow(
                () -> drafts.find(policy, version).isPresent()
                        ? new Conflict("A draft is not in force, and can be neither suspended nor withdrawn.")
                        : new NotFound("policy version"));
    }
}
