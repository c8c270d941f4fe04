package dev.equipoise.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** Random profiles with ratings of every kind, some of which the policy cannot read. */
final class AnyProfile {

    private final Random random;
    private final PolicyDefinition policy;
    /** Of ten ratings, how many are a single level. */
    private final int known;

    AnyProfile(Random random, PolicyDefinition policy, int known) {
        this.random = random;
        this.policy = policy;
        this.known = known;
    }

    Profile next() {
        var ratings = new HashMap<String, Rating>(Map.of("no-such-factor", new Rating.Measure(7)));
        policy.factors().forEach(factor -> ratings.put(factor.id(), rating(factor)));
        ratings.values().removeIf(rating -> rating instanceof Rating.Unknown unknown && unknown.asked()
                && random.nextBoolean());
        var facts = new HashMap<String, FactValue>(Map.of("no-such-fact", new FactValue.YesNo(true)));
        policy.facts().stream().filter(fact -> random.nextInt(3) > 0)
                .forEach(fact -> facts.put(fact.id(), value(fact)));
        String stage = policy.stages().get(random.nextInt(policy.stages().size())).id();
        return new Profile(stage, policy.contexts().get(random.nextInt(policy.contexts().size())), ratings, facts);
    }

    private Rating rating(FactorDefinition factor) {
        if (random.nextInt(10) < known) {
            return new Rating.Level(level(factor));
        }
        return switch (random.nextInt(12)) {
            case 0 -> new Rating.Level("no-such-level");
            case 1 -> new Rating.AnyOf(List.of(level(factor), "no-such-level"));
            case 2, 3 -> new Rating.Measure(random.nextInt(70) - 10);
            case 4, 5, 6 -> new Rating.Unknown(random.nextBoolean());
            default -> new Rating.AnyOf(Stream.generate(() -> level(factor)).limit(1 + random.nextInt(3)).toList());
        };
    }

    private String level(FactorDefinition factor) {
        List<LevelDefinition> levels = factor.levels();
        return levels.get(random.nextInt(levels.size())).id();
    }

    private FactValue value(FactDefinition fact) {
        return switch (random.nextInt(12) == 0 ? random.nextInt(5) : fact.type().ordinal()) {
            case 0 -> new FactValue.YesNo(random.nextBoolean());
            case 1 -> new FactValue.Whole(random.nextInt(5));
            case 2 -> new FactValue.Day(LocalDate.ofEpochDay(random.nextInt(4) - 2));
            case 3 -> new FactValue.Choice(List.of("a", "b", "c").get(random.nextInt(3)));
            default -> new FactValue.Choice("no-such-choice");
        };
    }
}
