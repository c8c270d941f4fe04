package dev.equipoise.classifications;

import java.util.Objects;
import java.util.Set;

import dev.equipoise.cases.CaseFile;
import dev.equipoise.engine.classify.Classification;

/** Puts an answer into the form in which it is stored. */
final class ClassificationForm {

    private ClassificationForm() {
    }

    static ClassificationEntity entity(CaseFile file, Answer answer, boolean aside) {
        Answer.Stored stored = Objects.requireNonNull(answer.stored());
        Classification result = answer.classification();
        var entity = new ClassificationEntity();
        entity.id = stored.id();
        entity.caseId = file.id();
        entity.profileId = stored.profile();
        entity.docket = answer.submission().docket();
        entity.stage = answer.submission().stage();
        entity.policy = answer.version().id();
        entity.policyVersion = answer.version().version();
        entity.policyDigest = answer.version().digest();
        entity.asOf = answer.asOf();
        entity.aside = aside;
        entity.digest = answer.digest();
        entity.classifiedAt = stored.classifiedAt();
        entity.answer = AnswerWriter.text(answer, Set.of());
        result(entity, result);
        return entity;
    }

    private static void result(ClassificationEntity entity, Classification result) {
        Ranks ranks = Ranks.of(result);
        entity.discretion = Words.of(result.discretion());
        entity.tier = result.tier();
        entity.settled = result.settled();
        entity.rankDown = ranks.down();
        entity.rankUp = ranks.up();
        entity.rankHigh = ranks.high();
    }
}
