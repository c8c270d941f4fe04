package dev.equipoise.engine.classify;

import java.util.List;

import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.profile.Rating;

/** Turns one factor's rating into the set of ranks that it leaves possible. */
final class FactorReader {

    /** No rank is what an unreadable rating leaves: a level or measure that this policy lacks. */
    static final int UNREADABLE = 0;

    final String id;
    final int hash;
    final int place;
    final int every;
    private final Places levels;
    private final List<LevelDefinition> definitions;

    FactorReader(FactorDefinition factor, int place) {
        id = factor.id().intern();
        hash = id.hashCode();
        this.place = place;
        definitions = factor.levels();
        levels = new Places(definitions.stream().map(LevelDefinition::id).toList());
        every = (1 << definitions.size()) - 1;
    }

    int ranks(Rating rating) {
        if (rating instanceof Rating.Level level) {
            return bit(levels.of(level.name()));
        }
        if (rating instanceof Rating.AnyOf any) {
            return anyOf(any);
        }
        return rating instanceof Rating.Measure measure ? measured(measure.value()) : every;
    }

    private static int bit(int rank) {
        return rank < 0 ? UNREADABLE : 1 << rank;
    }

    /** One level that this policy lacks makes the whole set unreadable: dropping it would claim more than is known. */
    private int anyOf(Rating.AnyOf any) {
        int ranks = 0;
        for (int at = 0; at < any.size(); at++) {
            int rank = bit(levels.of(any.name(at)));
            if (rank == UNREADABLE) {
                return UNREADABLE;
            }
            ranks |= rank;
        }
        return ranks;
    }

    private int measured(long value) {
        for (int rank = definitions.size() - 1; rank >= 0; rank--) {
            Long from = definitions.get(rank).from();
            if (from != null && value >= from) {
                return 1 << rank;
            }
        }
        return UNREADABLE;
    }
}
