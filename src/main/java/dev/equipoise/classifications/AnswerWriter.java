package dev.equipoise.classifications;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.equipoise.engine.classify.Ask;
import dev.equipoise.engine.classify.Bounds;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.classify.Contribution;
import dev.equipoise.policies.PolicyVersion;

/** Writes an answer as JSON, member by member, in the order in which the contract shows them. */
final class AnswerWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private AnswerWriter(JsonGenerator json) {
        this.json = json;
    }

    static String text(Answer answer, Set<Include> includes) {
        return new String(bytes(answer, includes), StandardCharsets.UTF_8);
    }

    /** @return UTF-8 */
    static byte[] bytes(Answer answer, Set<Include> includes) {
        var bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new AnswerWriter(json).write(answer, includes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private void write(Answer answer, Set<Include> includes) throws IOException {
        json.writeStartObject();
        if (answer.stored() != null) {
            json.writeStringField("id", answer.stored().id().toString());
            json.writeStringField("case", answer.stored().reference());
            json.writeStringField("profile", answer.stored().profile().toString());
            json.writeStringField("docket", answer.submission().docket());
        }
        policy(answer.version());
        if (answer.version().draft()) {
            json.writeBooleanField("draft", true);
        }
        json.writeStringField("engine", Classifier.ENGINE);
        json.writeStringField("asOf", answer.asOf().toString());
        json.writeStringField("stage", answer.submission().stage());
        json.writeStringField("context", answer.submission().context());
        result(answer.classification());
        new OutcomeWriter(json, answer.version(), includes.contains(Include.RULES)).write(answer.classification());
        options(answer.classification());
        strings("warnings", answer.warnings());
        if (answer.askNext() != null) {
            asks(answer.askNext());
        }
        json.writeStringField("summary", Summary.of(answer.version(), answer.classification()));
        json.writeStringField("digest", answer.digest());
        if (answer.stored() != null) {
            json.writeStringField("classifiedAt", answer.stored().classifiedAt().toString());
        }
        json.writeEndObject();
    }

    private void policy(PolicyVersion version) throws IOException {
        json.writeObjectFieldStart("policy");
        json.writeStringField("id", version.id());
        json.writeStringField("version", version.version());
        json.writeStringField("digest", version.digest());
        json.writeEndObject();
    }

    private void result(Classification result) throws IOException {
        json.writeStringField("discretion", Words.of(result.discretion()));
        json.writeStringField("tier", result.tier());
        decimal("score", result.score());
        json.writeStringField("decidedBy", Words.of(result.decidedBy()));
        json.writeBooleanField("settled", result.settled());
        bounds(result.bounds());
        json.writeArrayFieldStart("contributions");
        for (Contribution one : result.contributions()) {
            contribution(one);
        }
        json.writeEndArray();
        strings("unknown", result.unknown());
    }

    private void bounds(@Nullable Bounds bounds) throws IOException {
        if (bounds == null) {
            json.writeNullField("bounds");
            return;
        }
        json.writeObjectFieldStart("bounds");
        decimal("low", bounds.low());
        decimal("high", bounds.high());
        strings("tiers", bounds.tiers());
        json.writeBooleanField("exact", bounds.exact());
        json.writeEndObject();
    }

    private void contribution(Contribution one) throws IOException {
        json.writeStartObject();
        json.writeStringField("factor", one.factor());
        json.writeStringField(one.assumed() ? "assumed" : "level", one.level());
        if (one.measure() != null) {
            json.writeNumberField("measure", one.measure());
        }
        json.writeNumberField("value", one.value());
        if (one.weight() != null) {
            json.writeNumberField("weight", one.weight());
        }
        decimal("points", one.points());
        json.writeStringField("effect", Words.of(one.direction()));
        json.writeEndObject();
    }

    private void options(Classification result) throws IOException {
        json.writeObjectFieldStart("options");
        strings("favorable", result.options().favorable());
        strings("enforcement", result.options().enforcement());
        json.writeEndObject();
    }

    private void asks(List<Ask> asks) throws IOException {
        json.writeArrayFieldStart("askNext");
        for (Ask ask : asks) {
            json.writeStartObject();
            json.writeStringField("factor", ask.factor());
            decimal("spread", ask.spread());
            strings("tiers", ask.tiers());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void decimal(String name, @Nullable Long thousandths) throws IOException {
        json.writeFieldName(name);
        if (thousandths == null) {
            json.writeNull();
        } else {
            json.writeNumber(Decimal.of(thousandths));
        }
    }

    private void strings(String name, List<String> strings) throws IOException {
        json.writeArrayFieldStart(name);
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }
}
