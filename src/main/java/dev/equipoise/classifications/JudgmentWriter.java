package dev.equipoise.classifications;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.ConsiderationOutcome;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.exchange.JsonBytes;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.document.PolicyConsideration;
import dev.equipoise.policies.document.PolicyConsideration.Speaks;
import dev.equipoise.policies.document.PolicyDocument.Caveat;
import dev.equipoise.policies.document.PolicyExit;
import dev.equipoise.policies.document.PolicyTier;
import dev.equipoise.policies.document.PolicyTier.Assessment;

/** Writes what a policy leaves to a person: what to weigh, the ways out of the tier, and what is uncertain. */
final class JudgmentWriter {

    private final JsonBytes json;
    private final PolicyVersion version;
    private final boolean all;

    JudgmentWriter(JsonBytes json, PolicyVersion version, boolean all) {
        this.json = json;
        this.version = version;
        this.all = all;
    }

    /** Only where the policy has any: unweighed, in its own order. */
    void considerations(Classification result) {
        if (version.content().considerations().isEmpty()) {
            return;
        }
        List<ConsiderationOutcome> outcomes = result.considerations();
        json.name("considerations").object();
        speaking(Speaks.FOR, outcomes);
        speaking(Speaks.AGAINST, outcomes);
        json.endObject();
    }

    private void speaking(Speaks way, List<ConsiderationOutcome> outcomes) {
        json.name(Words.of(way)).array();
        for (ConsiderationOutcome one : outcomes) {
            PolicyConsideration said = version.consideration(one.id()).orElseThrow();
            if (said.speaks() == way && (all || one.outcome() != Truth.FALSE)) {
                consideration(said, one.outcome());
            }
        }
        json.endArray();
    }

    private void consideration(PolicyConsideration said, @Nullable Truth outcome) {
        json.object();
        json.name("id").string(said.id());
        json.name("title").string(said.title());
        json.name("outcome").string(Words.weighed(outcome));
        Marks.write(json, said.source(), said.verified(), said.note());
        json.endObject();
    }

    /** What the shown tier leaves to a person. */
    void tier(@Nullable String tier) {
        PolicyTier shown = tier == null ? null : version.tier(tier).orElseThrow();
        if (shown == null) {
            return;
        }
        if (shown.assessment() == Assessment.INDIVIDUAL) {
            json.name("assessment").string(Words.of(shown.assessment()));
        }
        if (!shown.exits().isEmpty()) {
            json.name("exits").array();
            shown.exits().forEach(this::exit);
            json.endArray();
        }
        if (shown.note() != null) {
            json.name("tierNote").string(shown.note());
        }
    }

    private void exit(PolicyExit exit) {
        json.object();
        json.name("says").string(exit.says());
        if (exit.by() != null) {
            json.name("by").string(exit.by());
        }
        Marks.write(json, exit.source(), exit.verified(), null);
        json.endObject();
    }

    void caveats() {
        if (version.content().caveats().isEmpty()) {
            return;
        }
        json.name("caveats").array();
        for (Caveat caveat : version.content().caveats()) {
            json.object();
            json.name("about").string(caveat.about());
            json.name("says").string(caveat.says());
            Marks.write(json, caveat.source(), null, null);
            json.endObject();
        }
        json.endArray();
    }
}
