package dev.equipoise.classifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.classify.Ask;
import dev.equipoise.engine.classify.Bounds;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.classify.Contribution;
import dev.equipoise.engine.classify.Options;
import dev.equipoise.exchange.JsonBytes;
import dev.equipoise.policies.PolicyVersion;

/** Writes an answer as JSON, member by member, in the order in which the contract shows them. */
final class AnswerWriter {

    private static final int USUAL_SIZE = 6_000;

    private final JsonBytes json = new JsonBytes(USUAL_SIZE);

    private AnswerWriter() {
    }

    static String text(Answer answer, Set<Include> includes) {
        return new String(bytes(answer, includes), StandardCharsets.UTF_8);
    }

    /** @return UTF-8 */
    static byte[] bytes(Answer answer, Set<Include> includes) {
        var writer = new AnswerWriter();
        writer.write(answer, includes);
        return writer.json.toByteArray();
    }

    private void write(Answer answer, Set<Include> includes) {
        json.object();
        Answer.Stored stored = answer.stored();
        if (stored != null) {
            json.name("id").string(stored.id().toString());
            json.name("case").string(stored.reference());
            json.name("profile").string(stored.profile().toString());
            json.name("docket").string(answer.submission().docket());
        }
        policy(answer.version(), answer.asOf());
        if (answer.version().draft()) {
            json.name("draft").truth(true);
        }
        json.name("engine").string(Classifier.ENGINE);
        json.name("asOf").string(answer.asOf().toString());
        json.name("stage").string(answer.submission().stage());
        json.name("context").string(answer.submission().context());
        result(answer.classification());
        boolean all = includes.contains(Include.RULES);
        new OutcomeWriter(json, answer.version(), all).write(answer.classification());
        rest(answer, new JudgmentWriter(json, answer.version(), all));
        if (stored != null) {
            json.name("classifiedAt").string(stored.classifiedAt().toString());
        }
        json.endObject();
    }

    private void rest(Answer answer, JudgmentWriter judgment) {
        judgment.considerations(answer.classification());
        options(json, answer.classification().options());
        judgment.tier(answer.classification().tier());
        judgment.caveats();
        json.name("warnings").strings(answer.warnings());
        if (answer.askNext() != null) {
            asks(answer.askNext());
        }
        json.name("summary").string(Summary.of(answer.version(), answer.classification()));
        json.name("digest").string(answer.digest());
    }

    private void policy(PolicyVersion version, LocalDate asOf) {
        json.name("policy").object();
        json.name("id").string(version.id());
        json.name("version").string(version.version());
        json.name("digest").string(version.digest());
        Instant later = version.publishedAfter(asOf);
        if (later != null) {
            json.name("publishedAt").string(later.toString());
        }
        json.endObject();
    }

    private void result(Classification result) {
        json.name("discretion").string(Words.of(result.discretion()));
        json.name("tier").string(result.tier());
        json.name("score").thousandths(result.score());
        json.name("decidedBy").string(Words.of(result.decidedBy()));
        json.name("settled").truth(result.settled());
        bounds(json, result.bounds());
        json.name("contributions").array();
        for (Contribution one : result.contributions()) {
            contribution(one);
        }
        json.endArray();
        json.name("unknown").strings(result.unknown());
    }

    static void bounds(JsonBytes json, @Nullable Bounds bounds) {
        json.name("bounds");
        if (bounds == null) {
            json.string(null);
            return;
        }
        json.object();
        json.name("low").thousandths(bounds.low());
        json.name("high").thousandths(bounds.high());
        json.name("tiers").strings(bounds.tiers());
        json.name("exact").truth(bounds.exact());
        json.endObject();
    }

    private void contribution(Contribution one) {
        json.object();
        json.name("factor").string(one.factor());
        json.name(one.assumed() ? "assumed" : "level").string(one.level());
        if (one.measure() != null) {
            json.name("measure").whole(one.measure());
        }
        json.name("value").whole(one.value());
        if (one.weight() != null) {
            json.name("weight").whole(one.weight());
        }
        json.name("points").thousandths(one.points());
        json.name("effect").string(Words.of(one.direction()));
        json.endObject();
    }

    static void options(JsonBytes json, Options options) {
        json.name("options").object();
        json.name("favorable").strings(options.favorable());
        json.name("enforcement").strings(options.enforcement());
        json.endObject();
    }

    private void asks(List<Ask> asks) {
        json.name("askNext").array();
        for (Ask ask : asks) {
            json.object();
            json.name("factor").string(ask.factor());
            json.name("spread").thousandths(ask.spread());
            json.name("tiers").strings(ask.tiers());
            json.endObject();
        }
        json.endArray();
    }
}
