package dev.equipoise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.equipoise.engine.classify.Bounds;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.classify.Contribution;
import dev.equipoise.engine.classify.DecidedBy;
import dev.equipoise.engine.classify.GateOutcome;
import dev.equipoise.engine.classify.ImpossibleProfile;
import dev.equipoise.engine.classify.RuleOutcome;
import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.profile.Profile;

/** Holds every part of one answer against brute force. */
final class Agreement {

    private final PolicyDefinition policy;
    private final BruteForce brute;
    private final Law law;
    private final Classification answer;

    private Agreement(PolicyDefinition policy, BruteForce brute, Classification answer) {
        this.policy = policy;
        this.brute = brute;
        this.answer = answer;
        law = new Law(brute);
    }

    /** @return the answer; null where it is rightly refused */
    static Classification check(Classifier classifier, PolicyDefinition policy, Profile profile, LocalDate asOf) {
        var brute = new BruteForce(policy, profile, asOf);
        if (brute.tiers.isEmpty()) {
            assertThatThrownBy(() -> classifier.classify(profile, asOf)).isInstanceOf(ImpossibleProfile.class);
            return null;
        }
        Classification answer = classifier.classify(profile, asOf);
        new Agreement(policy, brute, answer).all();
        return answer;
    }

    private void all() {
        gates();
        assertThat(answer.unread()).isEqualTo(unread());
        if (law.decides()) {
            nothingButLaw();
            return;
        }
        bounds(answer.bounds());
        assertThat(answer.tier()).isEqualTo(answer.bounds().tiers().get(0));
        assertThat(answer.tier()).isEqualTo(policy.tiers().get(answer.tierRank()).id());
        assertThat(answer.score()).isEqualTo(answer.bounds().low());
        assertThat(answer.settled()).isEqualTo(answer.bounds().tiers().size() == 1);
        assertThat(answer.decidedBy()).isEqualTo(decidedBy());
        assertThat(answer.unknown()).isEqualTo(unknown());
        rules();
        assertThat(answer.contributions()).isEqualTo(contributions());
        sum();
    }

    private void gates() {
        assertThat(answer.discretion()).hasToString(law.discretion);
        assertThat(answer.gates()).isEqualTo(law.gates.stream()
                .map(gate -> new GateOutcome(gate.id(), gate.bars(), law.outcome(gate))).toList());
        assertThat(answer.options().favorable()).isEqualTo(law.favorable(answer.tierRank()));
        assertThat(answer.options().enforcement()).isEqualTo(law.enforcement());
    }

    private void nothingButLaw() {
        assertThat(answer.decidedBy()).isEqualTo(DecidedBy.GATE);
        assertThat(answer.tier()).isNull();
        assertThat(answer.tierRank()).isEqualTo(-1);
        assertThat(answer.score()).isNull();
        assertThat(answer.bounds()).isNull();
        assertThat(answer.settled()).isTrue();
        assertThat(answer.contributions()).isEmpty();
        assertThat(answer.unknown()).isEmpty();
        assertThat(answer.rules()).isEmpty();
    }

    private void bounds(Bounds bounds) {
        assertThat(bounds.exact()).isEqualTo(brute.rules.stream().map(RuleDefinition::when)
                .noneMatch(when -> !when.reads().ranksAlone() && when.test(brute.seen) == Truth.UNKNOWN));
        List<String> tiers = brute.tiers.stream().map(tier -> policy.tiers().get(tier).id()).toList();
        assertThat(bounds.low() == null).isEqualTo(policy.method() == Method.NONE);
        assertThat(bounds.high() == null).isEqualTo(policy.method() == Method.NONE);
        if (bounds.exact()) {
            assertThat(bounds.tiers()).isEqualTo(tiers);
        } else {
            assertThat(bounds.tiers()).containsAll(tiers);
        }
        if (bounds.low() != null && bounds.exact()) {
            assertThat(bounds.low()).isEqualTo(brute.low);
            assertThat(bounds.high()).isEqualTo(brute.high);
        } else if (bounds.low() != null) {
            assertThat(bounds.low()).isLessThanOrEqualTo(brute.low);
            assertThat(bounds.high()).isGreaterThanOrEqualTo(brute.high);
        }
    }

    private DecidedBy decidedBy() {
        boolean differs = brute.ladder.tierOf(brute.lowWithoutRules) != answer.tierRank();
        return policy.method() == Method.NONE || differs ? DecidedBy.RULE : DecidedBy.SCORE;
    }

    private List<String> unknown() {
        return IntStream.range(0, policy.factors().size()).filter(brute.seen::open)
                .filter(factor -> brute.weighed.contains(factor) || readByRules().contains(factor))
                .mapToObj(factor -> policy.factors().get(factor).id()).toList();
    }

    private Set<Integer> readByRules() {
        var read = new TreeSet<>(brute.read);
        brute.rules.forEach(rule -> read.addAll(rule.when().reads().measures()));
        return read;
    }

    private void rules() {
        List<RuleOutcome> outcomes = answer.rules();
        assertThat(outcomes).extracting(RuleOutcome::id)
                .isEqualTo(brute.rules.stream().map(RuleDefinition::id).toList());
        for (int place = 0; place < outcomes.size(); place++) {
            rule(outcomes.get(place), brute.rules.get(place));
        }
    }

    private void rule(RuleOutcome outcome, RuleDefinition rule) {
        Set<Boolean> held = brute.held.get(rule.id());
        Truth whole = held.size() == 2 ? Truth.UNKNOWN : Truth.of(held.contains(true));
        boolean tabulated = rule.when().reads().ranksAlone();
        assertThat(outcome.outcome()).isEqualTo(tabulated ? whole : rule.when().test(brute.seen));
        assertThat(outcome.outcome() == Truth.UNKNOWN || outcome.outcome() == whole).isTrue();
        assertThat(outcome.then()).isSameAs(rule.then());
        assertThat(outcome.assumed() == null).isEqualTo(!(rule.then() instanceof Effect.Points));
        if (rule.then() instanceof Effect.Points given && outcome.outcome() != Truth.UNKNOWN) {
            assertThat(outcome.assumed()).isEqualTo(outcome.outcome() == Truth.TRUE ? given.points() : 0);
        }
    }

    private List<Contribution> contributions() {
        return brute.weighed.stream().map(this::contribution)
                .sorted(Comparator.comparingLong(Contribution::points).reversed()).toList();
    }

    private Contribution contribution(int factor) {
        FactorDefinition definition = policy.factors().get(factor);
        int rank = brute.lowest[factor];
        long measure = brute.seen.measures[factor];
        return new Contribution(definition.id(), definition.levels().get(rank).id(), brute.seen.open(factor),
                measure == Situation.UNKNOWN ? null : (Long) measure, definition.values().get(rank),
                policy.method() == Method.SUM ? null : brute.stage.weights().get(definition.id()),
                brute.points(factor, rank), definition.direction());
    }

    private void sum() {
        long factors = answer.contributions().stream().mapToLong(Contribution::points).sum();
        long rules = answer.rules().stream().filter(rule -> rule.assumed() != null)
                .mapToLong(rule -> rule.assumed() * 1000).sum();
        assertThat(factors + rules).isEqualTo(policy.method() == Method.NONE ? 0 : answer.score());
    }

    private List<String> unread() {
        var factors = new TreeSet<>(brute.weighed);
        var facts = new TreeSet<Integer>();
        Stream.of(brute.rules.stream().map(RuleDefinition::when), law.gates.stream().map(gate -> gate.when()),
                policy.impossible().stream()).flatMap(each -> each).map(Condition::reads).forEach(reads -> {
                    factors.addAll(reads.factors());
                    factors.addAll(reads.measures());
                    facts.addAll(reads.facts());
                });
        var unread = new ArrayList<String>();
        brute.seen.unreadFactors.stream().filter(factors::contains)
                .forEach(factor -> unread.add(policy.factors().get(factor).id()));
        brute.seen.unreadFacts.stream().filter(facts::contains)
                .forEach(fact -> unread.add(policy.facts().get(fact).id()));
        return unread;
    }
}
