package dev.equipoise.engine.classify;

import java.util.Arrays;
import java.util.List;

import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.profile.Rating;

/** Turns one factor's rating into the set of ranks that it leaves possible. */
final class FactorReader {

    /** No rank is what an unreadable rating leaves: a level or measure that this policy lacks. */
    static final int UNREADABLE = 0;

    final String id;
    final int place;
    final int every;
    private final String[] levels;
    /** Most names that differ are told apart by their hash alone. */
    private final int[] hashes;
    private final List<LevelDefinition> definitions;

    FactorReader(FactorDefinition factor, int place) {
        id = factor.id();
        this.place = place;
        definitions = factor.levels();
        levels = definitions.stream().map(LevelDefinition::id).toArray(String[]::new);
        hashes = Arrays.stream(levels).mapToInt(String::hashCode).toArray();
        every = (1 << levels.length) - 1;
    }

    int ranks(Rating rating) {
        if (rating instanceof Rating.Level level) {
            return named(level.name());
        }
        if (rating instanceof Rating.AnyOf any) {
            return anyOf(any.names());
        }
        return rating instanceof Rating.Measure measure ? measured(measure.value()) : every;
    }

    private int named(String level) {
        int hash = level.hashCode();
        for (int rank = 0; rank < levels.length; rank++) {
            if (hashes[rank] == hash && levels[rank].equals(level)) {
                return 1 << rank;
            }
        }
        return UNREADABLE;
    }

    /** One level that this policy lacks makes the whole set unreadable: dropping it would claim more than is known. */
    private int anyOf(List<String> names) {
        int ranks = 0;
        for (int at = 0; at < names.size(); at++) {
            int rank = named(names.get(at));
            if (rank == UNREADABLE) {
                return UNREADABLE;
            }
            ranks |= rank;
        }
        return ranks;
    }

    private int measured(long value) {
        for (int rank = levels.length - 1; rank >= 0; rank--) {
            Long from = definitions.get(rank).from();
            if (from != null && value >= from) {
                return 1 << rank;
            }
        }
        return UNREADABLE;
    }
}
