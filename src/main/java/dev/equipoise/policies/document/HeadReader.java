package dev.equipoise.policies.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.equipoise.policies.document.PolicyDocument.Authority;
import dev.equipoise.policies.document.PolicyDocument.Scoring;
import dev.equipoise.policies.document.PolicyDocument.ScoringMethod;
import dev.equipoise.policies.document.PolicyDocument.Verified;
import dev.equipoise.problem.Violation;

/** Reads when and where a policy applies, what it rests on, and how it scores. */
final class HeadReader {

    private HeadReader() {
    }

    static Effective effective(Spot spot) {
        if (!spot.isObject()) {
            return new Effective(LocalDate.EPOCH, null, List.of());
        }
        spot.only("from", "until", "suspended");
        List<Effective.Suspension> suspended = spot.get("suspended").items().stream().map(HeadReader::suspension)
                .toList();
        return new Effective(spot.get("from").date(), until(spot), suspended);
    }

    private static Effective.Suspension suspension(Spot spot) {
        spot.only("from", "until", "reason", "source");
        return new Effective.Suspension(spot.get("from").date(), until(spot), spot.get("reason").textOrNull(),
                spot.get("source").textOrNull());
    }

    private static @Nullable LocalDate until(Spot spot) {
        LocalDate until = spot.get("until").dateOrNull();
        // What is wrong with it is noted where it is read itself.
        LocalDate from = new Spot(spot.get("from").node, "", new ArrayList<>()).dateOrNull();
        if (until != null && from != null && !until.isAfter(from)) {
            spot.get("until").flaw("This is the day after the last one, and so later than from.");
        }
        return until;
    }

    static Scope scope(Spot spot, List<String> stages) {
        spot.members();
        spot.only("agencies", "stages", "places");
        Scope scope = new Scope(spot.get("agencies").idsOrAny(), spot.get("stages").idsOrAny(),
                spot.get("places").idsOrAny());
        mustExist(spot.get("stages"), scope.stages(), stages);
        return scope;
    }

    /** Refuses what is neither {@code any} nor one of these stages. */
    static void mustExist(Spot spot, List<String> named, List<String> stages) {
        named.stream().filter(id -> !id.equals(Scope.ANY) && !stages.contains(id))
                .forEach(id -> spot.violation(Violation.unknown(spot.pointer, "such stage here as", id, stages)));
    }

    static List<Authority> authority(Spot spot) {
        return spot.items().stream().map(one -> {
            one.only("citation", "says", "source", "verified");
            return new Authority(one.get("citation").text(), one.get("says").textOrNull(),
                    one.get("source").textOrNull(),
                    one.get("verified").wordOrNull(Verified.values()));
        }).toList();
    }

    static Scoring scoring(Spot spot) {
        if (!spot.isObject()) {
            return new Scoring(ScoringMethod.NONE, null);
        }
        spot.only("method", "otherwise");
        return new Scoring(spot.get("method").word(ScoringMethod.values()), spot.get("otherwise").textOrNull());
    }
}
