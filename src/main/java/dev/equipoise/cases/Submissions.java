package dev.equipoise.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.policies.Policies;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.StrictJson;
import dev.equipoise.problem.Violation;

/** Reads a submission, or says all that is wrong with it at once. */
@ApplicationScoped
public class Submissions {

    /** Clocks differ; a profile assessed further ahead than this is a mistake. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Pattern REASON = Pattern.compile("(?s)(?=.*\\p{L}{2})[^\\p{Cntrl}\\p{Cs}]{3,1000}");

    /** By the digest of a policy version, which never changes. */
    private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();
    private final Catalog catalog;
    private final List<String> stages;
    private final Policies policies;
    private final Clock clock;

    Submissions(Catalog catalog, Policies policies, Clock clock) {
        this.catalog = catalog;
        stages = catalog.stages().stream().map(stage -> stage.id()).toList();
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Reads a profile that is to be stored: it needs a docket and says who assessed it.
     *
     * @throws Rejected with every violation
     * @throws dev.equipoise.policies.NoPolicyInForce where nothing else is wrong but no version holds
     */
    public Asked profile(String reference, byte @Nullable [] body) {
        References.check(reference);
        return read(StrictJson.object(body), true);
    }

    /** Reads a profile that is only to be evaluated; throws as {@link #profile}. */
    public Asked evaluation(byte @Nullable [] body) {
        return read(StrictJson.object(body), false);
    }

    /**
     * Reads a profile that is to be read under every policy, so that it may use the names of any.
     *
     * @param ways the ways of comparing, the usual one first
     * @throws Rejected with every violation
     */
    public Compared comparison(byte @Nullable [] body, List<String> ways) {
        var found = new ArrayList<Violation>();
        ObjectNode object = StrictJson.object(body);
        var names = new Names(catalog.protectedNames(), found);
        names.only(object, "", "member of a comparison", Compared.MEMBERS);
        var fields = new Fields(object, "", found);
        Vocabulary vocabulary = Vocabularies.of(catalog,
                policies.published().stream().map(PolicyVersion::definition).toList());
        Submission submission = reader(fields, vocabulary, names, found).read(false);
        Compared compared = Compared.read(submission, fields, ways);
        refuseTheFuture(submission.assessedAt(), found);
        refuse(found);
        return compared;
    }

    /**
     * Reads why a profile is taken back.
     *
     * @throws Rejected where it says nothing
     */
    public String reason(byte @Nullable [] body) {
        var found = new ArrayList<Violation>();
        ObjectNode object = StrictJson.object(body);
        new Names(catalog.protectedNames(), found).only(object, "", "member of a retraction", List.of("reason"));
        var fields = new Fields(object, "", found);
        fields.require("reason", List.of());
        String reason = fields.shaped("reason", REASON, "A reason is 3 to 1000 characters that say something.");
        refuse(found);
        return Objects.requireNonNull(reason).strip();
    }

    private Asked read(ObjectNode body, boolean stored) {
        var found = new ArrayList<Violation>();
        var names = new Names(catalog.protectedNames(), found);
        names.only(body, "", "member of a profile", SubmissionReader.MEMBERS);
        var fields = new Fields(body, "", found);
        var choice = PolicyChoice.read(fields, policies, found);
        PolicyVersion version = choice.vocabulary(policies);
        Vocabulary vocabulary = vocabularies.computeIfAbsent(version.digest(),
                digest -> Vocabularies.of(catalog, version.definition()));
        Submission submission = reader(fields, vocabulary, names, found).read(stored);
        refuseTheFuture(submission.assessedAt(), found);
        refuse(found);
        return choice.resolve(policies, submission);
    }

    private SubmissionReader reader(Fields fields, Vocabulary vocabulary, Names names, List<Violation> found) {
        return new SubmissionReader(fields, stages, new RatingsReader(vocabulary.factors(), names, found),
                new FactsReader(vocabulary.facts(), names, found));
    }

    private void refuseTheFuture(@Nullable Instant assessedAt, List<Violation> found) {
        if (assessedAt != null && assessedAt.isAfter(clock.instant().plus(AHEAD))) {
            found.add(new Violation("/assessedAt", "This lies in the future."));
        }
    }

    private static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
    }
}
