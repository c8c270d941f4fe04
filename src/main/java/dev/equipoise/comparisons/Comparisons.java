package dev.equipoise.comparisons;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.JsonBytes;
import dev.equipoise.policies.Policies;
import dev.equipoise.policies.PolicyVersion;

/** Reads a profile under every published policy, on one day or along all of them. Nothing is stored. */
@ApplicationScoped
public class Comparisons {

    private static final int USUAL_SIZE = 20_000;

    private final Policies policies;
    private final Rows rows;
    private final ComparisonsConfig config;

    Comparisons(Policies policies, Rows rows, ComparisonsConfig config) {
        this.policies = policies;
        this.rows = rows;
        this.config = config;
    }

    /**
     * @param asOf the day for which policies are read, or of whose evening the profile is; null for today
     * @return JSON
     */
    byte[] of(Subject subject, By by, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? policies.today() : asOf;
        JsonBytes json = new JsonBytes(USUAL_SIZE).object();
        json.name("by").string(by.word());
        json.name("asOf").string(day.toString());
        subject.write(json);
        switch (by) {
            case POLICY -> byPolicy(json, subject, day);
            case DATE -> byDate(json, subject);
        }
        return json.endObject().toByteArray();
    }

    private void byPolicy(JsonBytes json, Subject subject, LocalDate day) {
        json.name("rows").array();
        policies.held(day, subject.placement()).forEach(held -> json.raw(rows.on(day, held, subject)));
        json.endArray().name("whole").truth(true);
    }

    private void byDate(JsonBytes json, Subject subject) {
        SortedSet<LocalDate> turns = policies.turns(subject.submission().profile());
        var timeline = new Timeline();
        int left = config.answers();
        Iterator<LocalDate> turn = turns.iterator();
        while (turn.hasNext() && left >= 0) {
            LocalDate day = turn.next();
            List<PolicyVersion> held = policies.held(day, subject.placement()).stream()
                    .flatMap(one -> one.version().stream()).toList();
            left -= held.size();
            if (left >= 0) {
                timeline.add(day, Timeline.next(turns, day), answers(day, held, subject));
            }
        }
        json.name("timeline").raw(timeline.bytes());
        json.name("whole").truth(left >= 0);
    }

    private byte[] answers(LocalDate day, List<PolicyVersion> held, Subject subject) {
        JsonBytes json = new JsonBytes(USUAL_SIZE).array();
        held.forEach(one -> json.raw(rows.answer(day, one, subject, false)));
        return json.endArray().toByteArray();
    }
}
