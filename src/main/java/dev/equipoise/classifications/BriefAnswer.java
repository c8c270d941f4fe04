package dev.equipoise.classifications;

import java.util.List;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.exchange.JsonBytes;
import dev.equipoise.policies.PolicyVersion;

/**
 * What came out, what decided it and what is open, without what each factor contributed: to be read beside others.
 *
 * @param version the policy version that answers
 * @param result the engine's
 * @param warnings sentences
 * @param digest the one that the whole answer has
 */
public record BriefAnswer(PolicyVersion version, Classification result, List<String> warnings, String digest) {

    public BriefAnswer {
        warnings = List.copyOf(warnings);
    }

    /** Its members, into an object that is open. */
    public void write(JsonBytes json) {
        var prose = new Prose(version);
        String tier = result.tier();
        json.name("discretion").string(Words.of(result.discretion()));
        json.name("tier").string(tier);
        json.name("tierTitle").string(tier == null ? null : prose.tierTitle(tier));
        json.name("score").thousandths(result.score());
        AnswerWriter.bounds(json.name("settled").truth(result.settled()), result.bounds());
        json.name("decidedBy").string(Words.of(result.decidedBy()));
        json.name("because").strings(because(prose));
        new OutcomeWriter(json, version, false).write(result);
        var judgment = new JudgmentWriter(json, version, false);
        judgment.considerations(result);
        AnswerWriter.options(json, result.options());
        judgment.tier(tier);
        judgment.caveats();
        json.name("warnings").strings(warnings);
        json.name("summary").string(Summary.of(version, result));
    }

    /** The reasons of the gates or rules that fired, where it is they that decided. */
    private List<String> because(Prose prose) {
        return switch (result.decidedBy()) {
            case GATE -> result.gates().stream().filter(gate -> gate.outcome() == Truth.TRUE)
                    .map(gate -> prose.gate(gate.id()).because()).toList();
            case RULE -> result.rules().stream().filter(rule -> rule.outcome() == Truth.TRUE)
                    .map(rule -> prose.rule(rule.id()).because()).toList();
            case SCORE -> List.of();
        };
    }
}
