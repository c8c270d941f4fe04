package dev.equipoise.engine.classify;

import java.util.Arrays;
import java.util.List;

/** Finds the place of a name in a list, nearly always at one glance: each has a slot of its own if one multiplier allows it. */
final class Places {

    private static final int NONE = -1;
    private static final int MOST_TRIES = 1000;
    private static final int GOLDEN = 0x9E3779B9;

    private final String[] names;
    private final int shift;
    private int multiplier = GOLDEN;
    /** By slot: a name, and its place. */
    private final String[] slots;
    private final int[] places;
    private final boolean apart;

    Places(List<String> names) {
        this.names = names.stream().map(String::intern).toArray(String[]::new);
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(names.size() * 2 + 1);
        shift = Integer.SIZE - width;
        slots = new String[1 << width];
        places = new int[slots.length];
        boolean placed = place();
        for (int tries = 0; !placed && tries < MOST_TRIES; tries++) {
            multiplier += 2;
            placed = place();
        }
        apart = placed;
    }

    /** Whether every name has a slot; who comes second has none. */
    private boolean place() {
        Arrays.fill(slots, "");
        boolean all = true;
        for (int place = 0; place < names.length; place++) {
            int slot = slot(names[place]);
            if (slots[slot].isEmpty()) {
                slots[slot] = names[place];
                places[slot] = place;
            } else {
                all = false;
            }
        }
        return all;
    }

    private int slot(String name) {
        return name.hashCode() * multiplier >>> shift;
    }

    /** -1 for a name that is not in the list. */
    int of(String name) {
        int slot = slot(name);
        return slots[slot].equals(name) ? places[slot] : apart ? NONE : Arrays.asList(names).indexOf(name);
    }
}
