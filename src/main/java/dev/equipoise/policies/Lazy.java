package dev.equipoise.policies;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Something that takes work: done when it is first asked for, once. */
final class Lazy<T> {

    private final Supplier<T> work;
    private volatile @Nullable T done;

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    static <T> Lazy<T> of(T done) {
        var lazy = new Lazy<>(() -> done);
        lazy.get();
        return lazy;
    }

    T get() {
        T known = done;
        return known == null ? worked() : known;
    }

    private synchronized T worked() {
        T known = done;
        if (known == null) {
            known = work.get();
            done = known;
        }
        return known;
    }
}
