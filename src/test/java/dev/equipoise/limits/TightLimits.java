package dev.equipoise.limits;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Limits that a test can reach. */
public class TightLimits implements QuarkusTestProfile {

    static final int PER_SECOND = 8;
    static final int AT_ONCE = 2;
    static final int BODY_MILLIS = 2_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("equipoise.limits.requests-per-second", "" + PER_SECOND, "equipoise.limits.in-flight",
                "" + AT_ONCE,
                "equipoise.limits.body-time", BODY_MILLIS + "ms", "equipoise.limits.json.keys", "5",
                "equipoise.limits.body", "4K", "equipoise.comparisons.answers", "3",
                "equipoise.case-matrix.profiles", "2");
    }
}
