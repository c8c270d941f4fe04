package dev.equipoise.policies.guard;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;
import dev.equipoise.policies.PolicyVersion;

/** Classifies witnesses the ordinary way. */
final class Reproduced {

    private Reproduced() {
    }

    static Classification of(PolicyVersion version, Witness witness) {
        return version.classifier().classify(profile(version, witness), witness.asOf());
    }

    private static Profile profile(PolicyVersion version, Witness witness) {
        var ratings = new TreeMap<String, Rating>();
        witness.ratings().forEach((factor, rating) -> ratings.put(factor, rating instanceof Map<?, ?> measure
                ? new Rating.Measure((Long) measure.get("measure"))
                : new Rating.Level((String) rating)));
        var facts = new TreeMap<String, FactValue>();
        witness.facts().forEach((fact, value) -> facts.put(fact, value(version, fact, value)));
        return new Profile(witness.stage(), witness.context(), ratings, facts);
    }

    private static FactValue value(PolicyVersion version, String fact, Object value) {
        return switch (version.fact(fact).orElseThrow().type()) {
            case BOOLEAN -> new FactValue.YesNo((Boolean) value);
            case NUMBER -> new FactValue.Whole((Long) value);
            case DATE -> new FactValue.Day(LocalDate.parse((String) value));
            case CHOICE -> new FactValue.Choice((String) value);
        };
    }
}
