package dev.equipoise.page;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Some of a list, in its order.
 *
 * @param items what this page holds, at most as many as were asked for
 * @param next the cursor after which the next page begins; absent on the last one
 */
public record Page<T>(List<T> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** The whole of a list that fits on one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * Cuts a page from what was found when one more than the limit was looked for.
     *
     * @param found at most {@code limit + 1} entries
     * @param cursor the cursor that stands for an entry
     */
    public static <T> Page<T> cut(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return whole(found);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    /** The same page of other things. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
