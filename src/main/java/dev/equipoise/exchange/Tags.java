package dev.equipoise.exchange;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The strong tag of an answer, and whether whoever wants to replace a thing has seen it as it is. */
public final class Tags {

    private Tags() {
    }

    public static String of(byte[] answer) {
        return '"' + Sha256.hex(answer) + '"';
    }

    /**
     * @param ifMatch the header as it came; null where there was none
     * @param current the tags of what is there, one for each form in which it can be read
     * @throws Stale where none of those that the header names is that one, by the strong comparison of RFC 9110
     */
    public static void require(@Nullable String ifMatch, String... current) {
        if (ifMatch != null && Arrays.stream(ifMatch.split(",")).map(String::strip)
                .noneMatch(tag -> tag.equals("*") || List.of(current).contains(tag))) {
            throw new Stale();
        }
    }
}
