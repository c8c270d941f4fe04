package dev.equipoise.engine.profile;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is known of one factor: one level, several possible levels, a measure that falls into a level, or nothing. */
public sealed interface Rating {

    /** Exactly this level. */
    record Level(String name) implements Rating {}

    /** One of these levels, nobody knows which; at least one. */
    final class AnyOf implements Rating {

        private final String[] names;

        public AnyOf(List<String> names) {
            this.names = names.toArray(String[]::new);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("A rating needs at least one possible level.");
            }
        }

        public int size() {
            return names.length;
        }

        public String name(int place) {
            return names[place];
        }

        public List<String> names() {
            return List.of(names);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AnyOf any && Arrays.equals(names, any.names);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(names);
        }

        @Override
        public String toString() {
            return "AnyOf" + names();
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
