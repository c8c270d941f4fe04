package dev.equipoise.partners;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells at the door who is most likely calling, from memory alone. It admits nobody; it is for those who must decide, before
 * anything is asked of anyone, in whose name a request counts.
 */
@ApplicationScoped
public class PresumedCallers {

    private final ConfiguredKeys configured;
    private final KnownKeys known;
    private final Clock clock;

    PresumedCallers(ConfiguredKeys configured, KnownKeys known, Clock clock) {
        this.configured = configured;
        this.known = known;
        this.clock = clock;
    }

    /**
     * @param authorization every {@code Authorization} header of the request
     * @return empty where there is no key, or one that has not been used here lately; never blocks
     */
    public Optional<Caller> of(List<String> authorization) {
        return BearerKey.in(authorization).map(KeyHash::of).flatMap(hash -> configured.holder(hash)
                .or(() -> known.seen(hash).filter(key -> key.admitsAt(clock.instant())).map(StoredKey::caller)));
    }
}
