package dev.equipoise.classifications;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.GateOutcome;
import dev.equipoise.engine.classify.RuleOutcome;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.policies.PolicyVersion;

/** Writes gates and rules: those that fired or may, or all of them. */
final class OutcomeWriter {

    private final JsonGenerator json;
    private final Prose prose;
    private final boolean all;

    OutcomeWriter(JsonGenerator json, PolicyVersion version, boolean all) {
        this.json = json;
        prose = new Prose(version);
        this.all = all;
    }

    void write(Classification result) throws IOException {
        json.writeArrayFieldStart("gates");
        for (GateOutcome gate : result.gates()) {
            if (all || gate.outcome() != Truth.FALSE) {
                gate(gate);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (RuleOutcome rule : result.rules()) {
            if (all || rule.outcome() != Truth.FALSE) {
                rule(rule);
            }
        }
        json.writeEndArray();
    }

    private void gate(GateOutcome gate) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", gate.id());
        json.writeStringField("bars", switch (gate.bars()) {
            case ENFORCEMENT -> "enforcement";
            case FAVORABLE -> "discretion";
        });
        options(prose.gateOptions(gate.id()));
        json.writeStringField("outcome", Words.of(gate.outcome()));
        json.writeStringField("because", prose.gateBecause(gate.id()));
        json.writeEndObject();
    }

    /** Only where a gate bars some of its side, so that it does not look as if it barred all. */
    private void options(List<String> options) throws IOException {
        if (!options.isEmpty()) {
            json.writeArrayFieldStart("options");
            for (String option : options) {
                json.writeString(option);
            }
            json.writeEndArray();
        }
    }

    private void rule(RuleOutcome rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("outcome", Words.of(rule.outcome()));
        json.writeObjectFieldStart("then");
        then(rule.then());
        json.writeEndObject();
        if (rule.assumed() != null) {
            json.writeNumberField("assumed", rule.assumed());
        }
        json.writeStringField("because", prose.ruleBecause(rule.id()));
        json.writeEndObject();
    }

    private void then(Effect effect) throws IOException {
        if (effect instanceof Effect.Points points) {
            json.writeNumberField("points", points.points());
        } else if (effect instanceof Effect.Tier tier) {
            json.writeStringField("tier", tier.tier());
        } else if (effect instanceof Effect.AtMost most) {
            json.writeStringField("atMost", most.tier());
        } else if (effect instanceof Effect.AtLeast least) {
            json.writeStringField("atLeast", least.tier());
        }
    }
}
