package dev.equipoise.policies.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.equipoise.policies.document.PolicyDocument.StageOptions;
import dev.equipoise.policies.document.PolicyDocument.Verified;
import dev.equipoise.policies.document.PolicyTier.Assessment;
import dev.equipoise.problem.Violation;

/** Reads tiers. */
final class TierReader {

    private TierReader() {
    }

    static List<PolicyTier> tiers(Spot spot, Map<String, StageOptions> stages) {
        List<PolicyTier> tiers = spot.items().stream().filter(Spot::isObject).map(one -> tier(one, stages)).toList();
        if (tiers.isEmpty()) {
            spot.flaw("A policy has at least one tier.");
        }
        Ids.unique(spot, tiers.stream().map(PolicyTier::id).toList());
        return tiers;
    }

    private static PolicyTier tier(Spot spot, Map<String, StageOptions> stages) {
        spot.only("id", "title", "from", "opens", "exits", "assessment", "note");
        return new PolicyTier(spot.get("id").id(), spot.get("title").text(), spot.get("from").wholeOrNull(),
                opens(spot.get("opens"), stages), spot.get("exits").items().stream().map(TierReader::exit).toList(),
                spot.get("assessment").wordOrNull(Assessment.values()), spot.get("note").textOrNull());
    }

    private static PolicyExit exit(Spot spot) {
        if (!spot.node.isObject()) {
            return new PolicyExit(spot.text(), null, null, null);
        }
        spot.only("says", "by", "source", "verified");
        return new PolicyExit(spot.get("says").text(), spot.get("by").textOrNull(), spot.get("source").textOrNull(),
                spot.get("verified").wordOrNull(Verified.values()));
    }

    private static Map<String, List<String>> opens(Spot spot, Map<String, StageOptions> stages) {
        var opens = new TreeMap<String, List<String>>();
        spot.members().forEach((id, options) -> {
            StageOptions stage = stages.get(id);
            if (stage == null) {
                options.violation(Violation.unknown(options.pointer, "such stage here as", id, stages.keySet()));
                return;
            }
            List<String> named = options.texts();
            named.stream().filter(option -> !stage.favorable().contains(option))
                    .forEach(option -> options.violation(Violation
                            .unknown(options.pointer, "such favorable option at this stage as", option,
                                    stage.favorable())));
            opens.put(id, named);
        });
        return opens;
    }
}
