package dev.equipoise.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** Random profiles as the API delivers them: keyed by name, under names of the catalogue. */
final class Profiles {

    private static final int NUMBER = 256;

    private final Random random = new Random(2026);
    private final List<String> stages = List.copyOf(Baseline.WEIGHTS.keySet());
    /** Of ten ratings, how many are unknown, and how many leave several levels open. */
    private final int unknown;
    private final int sets;

    private Profiles(int unknown, int sets) {
        this.unknown = unknown;
        this.sets = sets;
    }

    /** One level for every factor. */
    static Profile[] known() {
        return new Profiles(0, 0).all();
    }

    /** Of ten ratings two are unknown (named so, or left out) and two leave two to four levels open. */
    static Profile[] mixed() {
        return new Profiles(2, 2).all();
    }

    private Profile[] all() {
        return Stream.generate(this::next).limit(NUMBER).toArray(Profile[]::new);
    }

    private Profile next() {
        Map<String, Rating> ratings = new HashMap<>();
        for (int factor = 0; factor < 8; factor++) {
            int kind = random.nextInt(10);
            if (kind >= unknown || random.nextBoolean()) {
                ratings.put(canonical(Baseline.FACTORS[factor]), kind < unknown
                        ? new Rating.Unknown(random.nextBoolean())
                        : kind < unknown + sets ? several(factor) : new Rating.Level(level(factor)));
            }
        }
        Map<String, FactValue> facts = new HashMap<>();
        Baseline.GATES.stream().filter(gate -> random.nextInt(10) >= unknown)
                .forEach(gate -> facts.put(canonical(gate), new FactValue.YesNo(false)));
        return new Profile(canonical(stages.get(random.nextInt(stages.size()))), canonical("administrative"), ratings, facts);
    }

    private Rating several(int factor) {
        int size = 2 + random.nextInt(3);
        return new Rating.AnyOf(Stream.generate(() -> level(factor)).distinct().limit(size).toList());
    }

    private String level(int factor) {
        return canonical(Baseline.LEVELS[factor][random.nextInt(5)]);
    }

    /** As the API delivers names: the one that the catalogue has, not the one that the caller wrote. */
    private static String canonical(String text) {
        return text.intern();
    }
}
