package dev.equipoise.partners;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.equipoise.page.Cursor;

/** Where a key stands in the list of its partner's keys, the oldest first. */
record KeyPlace(Instant createdAt, UUID id) {

    private static final KeyPlace START = new KeyPlace(Instant.EPOCH, new UUID(0, 0));

    static KeyPlace of(ApiKeyEntity key) {
        return new KeyPlace(key.createdAt, key.id);
    }

    static KeyPlace after(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        List<String> parts = Cursor.parts(cursor, 2);
        try {
            return new KeyPlace(Instant.ofEpochMilli(Long.parseLong(parts.get(0))), UUID.fromString(parts.get(1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.bad();
        }
    }

    String cursor() {
        return Cursor.of(Long.toString(createdAt.toEpochMilli()), id.toString());
    }
}
