package dev.equipoise.classifications;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.equipoise.cases.Appended;
import dev.equipoise.cases.Asked;
import dev.equipoise.cases.CaseFile;
import dev.equipoise.cases.CaseProfile;
import dev.equipoise.cases.Cases;
import dev.equipoise.cases.Opened;
import dev.equipoise.problem.Conflict;
import dev.equipoise.time.Ids;

/** Stores a profile with its classification, and keeps what is current: each in one transaction. */
@ApplicationScoped
class Submitting {

    private final Cases cases;
    private final Classifying classifying;
    private final ClassificationRepository classifications;
    private final StandingRepository standings;
    private final Ids ids;

    Submitting(Cases cases, Classifying classifying, ClassificationRepository classifications,
            StandingRepository standings, Ids ids) {
        this.cases = cases;
        this.classifying = classifying;
        this.classifications = classifications;
        this.standings = standings;
        this.ids = ids;
    }

    @Transactional
    Submitted submit(String reference, Asked asked) {
        if (asked.version().draft()) {
            throw new Conflict("Nothing is stored under a draft; evaluations may try one.");
        }
        Opened opened = cases.open(reference);
        Appended appended = cases.append(opened, asked.submission(), !asked.current());
        CaseProfile profile = appended.profile();
        Optional<ClassificationEntity> before = appended.fresh() ? Optional.empty() : before(profile, asked);
        ClassificationEntity entity = before.orElseGet(() -> add(opened.file(), profile, asked));
        if (appended.current() && asked.current()) {
            stand(entity, opened.fresh());
        }
        return new Submitted(profile, entity.id, entity.answer, before.isEmpty());
    }

    private Optional<ClassificationEntity> before(CaseProfile profile, Asked asked) {
        String policy = asked.version().id();
        String version = asked.version().version();
        Optional<ClassificationEntity> usual = asked.today()
                ? classifications.usual(profile.id(), policy, version)
                : Optional.empty();
        return usual.isPresent() || asked.current()
                ? usual
                : classifications.onDay(profile.id(), policy, version, asked.asOf());
    }

    private ClassificationEntity add(CaseFile file, CaseProfile profile, Asked asked) {
        var stored = new Answer.Stored(ids.next(), file.reference(), profile.id(), cases.now());
        var entity = ClassificationForm.entity(file, classifying.answer(asked, stored, Set.of()), !asked.current());
        classifications.persist(entity);
        return entity;
    }

    private void stand(ClassificationEntity current, boolean first) {
        Optional<StandingEntity> there = first
                ? Optional.empty()
                : standings.of(current.caseId, current.stage, current.policy);
        there.ifPresentOrElse(standing -> standing.becomes(current),
                () -> standings.persist(new StandingEntity(ids.next(), current)));
    }

    /** Takes a profile back; the one before it is current again with its classification, if there is one. */
    @Transactional
    CaseProfile retract(String reference, UUID id, String reason) {
        CaseFile file = cases.locked(reference);
        CaseProfile retracted = cases.retract(file, id, reason);
        for (StandingEntity standing : standings.at(file.id(), retracted.stage())) {
            classifications.findByIdOptional(standing.classificationId)
                    .filter(current -> current.profileId.equals(id)).ifPresent(gone -> fallBack(file, standing));
        }
        return retracted;
    }

    private void fallBack(CaseFile file, StandingEntity standing) {
        cases.candidates(file, standing.stage).stream()
                .flatMap(profile -> classifications.latest(profile.id(), standing.policy).stream()).findFirst()
                .ifPresentOrElse(standing::becomes, () -> standings.delete(standing));
    }
}
