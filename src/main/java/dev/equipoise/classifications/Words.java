package dev.equipoise.classifications;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Truth;

/** How the engine's values are written in answers. */
final class Words {

    private static final String[] NUMBERS = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine",
            "ten", "eleven", "twelve" };

    private static final Map<Enum<?>, String> KNOWN = new ConcurrentHashMap<>();

    private Words() {
    }

    static String of(Enum<?> value) {
        return KNOWN.computeIfAbsent(value, Words::word);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Truth outcome) {
        return switch (outcome) {
            case TRUE -> "fired";
            case FALSE -> "not-fired";
            case UNKNOWN -> "unknown";
        };
    }

    /** Of something that people are to weigh; null where only a person can see whether it holds. */
    static String weighed(@Nullable Truth outcome) {
        if (outcome == null) {
            return "judgment";
        }
        return switch (outcome) {
            case TRUE -> "holds";
            case FALSE -> "does-not-hold";
            case UNKNOWN -> "unknown";
        };
    }

    static String number(int count) {
        return count < NUMBERS.length ? NUMBERS[count] : Integer.toString(count);
    }
}
