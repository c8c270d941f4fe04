package dev.equipoise.partners;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keys that the database was asked about within the last two seconds. A key older than that is asked about again before
 * it admits anyone, so that a revocation holds in every replica within five seconds; where the database does not answer,
 * the key admits nobody.
 */
@ApplicationScoped
class KnownKeys {

    static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final Function<KeyHash, Optional<StoredKey>> database;
    private final LongSupplier nanoTime;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    KnownKeys(StoredKeys stored) {
        this(stored::find, System::nanoTime);
    }

    /**
     * @param database finds a key by its hash; may block and fail
     * @param nanoTime as {@link System#nanoTime}: a clock that nobody sets back
     */
    KnownKeys(Function<KeyHash, Optional<StoredKey>> database, LongSupplier nanoTime) {
        this.database = database;
        this.nanoTime = nanoTime;
    }

    /** Never blocks. */
    Optional<StoredKey> fresh(KeyHash hash) {
        return Optional.ofNullable(known.get(hash.hex())).filter(this::isFresh).map(Known::key)
                .filter(key -> key.hash().matches(hash));
    }

    /** What the database last said of it, however long ago; never blocks, and admits nobody. */
    Optional<StoredKey> seen(KeyHash hash) {
        return Optional.ofNullable(known.get(hash.hex())).map(Known::key).filter(key -> key.hash().matches(hash));
    }

    /** Asks the database; blocks. Unknown keys are not remembered: one just made works at once. */
    Optional<StoredKey> lookUp(KeyHash hash) {
        // Taken before the question: an answer that was long on its way is old when it comes.
        long asked = nanoTime.getAsLong();
        Optional<StoredKey> found = database.apply(hash).filter(key -> key.hash().matches(hash));
        found.ifPresentOrElse(key -> remember(key, asked), () -> known.remove(hash.hex()));
        return found;
    }

    private void remember(StoredKey key, long asked) {
        if (known.size() >= MOST) {
            known.values().removeIf(other -> !isFresh(other));
        }
        if (known.size() < MOST) {
            known.put(key.hash().hex(), new Known(key, asked));
        }
    }

    private boolean isFresh(Known entry) {
        return nanoTime.getAsLong() - entry.asked() < FRESH.toNanos();
    }

    private record Known(StoredKey key, long asked) {}
}
