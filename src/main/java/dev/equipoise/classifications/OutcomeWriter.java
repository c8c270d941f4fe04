package dev.equipoise.classifications;

import java.util.List;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.GateOutcome;
import dev.equipoise.engine.classify.RuleOutcome;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.exchange.JsonBytes;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.document.PolicyGate;
import dev.equipoise.policies.document.PolicyRule;

/** Writes gates and rules: those that fired or may, or all of them. */
final class OutcomeWriter {

    private final JsonBytes json;
    private final Prose prose;
    private final boolean all;

    OutcomeWriter(JsonBytes json, PolicyVersion version, boolean all) {
        this.json = json;
        prose = new Prose(version);
        this.all = all;
    }

    void write(Classification result) {
        json.name("gates").array();
        for (GateOutcome gate : result.gates()) {
            if (all || gate.outcome() != Truth.FALSE) {
                gate(gate);
            }
        }
        json.endArray();
        json.name("rules").array();
        for (RuleOutcome rule : result.rules()) {
            if (all || rule.outcome() != Truth.FALSE) {
                rule(rule);
            }
        }
        json.endArray();
    }

    private void gate(GateOutcome gate) {
        json.object();
        json.name("id").string(gate.id());
        json.name("bars").string(switch (gate.bars()) {
            case ENFORCEMENT -> "enforcement";
            case FAVORABLE -> "discretion";
        });
        options(prose.gate(gate.id()).options());
        json.name("outcome").string(Words.of(gate.outcome()));
        PolicyGate said = prose.gate(gate.id());
        json.name("because").string(said.because());
        Marks.write(json, said.source(), said.verified(), said.note());
        json.endObject();
    }

    /** Only where a gate bars some of its side, so that it does not look as if it barred all. */
    private void options(List<String> options) {
        if (!options.isEmpty()) {
            json.name("options").strings(options);
        }
    }

    private void rule(RuleOutcome rule) {
        json.object();
        json.name("id").string(rule.id());
        json.name("outcome").string(Words.of(rule.outcome()));
        json.name("then").object();
        then(rule.then());
        json.endObject();
        if (rule.assumed() != null) {
            json.name("assumed").whole(rule.assumed());
        }
        PolicyRule said = prose.rule(rule.id());
        json.name("because").string(said.because());
        Marks.write(json, said.source(), said.verified(), said.note());
        json.endObject();
    }

    private void then(Effect effect) {
        if (effect instanceof Effect.Points points) {
            json.name("points").whole(points.points());
        } else if (effect instanceof Effect.Tier tier) {
            json.name("tier").string(tier.tier());
        } else if (effect instanceof Effect.AtMost most) {
            json.name("atMost").string(most.tier());
        } else if (effect instanceof Effect.AtLeast least) {
            json.name("atLeast").string(least.tier());
        }
    }
}
