package dev.equipoise.policies.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.catalog.FactEntry;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.document.PolicyFact;
import dev.equipoise.policies.document.PolicyFactor;
import dev.equipoise.policies.guard.Finding.Guard;

/** Looks at what a policy's own factors, facts and rules are called: titles, levels and choices; ids when it is read. */
final class Names {

    /** Other words for what the registry says in its own. */
    private static final Map<String, String> LIKE = Map.ofEntries(Map.entry("age", "minor"),
            Map.entry("aged", "elderly"),
            Map.entry("old", "elderly"), Map.entry("youth", "minor"), Map.entry("young", "minor"),
            Map.entry("child", "minor"), Map.entry("juvenile", "minor"), Map.entry("senior", "elderly"),
            Map.entry("birthday", "minor"), Map.entry("health", "serious-health-condition"),
            Map.entry("illness", "serious-health-condition"), Map.entry("disease", "serious-health-condition"),
            Map.entry("medical", "serious-health-condition"), Map.entry("sick", "serious-health-condition"),
            Map.entry("disabled", "serious-disability"), Map.entry("disability", "serious-disability"),
            Map.entry("mental", "contributing-mental-condition"), Map.entry("pregnant", "pregnant-or-nursing"),
            Map.entry("pregnancy", "pregnant-or-nursing"), Map.entry("nursing", "pregnant-or-nursing"),
            Map.entry("victim", "victim-or-witness"), Map.entry("victimization", "victim-or-witness"),
            Map.entry("witness", "victim-or-witness"), Map.entry("caregiver", "primary-caregiver"),
            Map.entry("caregiving", "primary-caregiver"), Map.entry("dependents", "primary-caregiver"),
            Map.entry("veteran", "military-service"), Map.entry("military", "military-service"),
            Map.entry("rehabilitation", "rehabilitation"), Map.entry("hardship", "family-hardship"));

    private final Catalog catalog;
    private final List<Finding> found = new ArrayList<>();

    private Names(Catalog catalog) {
        this.catalog = catalog;
    }

    static List<Finding> in(PolicyDocument document, Catalog catalog) {
        var names = new Names(catalog);
        new TreeMap<>(document.factors()).forEach(names::factor);
        new TreeMap<>(document.facts()).forEach(names::fact);
        for (int at = 0; at < document.rules().size(); at++) {
            names.protectedName("/rules/" + at + "/title", document.rules().get(at).id(),
                    document.rules().get(at).title());
        }
        for (int at = 0; at < document.considerations().size(); at++) {
            names.protectedName("/considerations/" + at + "/title", document.considerations().get(at).id(),
                    document.considerations().get(at).title());
        }
        for (int at = 0; at < document.gates().size(); at++) {
            if (catalog.findGate(document.gates().get(at).id()).isEmpty()) {
                names.protectedName("/gates/" + at + "/title", document.gates().get(at).id(),
                        document.gates().get(at).title());
            }
        }
        return names.found;
    }

    private void factor(String id, PolicyFactor factor) {
        if (catalog.findFactor(id).isPresent()) {
            return;
        }
        String pointer = "/factors/" + id;
        protectedName(pointer + "/title", id, factor.title());
        for (int at = 0; at < factor.levels().size(); at++) {
            protectedName(pointer + "/levels/" + at + "/id", id, factor.levels().get(at).id());
        }
        restated(pointer, "factor", id, factor.title());
    }

    private void fact(String id, PolicyFact fact) {
        if (catalog.findFact(id).isPresent()) {
            return;
        }
        String pointer = "/facts/" + id;
        protectedName(pointer + "/title", id, fact.title());
        for (int at = 0; at < fact.choices().size(); at++) {
            protectedName(pointer + "/choices/" + at, id, fact.choices().get(at));
        }
        if (!Boolean.TRUE.equals(fact.favorableOnly())) {
            restated(pointer, "fact", id, fact.title());
        }
    }

    private void protectedName(String pointer, String subject, @Nullable String name) {
        if (name != null) {
            catalog.protectedNames().matching(name).ifPresent(term -> found.add(
                    Finding.in(pointer, Guard.PROTECTED_NAME, subject, "'" + name + "': " + term.reason())));
        }
    }

    private void restated(String pointer, String what, String id, @Nullable String title) {
        favorable(id).or(() -> title == null ? Optional.empty() : favorable(title))
                .ifPresent(fact -> found.add(Finding.in(pointer, Guard.RESTATES_FAVORABLE_FACT, id,
                        "The " + what + " " + id + " seems to restate the fact " + fact
                                + ", which may only favor the person; in another form nothing holds it to that.")));
    }

    private Optional<String> favorable(String name) {
        Set<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .collect(Collectors.toSet());
        Optional<String> whole = catalog.facts().stream().filter(FactEntry::favorableOnly).map(FactEntry::id)
                .filter(id -> words.containsAll(List.of(id.split("-")))).findFirst();
        return whole.or(() -> words.stream().sorted().filter(LIKE::containsKey).map(LIKE::get).findFirst());
    }
}
