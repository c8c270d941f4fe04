package dev.equipoise.cases;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.profile.Profile;
import dev.equipoise.policies.StoredCases;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Streams what is current of the calling partner's cases, in batches of cases. */
@ApplicationScoped
class CurrentProfiles implements StoredCases {

    private static final int BATCH = 200;

    private final CaseRepository cases;
    private final ProfileRepository profiles;

    CurrentProfiles(CaseRepository cases, ProfileRepository profiles) {
        this.cases = cases;
        this.profiles = profiles;
    }

    /** The current profiles of some cases, and the last of these cases; null where there are no more. */
    private record Batch(@Nullable UUID last, List<String> bodies) {}

    @Override
    public boolean current(int most, Consumer<Profile> taker) {
        int left = most;
        for (Batch batch = after(null); batch.last() != null; batch = after(batch.last())) {
            int taken = Math.min(left, batch.bodies().size());
            batch.bodies().subList(0, taken)
                    .forEach(body -> taker.accept(StoredProfile.read(body).profile()));
            left -= taken;
            if (taken < batch.bodies().size()) {
                return false;
            }
        }
        return true;
    }

    private Batch after(@Nullable UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> ids = cases.after(last, BATCH);
            return ids.isEmpty()
                    ? new Batch(null, List.of())
                    : new Batch(ids.get(ids.size() - 1), profiles.current(ids));
        });
    }
}
