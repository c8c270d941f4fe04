package dev.equipoise.policies.document;

import java.util.List;

/** Where a version applies; {@code any} alone is everywhere. */
public record Scope(List<String> agencies, List<String> stages, List<String> places) {

    public static final String ANY = "any";

    public Scope {
        agencies = List.copyOf(agencies);
        stages = List.copyOf(stages);
        places = List.copyOf(places);
    }

    /** Whether a list of ids names this one, or any. */
    public static boolean covers(List<String> ids, String id) {
        return ids.contains(ANY) || ids.contains(id);
    }
}
