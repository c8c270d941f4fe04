package dev.equipoise.catalog;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.equipoise.problem.NotFound;

/** Entries of one kind, in catalogue order and by id. */
record Shelf<T>(String kind, List<T> items, Map<String, T> byId) {

    static <T> Shelf<T> of(String kind, List<T> items, Function<T, String> id) {
        return new Shelf<>(kind, List.copyOf(items),
                items.stream().collect(toUnmodifiableMap(id, Function.identity())));
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    T get(String id) {
        return find(id).orElseThrow(() -> new NotFound(kind));
    }
}
