package dev.equipoise.classifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.equipoise.cases.Asked;
import dev.equipoise.cases.CaseFile;
import dev.equipoise.cases.CaseProfile;
import dev.equipoise.cases.Cases;
import dev.equipoise.cases.Submission;
import dev.equipoise.exchange.Collision;
import dev.equipoise.policies.Placement;
import dev.equipoise.policies.Policies;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.problem.NotFound;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Classifies, stores and finds classifications. Everything stored is the calling partner's own. */
@ApplicationScoped
public class Classifications {

    /** Two callers can meet at one new case; whoever comes second finds it there. */
    private static final int TRIES = 3;

    private final Cases cases;
    private final Policies policies;
    private final Classifying classifying;
    private final Submitting submitting;
    private final ClassificationRepository classifications;
    private final StandingRepository standings;

    Classifications(Cases cases, Policies policies, Classifying classifying, Submitting submitting,
            ClassificationRepository classifications, StandingRepository standings) {
        this.cases = cases;
        this.policies = policies;
        this.classifying = classifying;
        this.submitting = submitting;
        this.classifications = classifications;
        this.standings = standings;
    }

    /** An answer that is not stored. */
    byte[] evaluate(Asked asked, Set<Include> includes) {
        return AnswerWriter.bytes(classifying.answer(asked, null, includes), includes);
    }

    /** Stores a profile and its classification. */
    Submitted submit(String reference, Asked asked, Set<Include> includes) {
        Submitted submitted = submit(reference, asked);
        return includes.isEmpty()
                ? submitted
                : new Submitted(submitted.profile(), submitted.id(), answer(submitted.id(), includes),
                        submitted.fresh());
    }

    /** The same, for a caller that wants nothing back. Within a transaction it is for whoever began that one to try again. */
    public Submitted submit(String reference, Asked asked) {
        for (int left = TRIES - 1;; left--) {
            try {
                return submitting.submit(reference, asked);
            } catch (RuntimeException e) {
                if (left == 0 || QuarkusTransaction.isActive() || !Collision.in(e)) {
                    throw e;
                }
            }
        }
    }

    CaseProfile retract(String reference, UUID profile, String reason) {
        return submitting.retract(reference, profile, reason);
    }

    /** A stored answer: word for word as it was given, or with more beside it. */
    String answer(UUID id, Set<Include> includes) {
        var entity = classifications.findByIdOptional(id).orElseThrow(() -> new NotFound("classification"));
        return includes.isEmpty() ? entity.answer : again(entity, includes);
    }

    private String again(ClassificationEntity entity, Set<Include> includes) {
        CaseFile file = cases.get(entity.caseId);
        Submission submission = cases.profile(file, entity.profileId).submission();
        var stored = new Answer.Stored(entity.id, file.reference(), entity.profileId, entity.classifiedAt);
        PolicyVersion version = policies.version(entity.policy, entity.policyVersion);
        return AnswerWriter.text(classifying.answer(new Asked(submission, version, entity.asOf, entity.aside, false),
                stored, includes), includes);
    }

    /** The current answer about a case: at a stage, or at that of its latest profile. */
    String current(String reference, @Nullable String stage, String policy, Set<Include> includes) {
        CaseFile file = cases.get(reference);
        CaseProfile profile = cases.current(file, stage).orElseThrow(() -> new NotFound("classification"));
        return standings.of(file.id(), profile.stage(), policy)
                .map(standing -> answer(standing.classificationId, includes))
                .orElseGet(() -> read(profile, policy, policies.today(), includes));
    }

    /** What was known of a case by the end of a day, read under the version that held on it; nothing is stored. */
    String asOf(String reference, @Nullable String stage, String policy, LocalDate asOf, Set<Include> includes) {
        CaseFile file = cases.get(reference);
        CaseProfile profile = cases.currentBefore(file, stage, policies.endOf(asOf))
                .orElseThrow(() -> new NotFound("classification"));
        return read(profile, policy, asOf, includes);
    }

    private String read(CaseProfile profile, String policy, LocalDate asOf, Set<Include> includes) {
        Submission submission = profile.submission();
        PolicyVersion version = policies.inForce(policy, asOf,
                new Placement(submission.stage(), submission.agency(), submission.place()));
        var asked = new Asked(submission, version, asOf, false, false);
        return AnswerWriter.text(classifying.answer(asked, null, includes), includes);
    }

    /**
     * An answer to be shown beside those under other policies.
     *
     * @throws ImpossibleRatings where the policy says that the ratings cannot stand together
     */
    public BriefAnswer brief(Submission submission, PolicyVersion version, LocalDate asOf) {
        return classifying.brief(new Asked(submission, version, asOf, false, false));
    }

    /** Stored answers about a case, newest first. */
    List<ClassificationEntity> history(CaseFile file, @Nullable UUID after, int most) {
        return after == null ? classifications.ofCase(file.id(), most) : classifications.ofCase(file.id(), after, most);
    }

    /** What is current of a case under the default policy. */
    List<StandingEntity> standings(CaseFile file) {
        return standings.under(file.id(), policies.defaultPolicy());
    }
}
