package dev.equipoise.engine.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** Tells which open factors are worth asking about: those whose answer can change the tier first. */
final class Asks {

    private final StagePlan plan;
    private final Known known;

    Asks(StagePlan plan, Known known) {
        this.plan = plan;
        this.known = known;
    }

    /** Those not yet asked in vain; by number of tiers that an answer could show, then by spread, then in order. */
    List<Ask> of(Profile profile) {
        if (Classification.of(plan, known).tier() == null) {
            return List.of();
        }
        return IntStream.of(plan.listed()).filter(known::open).filter(factor -> !askedInVain(profile, factor))
                .mapToObj(this::ask)
                .sorted(Comparator.comparingInt((Ask ask) -> -ask.tiers().size())
                        .thenComparing(Comparator.comparingLong(Ask::spread).reversed()))
                .toList();
    }

    private boolean askedInVain(Profile profile, int factor) {
        return profile.ratings().get(plan.policy().factors().get(factor).id()) instanceof Rating.Unknown unknown
                && unknown.asked();
    }

    private Ask ask(int factor) {
        var tiers = new TreeSet<Integer>();
        var scores = new ArrayList<Long>();
        for (int rest = known.ranks[factor]; rest != 0; rest &= rest - 1) {
            Known answer = known.with(factor, Integer.lowestOneBit(rest));
            if (!plan.ruledOut(answer)) {
                var answered = new Tally(plan, answer);
                tiers.add(Integer.numberOfTrailingZeros(answered.tiers()));
                scores.add(answered.low());
            }
        }
        long spread = scores.stream().mapToLong(Long::longValue).max().orElse(0)
                - scores.stream().mapToLong(Long::longValue).min().orElse(0);
        return new Ask(plan.policy().factors().get(factor).id(), spread,
                tiers.stream().map(tier -> plan.policy().tiers().get(tier).id()).toList());
    }
}
