package dev.equipoise.catalog;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.equipoise.page.Cursor;
import dev.equipoise.page.Limit;
import dev.equipoise.page.Page;

/** Cuts pages from a catalogue, in its order. */
final class Pages {

    private Pages() {
    }

    /**
     * @param kind what is listed, so that a cursor of one catalogue is not taken for another's
     * @param limit the query's, as given
     * @param after the query's, as given
     */
    static <T> Page<T> of(String kind, List<T> all, Function<T, String> id, @Nullable String limit,
            @Nullable String after) {
        int size = Limit.of(limit);
        int first = after == null ? 0 : 1 + position(all.stream().map(id).toList(), Cursor.parts(after, 2), kind);
        return Page.cut(all.subList(first, Math.min(all.size(), first + size + 1)), size,
                entry -> Cursor.of(kind, id.apply(entry)));
    }

    private static int position(List<String> ids, List<String> cursor, String kind) {
        int position = ids.indexOf(cursor.get(1));
        if (position < 0 || !cursor.get(0).equals(kind)) {
            throw Cursor.bad();
        }
        return position;
    }
}
