package dev.equipoise.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import dev.equipoise.contract.Contract;

/** The requests of one seed, by number: round after round, every target of the contract once. */
final class Trials {

    private final long seed;
    private final World world;
    private final List<Target> targets;

    Trials(Contract contract, World world, long seed) {
        this.seed = seed;
        this.world = world;
        this.targets = new ArrayList<>(targets(contract));
        Collections.shuffle(targets, new Random(seed));
    }

    static List<Target> targets(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> Stream.of(BodyAttacks.of(operation), PathAttacks.of(operation),
                        QueryAttacks.of(operation), HeaderAttacks.of(operation), WireAttacks.of(operation)))
                .flatMap(List::stream).toList();
    }

    Trial trial(int number) {
        Target target = targets.get(number % targets.size());
        return new Trial(number, target, target.request(world, random(number)));
    }

    /** Neighbouring seeds would begin alike. */
    private Random random(int number) {
        return new Random(new SplittableRandom(seed * 1_000_003 + number).nextLong());
    }
}
