package dev.equipoise.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyHashTest {

    @Test
    void aHashIsTheSha256OfTheText() {
        assertThat(KeyHash.of("abc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theSpellingOfTheHexadecimalDigitsDoesNotMatter() {
        KeyHash hash = KeyHash.of("abc");

        assertThat(new KeyHash(hash.hex().toUpperCase(java.util.Locale.ROOT)).matches(hash)).isTrue();
        assertThat(KeyHash.of("abd").matches(hash)).isFalse();
    }

    @Test
    void anythingElseIsNoHash() {
        for (String text : new String[]{"", "abc", "g".repeat(64), "a".repeat(63), "a".repeat(65) }) {
            assertThatThrownBy(() -> new KeyHash(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
