package dev.equipoise.engine.profile;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Values by name: written once, then asked for by names whose hash is known, present or not, at one glance. */
public final class Named<V> {

    private final @Nullable String[] names;
    private final @Nullable V[] values;

    /** At most half of the slots are taken, so that most names stand where their hash says, and most others meet a gap. */
    @SuppressWarnings("unchecked")
    private Named(Map<String, ? extends V> given) {
        names = new String[Integer.highestOneBit(Math.max(1, given.size() * 2 - 1)) * 2];
        values = (V[]) new Object[names.length];
        given.forEach((name, value) -> {
            int slot = slot(name, name.hashCode());
            names[slot] = name;
            values[slot] = value;
        });
    }

    /** A copy; neither names nor values may be null. */
    public static <V> Named<V> of(Map<String, ? extends V> values) {
        return new Named<>(Map.copyOf(values));
    }

    /** Where the name stands, or else the gap where it would. */
    private int slot(String name, int hash) {
        int last = names.length - 1;
        int slot = hash & last;
        String found = names[slot];
        while (found != null && !found.equals(name)) {
            slot = slot + 1 & last;
            found = names[slot];
        }
        return slot;
    }

    public @Nullable V get(String name) {
        return get(name, name.hashCode());
    }

    /**
     * @param hash the name's own
     */
    public @Nullable V get(String name, int hash) {
        return values[slot(name, hash)];
    }

    public Map<String, V> toMap() {
        var map = new HashMap<String, V>();
        for (int slot = 0; slot < names.length; slot++) {
            String name = names[slot];
            if (name != null) {
                map.put(name, values[slot]);
            }
        }
        return map;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Named<?> named && toMap().equals(named.toMap());
    }

    @Override
    public int hashCode() {
        return toMap().hashCode();
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
