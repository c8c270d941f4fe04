package dev.equipoise.classifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.equipoise.cases.Asked;
import dev.equipoise.cases.Submission;
import dev.equipoise.catalog.Catalog;
import dev.equipoise.engine.classify.Ask;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.ImpossibleProfile;
import dev.equipoise.policies.Placement;
import dev.equipoise.policies.Policies;
import dev.equipoise.policies.PolicyVersion;

/** Asks the engine, and gathers what an answer needs beside its result. */
@ApplicationScoped
class Classifying {

    private final Catalog catalog;
    private final Policies policies;
    private final ClassificationCount count;

    Classifying(Catalog catalog, Policies policies, ClassificationCount count) {
        this.catalog = catalog;
        this.policies = policies;
        this.count = count;
    }

    Answer answer(Asked asked, Answer.@Nullable Stored stored, Set<Include> includes) {
        Submission submission = asked.submission();
        PolicyVersion version = asked.version();
        Classification result = result(asked);
        count.add(submission.stage(), result.tier());
        List<Ask> asks = includes.contains(Include.ASK_NEXT)
                ? version.classifier().askNext(submission.profile(), asked.asOf())
                : null;
        return new Answer(stored, submission, version, asked.asOf(), result, asks, warnings(asked, result),
                Digests.of(submission, asked.asOf(), version.digest(), result));
    }

    /** One of many answers to one question; it is not counted, and may be under a policy that lacks some of the names. */
    BriefAnswer brief(Asked asked) {
        Classification result = result(asked);
        List<String> warnings = warnings(asked, result);
        warnings.addAll(Strangers.warnings(asked.submission(), asked.version(), catalog));
        return new BriefAnswer(asked.version(), result, warnings,
                Digests.of(asked.submission(), asked.asOf(), asked.version().digest(), result));
    }

    private static Classification result(Asked asked) {
        try {
            return asked.version().classifier().classify(asked.submission().profile(), asked.asOf());
        } catch (ImpossibleProfile e) {
            throw new ImpossibleRatings(asked.version().id());
        }
    }

    private List<String> warnings(Asked asked, Classification result) {
        Submission submission = asked.submission();
        var placement = new Placement(submission.stage(), submission.agency(), submission.place());
        var warnings = new ArrayList<>(policies.warnings(asked.version(), placement, asked.asOf(), asked.pinned()));
        if (!catalog.stage(submission.stage()).contexts().contains(submission.context())) {
            warnings.add("The context " + submission.context() + " is unusual at " + submission.stage() + ".");
        }
        result.unread().forEach(name -> warnings.add("This policy cannot read " + name + "; it counts as unknown."));
        return warnings;
    }
}
