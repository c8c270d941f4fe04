package dev.equipoise.hostile;

import java.util.Random;

import dev.equipoise.contract.Operation;

/**
 * A place where an operation is attacked.
 *
 * @param place such as {@code body /facts/detained} or {@code query limit}
 */
record Target(Operation operation, String place, Attack attack) {

    static final String DOCUMENTED = "as documented";

    Request request(World world, Random random) {
        return attack.on(Draft.of(operation, world, random), random);
    }

    @Override
    public String toString() {
        return operation.id() + ", " + place;
    }
}
