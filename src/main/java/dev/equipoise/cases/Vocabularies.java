package dev.equipoise.cases;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.cases.Vocabulary.FactWords;
import dev.equipoise.cases.Vocabulary.FactorWords;
import dev.equipoise.catalog.Catalog;
import dev.equipoise.catalog.FactEntry;
import dev.equipoise.catalog.Factor;
import dev.equipoise.catalog.Level;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.policy.PolicyDefinition;

/** Gathers the names of the registry, in its order, and those that the chosen policy defines beside it. */
final class Vocabularies {

    private Vocabularies() {
    }

    static Vocabulary of(Catalog catalog, PolicyDefinition policy) {
        return of(catalog, List.of(policy));
    }

    /** For a profile that is read under several policies: whatever one of them defines. */
    static Vocabulary of(Catalog catalog, Collection<PolicyDefinition> policies) {
        Map<String, FactorWords> own = new LinkedHashMap<>();
        Map<String, List<FactWords>> facts = new LinkedHashMap<>();
        policies.forEach(policy -> {
            policy.factors().forEach(factor -> own.merge(factor.id(), words(factor), FactorWords::or));
            policy.facts().forEach(fact -> facts.merge(fact.id(),
                    List.of(new FactWords(fact.id(), fact.type(), fact.choices(), null, null)), Vocabularies::both));
        });
        Map<String, FactorWords> factors = new LinkedHashMap<>();
        catalog.factors().forEach(factor -> factors.put(factor.id(), words(factor)));
        own.forEach(factors::putIfAbsent);
        Map<String, List<FactWords>> all = new LinkedHashMap<>();
        catalog.facts().forEach(fact -> all.put(fact.id(), List.of(words(fact))));
        facts.forEach(all::putIfAbsent);
        return new Vocabulary(Collections.unmodifiableMap(factors), Collections.unmodifiableMap(all));
    }

    private static List<FactWords> both(List<FactWords> some, List<FactWords> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static FactorWords words(Factor factor) {
        return new FactorWords(factor.id(), factor.levels().stream().map(Level::id).toList(),
                least(factor.levels().stream().map(Level::from).toList()));
    }

    private static FactorWords words(FactorDefinition factor) {
        return new FactorWords(factor.id(), factor.levels().stream().map(LevelDefinition::id).toList(),
                least(factor.levels().stream().map(LevelDefinition::from).toList()));
    }

    private static @Nullable Long least(List<@Nullable Long> bins) {
        return bins.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static FactWords words(FactEntry fact) {
        return new FactWords(fact.id(), FactType.valueOf(fact.type().name()),
                fact.choices().stream().map(FactEntry.Choice::id).toList(), fact.min(), fact.max());
    }
}
