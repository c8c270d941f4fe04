package dev.equipoise.classifications;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.equipoise.cases.ProfileJson;
import dev.equipoise.cases.Submission;
import dev.equipoise.engine.classify.Bounds;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.classify.ConsiderationOutcome;
import dev.equipoise.engine.classify.Contribution;
import dev.equipoise.engine.classify.GateOutcome;
import dev.equipoise.engine.classify.RuleOutcome;
import dev.equipoise.exchange.JsonBytes;
import dev.equipoise.exchange.Sha256;
import dev.equipoise.policies.document.CanonicalJson;

/**
 * SHA-256 over the RFC 8785 JSON of all that decided and of what came out; not of ids, dockets, people, bases, times and
 * prose. Equal digests mean: same inputs, same policy, same answer. Members are written in the order of their names, as
 * that standard asks.
 */
final class Digests {

    private static final int USUAL_SIZE = 3_000;
    private static final long EXACT = 1_000_000_000_000_000L;

    private final JsonBytes json = new JsonBytes(USUAL_SIZE);

    private Digests() {
    }

    static String of(Submission submission, LocalDate asOf, String policyDigest, Classification result) {
        var writer = new Digests();
        writer.write(submission, asOf, policyDigest, result);
        return "sha256:" + Sha256.hex(writer.json.toByteArray());
    }

    private void write(Submission submission, LocalDate asOf, String policyDigest, Classification result) {
        json.object();
        json.name("agency").string(submission.agency());
        json.name("asOf").string(asOf.toString());
        json.name("context").string(submission.context());
        json.name("engine").string(Classifier.ENGINE);
        ProfileJson.facts(json.name("facts"), submission);
        json.name("place").string(submission.place());
        json.name("policy").string(policyDigest);
        ProfileJson.ratings(json.name("ratings"), submission);
        results(result);
        json.name("stage").string(submission.stage());
        json.endObject();
    }

    private void results(Classification result) {
        json.name("results").object();
        bounds(result.bounds());
        considerations(result);
        json.name("contributions").array();
        result.contributions().forEach(this::contribution);
        json.endArray();
        json.name("decidedBy").string(Words.of(result.decidedBy()));
        json.name("discretion").string(Words.of(result.discretion()));
        outcomes(result);
        number("score", result.score());
        json.name("settled").truth(result.settled());
        json.name("tier").string(result.tier());
        json.name("unknown").strings(result.unknown());
        json.endObject();
    }

    private void bounds(@Nullable Bounds bounds) {
        json.name("bounds");
        if (bounds == null) {
            json.string(null);
            return;
        }
        json.object();
        json.name("exact").truth(bounds.exact());
        number("high", bounds.high());
        number("low", bounds.low());
        json.name("tiers").strings(bounds.tiers());
        json.endObject();
    }

    /** Only where there are any, so that answers under policies without them keep their digest. */
    private void considerations(Classification result) {
        if (result.considerations().isEmpty()) {
            return;
        }
        json.name("considerations").array();
        for (ConsiderationOutcome one : result.considerations()) {
            json.object().name("id").string(one.id()).name("outcome").string(Words.weighed(one.outcome())).endObject();
        }
        json.endArray();
    }

    private void contribution(Contribution one) {
        json.object();
        if (one.assumed()) {
            json.name("assumed").string(one.level());
        }
        json.name("factor").string(one.factor());
        if (!one.assumed()) {
            json.name("level").string(one.level());
        }
        number("points", one.points());
        json.name("value").whole(one.value());
        json.endObject();
    }

    private void outcomes(Classification result) {
        json.name("gates").array();
        for (GateOutcome gate : result.gates()) {
            json.object().name("id").string(gate.id()).name("outcome").string(Words.of(gate.outcome())).endObject();
        }
        json.endArray();
        json.name("options").object();
        json.name("enforcement").strings(result.options().enforcement());
        json.name("favorable").strings(result.options().favorable());
        json.endObject();
        json.name("rules").array();
        for (RuleOutcome rule : result.rules()) {
            json.object().name("id").string(rule.id()).name("outcome").string(Words.of(rule.outcome())).endObject();
        }
        json.endArray();
    }

    /** The standard knows numbers as doubles only, which hold so many digits exactly. */
    private void number(String name, @Nullable Long thousandths) {
        json.name(name);
        if (thousandths == null || Math.abs(thousandths) < EXACT) {
            json.thousandths(thousandths);
        } else {
            json.raw(CanonicalJson.number(BigDecimal.valueOf(thousandths, 3)));
        }
    }
}
