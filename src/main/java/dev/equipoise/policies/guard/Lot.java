package dev.equipoise.policies.guard;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Draws outcomes as often as profiles come to them. */
final class Lot<K, V> {

    private final List<Map.Entry<K, V>> entries;
    /** By entry, how many profiles it and those before it stand for. */
    private final List<Long> upTo = new ArrayList<>();
    private long all;

    Lot(Map<K, V> outcomes, Function<V, BigInteger> count) {
        entries = List.copyOf(outcomes.entrySet());
        entries.forEach(entry -> {
            all += count.apply(entry.getValue()).longValueExact();
            upTo.add(all);
        });
    }

    Map.Entry<K, V> draw(Random random) {
        int found = Collections.binarySearch(upTo, random.nextLong(all) + 1);
        return entries.get(found < 0 ? -found - 1 : found);
    }
}
