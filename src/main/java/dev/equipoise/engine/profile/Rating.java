package dev.equipoise.engine.profile;

import java.util.List;

/** What is known of one factor: one level, several possible levels, a measure that falls into a level, or nothing. */
public sealed interface Rating {

    /** Exactly this level. */
    record Level(String name) implements Rating {}

    /** One of these levels, nobody knows which; at least one. */
    record AnyOf(List<String> names) implements Rating {

        public AnyOf {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("A rating needs at least one possible level.");
            }
        }
    }

    /** A whole number that the policy's bins turn into a level. */
    record Measure(long value) implements Rating {}

    /**
     * Any level is possible.
     *
     * @param asked whether someone asked and got no answer: then nobody is told to ask again
     */
    record Unknown(boolean asked) implements Rating {}
}
