package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.equipoise.policies.document.Scope;
import dev.equipoise.policies.document.Word;

/** Why a version does not hold. */
public enum Why implements Word {

    NOT_YET("is not yet in force"), RESCINDED("was rescinded"), ENDED("has ended"), SUSPENDED(
            "is suspended"), OUT_OF_SCOPE(
                    "does not apply there"), UNREADABLE("can no longer be read"), SUPERSEDED(
                            "is superseded by a version that can no longer be read");

    private final String says;

    Why(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }

    /** Empty where it holds on that day. */
    static Optional<Why> on(LocalDate day, VersionHead version) {
        if (day.isBefore(version.effective().from())) {
            return Optional.of(NOT_YET);
        }
        if (version.withdrawnOn(day)) {
            return Optional.of(RESCINDED);
        }
        if (!version.effective().covers(day)) {
            return Optional.of(ENDED);
        }
        if (version.effective().suspendedOn(day)) {
            return Optional.of(SUSPENDED);
        }
        return version instanceof Unreadable ? Optional.of(UNREADABLE) : Optional.empty();
    }

    /** Empty where it holds at that place; what a request leaves open is accepted. */
    static Optional<Why> at(Placement placement, PolicyVersion version) {
        Scope scope = version.scope();
        boolean covered = Scope.covers(scope.stages(), placement.stage()) && open(scope.agencies(), placement.agency())
                && open(scope.places(), placement.place());
        return covered ? Optional.empty() : Optional.of(OUT_OF_SCOPE);
    }

    private static boolean open(List<String> ids, @Nullable String id) {
        return id == null || Scope.covers(ids, id);
    }
}
