package dev.equipoise.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads a list that a file may leave out. */
final class Lists {

    private Lists() {
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
