package dev.equipoise.policies;

import java.util.function.Consumer;

import dev.equipoise.engine.profile.Profile;

/** The cases that are stored, for those who must know how they would move. Whoever keeps cases implements it. */
public interface StoredCases {

    /**
     * Hands over the current profiles of the calling partner's own cases, one for each case and stage, in batches of a
     * transaction each.
     *
     * @param most how many at most
     * @return whether those were all
     */
    boolean current(int most, Consumer<Profile> taker);
}
