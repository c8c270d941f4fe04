package dev.equipoise.engine.profile;

import java.util.Map;

/**
 * The whole picture of one case at one time.
 *
 * @param stage id of the stage at which discretion is asked about
 * @param context {@code civil}, {@code administrative} or {@code criminal}
 * @param ratings by factor id; a factor that is left out is unknown
 * @param facts by fact id; a fact that is left out is unknown
 */
public record Profile(String stage, String context, Named<Rating> ratings, Named<FactValue> facts) {

    public Profile(String stage, String context, Map<String, Rating> ratings, Map<String, FactValue> facts) {
        this(stage, context, Named.of(ratings), Named.of(facts));
    }
}
