package dev.equipoise.policies.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Discretion;
import dev.equipoise.engine.classify.ImpossibleProfile;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;
import dev.equipoise.policies.PolicyVersion;

/** The guards a second time, by classifying every profile there is. It shares nothing with what it checks. */
final class Naive {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<Object> LEVELS = List.of("a", "b", "c");

    final PolicyVersion version;
    /** By what is said of everything, in the order of {@link #choices}; {@code unknown} is a value. */
    final Map<List<Object>, Classification> answers = new LinkedHashMap<>();
    private final List<String> names = List.of("context", "first", "second", "third", "kind", "plain", "number");
    private final List<List<Object>> choices;

    Naive(PolicyVersion version) {
        this.version = version;
        List<Object> contexts = List.of("civil", "administrative", "criminal");
        boolean read = version.document().toString().contains("context ==");
        choices = List.of(read ? contexts : contexts.subList(0, 1), LEVELS, LEVELS.subList(0, 2),
                List.of("a", "b", "c", 0L, 1L, 2L, 3L), List.of(false, true), List.of(false, true),
                List.of(0L, 1L, 2L));
        each(new ArrayList<>());
    }

    private void each(List<Object> said) {
        if (said.size() == choices.size()) {
            try {
                answers.put(List.copyOf(said),
                        version.classifier().classify(profile(said), DAY));
            } catch (ImpossibleProfile e) {
                return;
            }
            return;
        }
        Stream<Object> values = choices.get(said.size()).stream();
        (said.isEmpty() ? values : Stream.concat(values, Stream.of("unknown"))).forEach(value -> {
            said.add(value);
            each(said);
            said.remove(said.size() - 1);
        });
    }

    private static Profile profile(List<Object> said) {
        var ratings = new TreeMap<String, Rating>();
        var facts = new TreeMap<String, FactValue>();
        List<String> factors = List.of("first", "second", "third");
        for (int at = 0; at < 3; at++) {
            Object value = said.get(at + 1);
            ratings.put(factors.get(at), value instanceof Long number
                    ? new Rating.Measure(number)
                    : value.equals("unknown") ? new Rating.Unknown(false) : new Rating.Level((String) value));
        }
        List<String> ids = List.of("kind", "plain", "number");
        for (int at = 0; at < 3; at++) {
            Object value = said.get(at + 4);
            if (value instanceof Boolean yes) {
                facts.put(ids.get(at), new FactValue.YesNo(yes));
            } else if (value instanceof Long number) {
                facts.put(ids.get(at), new FactValue.Whole(number));
            }
        }
        return new Profile(AnyGuarded.STAGE, (String) said.get(0), ratings, facts);
    }

    Set<String> findings() {
        var found = new TreeSet<String>();
        version.definition().tiers().forEach(tier -> missing(found, "tier-unreachable " + tier.id(),
                answer -> tier.id().equals(answer.tier())));
        var stage = version.definition().stages().get(0);
        stage.favorable().forEach(option -> missing(found, "option-unreachable " + option,
                answer -> answer.tier() != null && answer.options().favorable().contains(option)));
        stage.enforcement().forEach(option -> missing(found, "option-unreachable " + option,
                answer -> answer.tier() != null && answer.options().enforcement().contains(option)));
        version.definition().rules().forEach(rule -> missing(found, "rule-never-fires " + rule.id(),
                answer -> holds(answer, rule)));
        contradictions(found);
        changed(4, found, "favorable-fact-raises kind", (one, other) -> one.equals(false) && other.equals(true),
                Naive::worse);
        changed(1, found, "rule-breaks-direction first", (one, other) -> rank(one) < rank(other),
                (one, other) -> tiers(one, other) && other.tierRank() < one.tierRank());
        changed(2, found, "rule-breaks-direction second", (one, other) -> rank(one) < rank(other),
                (one, other) -> tiers(one, other) && other.tierRank() > one.tierRank());
        for (int factor = 1; factor <= 3; factor++) {
            var telling = new TreeSet<String>();
            changed(factor, telling, "tells", (one, other) -> true, Naive::differ);
            if (telling.isEmpty()) {
                found.add("factor-idle " + names.get(factor));
            }
        }
        return found;
    }

    private void missing(Set<String> found, String finding, Predicate<Classification> shows) {
        if (answers.entrySet().stream().noneMatch(one -> complete(one.getKey()) && shows.test(one.getValue()))) {
            found.add(finding);
        }
    }

    private static boolean complete(List<Object> said) {
        return !said.contains("unknown");
    }

    private static boolean holds(Classification answer, RuleDefinition rule) {
        return answer.rules().stream().anyMatch(one -> one.id().equals(rule.id()) && one.outcome() == Truth.TRUE);
    }

    private void contradictions(Set<String> found) {
        List<RuleDefinition> rules = version.definition().rules();
        for (int one = 0; one < rules.size(); one++) {
            for (RuleDefinition other : rules.subList(one + 1, rules.size())) {
                RuleDefinition first = rules.get(one);
                boolean agree = version.definition().tiers().stream()
                        .anyMatch(tier -> allows(first, tier.id()) && allows(other, tier.id()));
                if (!agree && answers.values().stream().anyMatch(each -> holds(each, first) && holds(each, other))) {
                    found.add("rules-contradict " + first.id() + " " + other.id());
                }
            }
        }
    }

    private boolean allows(RuleDefinition rule, String tier) {
        int place = version.definition().tier(tier);
        if (rule.then() instanceof Effect.Tier only) {
            return only.tier().equals(tier);
        }
        if (rule.then() instanceof Effect.AtMost most) {
            return place <= version.definition().tier(most.tier());
        }
        return !(rule.then() instanceof Effect.AtLeast least) || place >= version.definition().tier(least.tier());
    }

    private void changed(int at, Set<String> found, String finding, BiPredicate<Object, Object> ordered,
            BiPredicate<Classification, Classification> shows) {
        for (List<Object> said : answers.keySet()) {
            for (Object value : choices.get(at)) {
                var changed = new ArrayList<>(said);
                changed.set(at, value);
                Classification other = answers.get(changed);
                if (other != null && !said.get(at).equals("unknown") && ordered.test(said.get(at), value)
                        && shows.test(answers.get(said), other)) {
                    found.add(finding);
                    return;
                }
            }
        }
    }

    private static int rank(Object level) {
        return LEVELS.indexOf(level);
    }

    private static boolean tiers(Classification one, Classification other) {
        return one.tier() != null && other.tier() != null;
    }

    static boolean worse(Classification one, Classification other) {
        int before = severity(one);
        int after = severity(other);
        return after > before
                || after == before && !other.options().favorable().containsAll(one.options().favorable());
    }

    private static int severity(Classification answer) {
        return answer.discretion() == Discretion.MOOT
                ? -1
                : answer.discretion() == Discretion.UNAVAILABLE ? 99 : answer.tierRank();
    }

    private static boolean differ(Classification one, Classification other) {
        return one.discretion() != other.discretion() || !Objects.equals(one.tier(), other.tier())
                || !Objects.equals(one.score(), other.score()) || !one.options().equals(other.options());
    }
}
