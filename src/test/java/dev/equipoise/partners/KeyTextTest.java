package dev.equipoise.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

class KeyTextTest {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private final Random seeded = new Random(20261124);

    @Test
    void aKeyIsARecognizablePrefixTheRandomBitsAndAChecksum() {
        assertThat(KeyText.of(new byte[32])).isEqualTo("eqp_" + "A".repeat(43) + "1O4WwT");
        assertThat(anyKey()).matches("eqp_[A-Za-z0-9_-]{43}[0-9A-Za-z]{6}");
    }

    @Test
    void everyMadeKeyIsWellFormedAndDifferent() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            String key = anyKey();
            assertThat(KeyText.isWellFormed(key)).isTrue();
            assertThat(seen.add(key)).isTrue();
        }
    }

    @Test
    void everyChangeOfASingleCharacterIsNoticed() {
        String key = anyKey();
        for (int at = 0; at < key.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != key.charAt(at)) {
                    assertThat(KeyText.isWellFormed(key.substring(0, at) + other + key.substring(at + 1)))
                            .as("%s at %d", other, at).isFalse();
                }
            }
        }
    }

    @Test
    void swappedLostAndAddedCharactersAreNoticed() {
        String key = anyKey();
        for (int at = 0; at < key.length(); at++) {
            String cut = key.substring(0, at) + key.substring(at + 1);
            assertThat(KeyText.isWellFormed(cut)).isFalse();
            assertThat(KeyText.isWellFormed(key.substring(0, at) + "x" + key.substring(at))).isFalse();
            if (at + 1 < key.length() && key.charAt(at) != key.charAt(at + 1)) {
                String swapped = key.substring(0, at) + key.charAt(at + 1) + key.charAt(at) + key.substring(at + 2);
                assertThat(KeyText.isWellFormed(swapped)).isFalse();
            }
        }
    }

    @Test
    void whatIsNoKeyIsNotWellFormed() {
        for (String text : new String[]{"", "eqp_", "demo-partner", anyKey() + "\n", " " + anyKey(),
                "\u00e9".repeat(53) }) {
            assertThat(KeyText.isWellFormed(text)).as(text).isFalse();
        }
    }

    @Test
    void fewerRandomBitsAreRefused() {
        assertThatThrownBy(() -> KeyText.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private String anyKey() {
        var bytes = new byte[32];
        seeded.nextBytes(bytes);
        return KeyText.of(bytes);
    }
}
