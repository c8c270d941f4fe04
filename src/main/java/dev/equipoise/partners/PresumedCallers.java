package dev.equipoise.partners;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
     * @param kept what is kept with the request
     * @return empty where there is no key, or one that has not been used here lately; never blocks
     */
    public Optional<Caller> of(List<String> authorization, Map<String, Object> kept) {
        return BearerKey.in(authorization, kept).flatMap(key -> configured.holder(key.hash())
                .or(() -> known.seen(key.hash()).filter(seen -> seen.admitsAt(clock.instant()))
                        .map(StoredKey::caller)));
    }
}
