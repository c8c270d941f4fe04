package dev.equipoise.comparisons;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.equipoise.classifications.BriefAnswer;
import dev.equipoise.classifications.Classifications;
import dev.equipoise.classifications.ImpossibleRatings;
import dev.equipoise.exchange.JsonBytes;
import dev.equipoise.policies.Held;
import dev.equipoise.policies.NoPolicyInForce.Interval;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.VersionHead;

/** Writes what one policy has to say of a profile on one day. */
@ApplicationScoped
class Rows {

    private static final int USUAL_SIZE = 1_500;

    private final Classifications classifications;

    private final ObjectMapper mapper;

    Rows(Classifications classifications, ObjectMapper mapper) {
        this.classifications = classifications;
        this.mapper = mapper;
    }

    /** An answer, or why there is none. */
    byte[] on(LocalDate day, Held held, Subject subject) {
        Optional<PolicyVersion> version = held.version();
        return version.isPresent() ? answer(day, version.get(), subject, true) : notInForce(held);
    }

    private byte[] notInForce(Held held) {
        JsonBytes json = begun(held.head(), null);
        json.name("inForce").truth(false);
        json.name("why").string(held.why().orElseThrow().word());
        json.name("intervals").raw(bytes(held.intervals()));
        return json.endObject().toByteArray();
    }

    /**
     * The answer under a version that holds.
     *
     * @param dated whether with what is another on every day: the digest, and whether the version came later
     */
    byte[] answer(LocalDate day, PolicyVersion version, Subject subject, boolean dated) {
        JsonBytes json = begun(version, dated ? version.publishedAfter(day) : null);
        json.name("inForce").truth(true);
        try {
            BriefAnswer answer = classifications.brief(subject.submission(), version, day);
            answer.write(json);
            if (dated) {
                json.name("digest").string(answer.digest());
            }
        } catch (ImpossibleRatings e) {
            json.name("impossible").string(e.getMessage());
        }
        return json.endObject().toByteArray();
    }

    private static JsonBytes begun(VersionHead version, @Nullable Instant later) {
        JsonBytes json = new JsonBytes(USUAL_SIZE).object();
        json.name("policy").object();
        json.name("id").string(version.id());
        json.name("version").string(version.version());
        json.name("digest").string(version.digest());
        if (later != null) {
            json.name("publishedAt").string(later.toString());
        }
        json.endObject();
        json.name("title").string(version.title());
        json.name("from").string(version.effective().from().toString());
        LocalDate until = version.effective().until();
        json.name("until").string(until == null ? null : until.toString());
        return json;
    }

    private byte[] bytes(List<Interval> intervals) {
        try {
            return mapper.writeValueAsBytes(intervals);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Intervals can always be written", e);
        }
    }
}
