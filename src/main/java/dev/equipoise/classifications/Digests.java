package dev.equipoise.classifications;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.cases.ProfileJson;
import dev.equipoise.cases.Submission;
import dev.equipoise.engine.classify.Bounds;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.policies.document.CanonicalJson;

/**
 * SHA-256 over the RFC 8785 JSON of all that decided and of what came out; not of ids, dockets, people, bases, times and
 * prose. Equal digests mean: same inputs, same policy, same answer.
 */
final class Digests {

    private Digests() {
    }

    static String of(Submission submission, LocalDate asOf, String policyDigest, Classification result) {
        ObjectNode all = ProfileJson.deciding(submission);
        all.put("asOf", asOf.toString()).put("policy", policyDigest).put("engine", Classifier.ENGINE);
        results(all.putObject("results"), result);
        return "sha256:" + CanonicalJson.sha256(CanonicalJson.of(all));
    }

    private static void results(ObjectNode results, Classification result) {
        results.put("discretion", Words.of(result.discretion())).put("tier", result.tier())
                .put("decidedBy", Words.of(result.decidedBy())).put("settled", result.settled());
        number(results, "score", result.score());
        bounds(results, result.bounds());
        contributions(results.putArray("contributions"), result);
        strings(results.putArray("unknown"), result.unknown());
        ArrayNode gates = results.putArray("gates");
        result.gates().forEach(gate -> gates.addObject().put("id", gate.id()).put("outcome", Words.of(gate.outcome())));
        ArrayNode rules = results.putArray("rules");
        result.rules().forEach(rule -> rules.addObject().put("id", rule.id()).put("outcome", Words.of(rule.outcome())));
        ObjectNode options = results.putObject("options");
        strings(options.putArray("favorable"), result.options().favorable());
        strings(options.putArray("enforcement"), result.options().enforcement());
    }

    private static void bounds(ObjectNode results, @Nullable Bounds bounds) {
        if (bounds == null) {
            results.putNull("bounds");
            return;
        }
        ObjectNode node = results.putObject("bounds");
        number(node, "low", bounds.low());
        number(node, "high", bounds.high());
        strings(node.putArray("tiers"), bounds.tiers());
        node.put("exact", bounds.exact());
    }

    private static void contributions(ArrayNode all, Classification result) {
        result.contributions().forEach(one -> {
            ObjectNode node = all.addObject().put("factor", one.factor())
                    .put(one.assumed() ? "assumed" : "level", one.level()).put("value", one.value());
            number(node, "points", one.points());
        });
    }

    private static void number(ObjectNode node, String name, @Nullable Long thousandths) {
        node.put(name, thousandths == null ? null : Decimal.number(thousandths));
    }

    private static void strings(ArrayNode array, List<String> strings) {
        strings.forEach(array::add);
    }
}
