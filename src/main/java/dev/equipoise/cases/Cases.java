package dev.equipoise.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import dev.equipoise.policies.document.CanonicalJson;
import dev.equipoise.problem.Conflict;
import dev.equipoise.problem.NotFound;
import dev.equipoise.time.Ids;

/** Keeps cases and their profiles: adds and retracts, never edits. All of it is the calling partner's own. */
@ApplicationScoped
public class Cases {

    private static final String CASE = "case";

    private final CaseRepository cases;
    private final ProfileRepository profiles;
    private final RetractionRepository retractions;
    private final Clock clock;
    private final Ids ids;

    Cases(CaseRepository cases, ProfileRepository profiles, RetractionRepository retractions, Clock clock, Ids ids) {
        this.cases = cases;
        this.profiles = profiles;
        this.retractions = retractions;
        this.clock = clock;
        this.ids = ids;
    }

    /** What is the time, as stored: whole microseconds, so that what is read back is what was written. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The case, new if need be, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Opened open(String reference) {
        References.check(reference);
        Optional<CaseEntity> there = cases.locked(reference);
        if (there.isPresent()) {
            return new Opened(file(there.get()), false);
        }
        var opened = new CaseEntity(ids.next(), reference, now());
        cases.persist(opened);
        return new Opened(file(opened), true);
    }

    /**
     * @throws NotFound where the calling partner has no such case
     */
    public CaseFile get(String reference) {
        return cases.named(reference).map(Cases::file).orElseThrow(() -> new NotFound(CASE));
    }

    /** The same, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseFile locked(String reference) {
        return cases.locked(reference).map(Cases::file).orElseThrow(() -> new NotFound(CASE));
    }

    /** The case with this id; it is the caller's, since nothing else can be seen. */
    public CaseFile get(UUID id) {
        return file(cases.findByIdOptional(id).orElseThrow(() -> new NotFound(CASE)));
    }

    /** Adds a profile, unless the same one is already there and would stand in the same place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Appended append(Opened opened, Submission submission, boolean aside) {
        String body = ProfileJson.text(submission);
        String hash = CanonicalJson.sha256(body);
        if (opened.fresh()) {
            return new Appended(add(opened.file(), submission, body, hash, aside), true, !aside);
        }
        CaseFile file = opened.file();
        Optional<CaseProfile> current = current(file, submission.stage());
        if (current.isPresent() && current.get().body().equals(body)) {
            return new Appended(current.get(), false, true);
        }
        boolean mayRepeat = aside || submission.assessedAt() != null;
        Optional<CaseProfile> same = mayRepeat ? profiles.same(file.id(), hash, aside) : Optional.empty();
        if (same.isPresent()) {
            return new Appended(same.get(), false, false);
        }
        CaseProfile added = add(file, submission, body, hash, aside);
        return new Appended(added, true, !aside && current.map(added::laterThan).orElse(true));
    }

    private CaseProfile add(CaseFile file, Submission submission, String body, String hash, boolean aside) {
        Instant received = now();
        Instant assessed = submission.assessedAt() == null
                ? received
                : submission.assessedAt().truncatedTo(ChronoUnit.MICROS);
        var added = new ProfileEntity(ids.next(), file.id(), submission.stage(), body, hash, assessed, received, aside);
        profiles.persist(added);
        return ProfileRepository.profile(added, null);
    }

    /** The latest assessed, then the latest received. */
    public Optional<CaseProfile> current(CaseFile file, @Nullable String stage) {
        return currentBefore(file, stage, ever());
    }

    /** What was current as far as was known before an instant. */
    public Optional<CaseProfile> currentBefore(CaseFile file, @Nullable String stage, Instant before) {
        return (stage == null ? profiles.latest(file.id(), before, 1) : profiles.latest(file.id(), stage, before, 1))
                .stream().findFirst();
    }

    /** Those that may be current at a stage, latest first. */
    public List<CaseProfile> candidates(CaseFile file, String stage) {
        return profiles.latest(file.id(), stage, ever(), Integer.MAX_VALUE);
    }

    /** Later than anything that is there, by however much clocks may differ. */
    private Instant ever() {
        return now().plus(1, ChronoUnit.DAYS);
    }

    public CaseProfile profile(CaseFile file, UUID id) {
        return profiles.one(file.id(), id).orElseThrow(() -> new NotFound("profile"));
    }

    public long count(CaseFile file) {
        return profiles.count(file.id());
    }

    /** Newest received first. */
    public List<CaseProfile> page(CaseFile file, @Nullable UUID after, int most) {
        return after == null ? profiles.page(file.id(), most) : profiles.page(file.id(), after, most);
    }

    /**
     * Takes a profile back. Once more for the same reason changes nothing.
     *
     * @throws Conflict where it was taken back for another reason
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseProfile retract(CaseFile file, UUID id, String reason) {
        Retraction before = profile(file, id).retraction();
        if (before == null) {
            retractions.persistAndFlush(new RetractionEntity(id, reason, now()));
            return profile(file, id);
        }
        if (!before.reason().equals(reason)) {
            throw new Conflict("This profile was already retracted, for another reason.");
        }
        return profile(file, id);
    }

    private static CaseFile file(CaseEntity entity) {
        return new CaseFile(entity.id, entity.reference, entity.openedAt);
    }
}
