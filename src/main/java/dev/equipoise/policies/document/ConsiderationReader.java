package dev.equipoise.policies.document;

import java.util.Collection;
import java.util.List;

import dev.equipoise.policies.document.PolicyConsideration.Speaks;
import dev.equipoise.policies.document.PolicyDocument.Caveat;
import dev.equipoise.policies.document.PolicyDocument.Verified;

/** Reads what a policy has people weigh, and what they should know of the whole of it. */
final class ConsiderationReader {

    private final Ids ids;
    private final List<String> stages;

    ConsiderationReader(Ids ids, Collection<String> stages) {
        this.ids = ids;
        this.stages = List.copyOf(stages);
    }

    List<PolicyConsideration> considerations(Spot spot) {
        List<PolicyConsideration> all = spot.items().stream().filter(Spot::isObject).map(this::consideration).toList();
        Ids.unique(spot, all.stream().map(PolicyConsideration::id).toList());
        return all;
    }

    private PolicyConsideration consideration(Spot spot) {
        spot.only("id", "title", "speaks", "stages", "when", "source", "verified", "note");
        var one = new PolicyConsideration(spot.get("id").text(), spot.get("title").text(),
                spot.get("speaks").word(Speaks.values()), spot.get("stages").idsOrAny(),
                spot.get("when").textOrNull(), spot.get("source").textOrNull(),
                spot.get("verified").wordOrNull(Verified.values()), spot.get("note").textOrNull());
        ids.own(spot.get("id"), one.id());
        HeadReader.mustExist(spot.get("stages"), one.stages(), stages);
        return one;
    }

    static List<Caveat> caveats(Spot spot) {
        return spot.items().stream().filter(Spot::isObject).map(one -> {
            one.only("about", "says", "source");
            return new Caveat(one.get("about").text(), one.get("says").text(), one.get("source").textOrNull());
        }).toList();
    }
}
