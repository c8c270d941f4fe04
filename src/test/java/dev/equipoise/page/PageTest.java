package dev.equipoise.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

class PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "", "13.350", "Ünï-😀", "a,b;c|d&e=f" })
    void aCursorGivesBackItsPartsAndIsSafeInAUrl(String part) {
        String cursor = Cursor.of(part, "second", part);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.parts(cursor, 3)).containsExactly(part, "second", part);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThat(pointers(() -> Cursor.parts(Cursor.of("a", "b"), 3))).containsExactly("query:after");
        assertThat(pointers(() -> Cursor.parts(Cursor.of("a", "b"), 1))).containsExactly("query:after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "ab", "!!!!", "AAAA", "%41", "YQBi", "a+b/", "YQ==" })
    void whatIsNoCursorIsRefused(String cursor) {
        assertThat(pointers(() -> Cursor.parts(cursor, 1))).containsExactly("query:after");
    }

    @Test
    void aCursorWithAnyCharacterChangedCutOrAddedIsRefused() {
        String cursor = Cursor.of("13.350", "8f14e45f-ceea-4e7a-9c1d-0d0b3b1f2a77");
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            String cut = cursor.substring(0, i);
            assertThat(pointers(() -> Cursor.parts(changed, 2))).isNotEmpty();
            assertThat(pointers(() -> Cursor.parts(cut, 2))).isNotEmpty();
        }
        for (String added : new String[]{"A", "=", " ", "\n" }) {
            assertThat(pointers(() -> Cursor.parts(cursor + added, 2))).isNotEmpty();
        }
    }

    @Test
    void aPartCannotHoldWhatSeparatesParts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.of("a\0b"));
    }

    @Test
    void theLimitIsFiftyWhereNoneIsGiven() {
        assertThat(Limit.of(null)).isEqualTo(50);
        assertThat(Limit.of("1")).isEqualTo(1);
        assertThat(Limit.of("500")).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "501", "999", "1000", "05", "+5", "5.0", "5 ", "five", "٥", "99999999999" })
    void anyOtherLimitIsRefused(String limit) {
        assertThat(pointers(() -> Limit.of(limit))).containsExactly("query:limit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://h/v1/x                          | </v1/x?after=C>; rel="next"
            http://h/v1/x?after=B                  | </v1/x?after=C>; rel="next"
            http://h/v1/x?after=B&limit=2          | </v1/x?limit=2&after=C>; rel="next"
            http://h/v1/x?limit=2&after=B&tier=a   | </v1/x?limit=2&tier=a&after=C>; rel="next"
            http://h/v1/x?docket=a%26b&thereafter=1| </v1/x?docket=a%26b&thereafter=1&after=C>; rel="next"
            http://h/v1/a%2Fb?x=%3E                | </v1/a%2Fb?x=%3E&after=C>; rel="next"
            """)
    void theLinkIsTheSameRequestForTheNextPage(URI request, String link) {
        assertThat(Links.next(request, new Page<>(List.of(1), "C"))).contains(link);
    }

    @Test
    void theLastPageLinksNowhere() {
        assertThat(Links.next(URI.create("http://h/v1/x"), Page.whole(List.of(1)))).isEmpty();
    }

    @Test
    void aPageIsCutWhereMoreWasFoundThanWasAskedFor() {
        assertThat(Page.cut(List.of(1, 2, 3), 2, last -> "after-" + last))
                .isEqualTo(new Page<>(List.of(1, 2), "after-2"));
        assertThat(Page.cut(List.of(1, 2), 2, last -> "after-" + last)).isEqualTo(Page.whole(List.of(1, 2)));
        assertThat(Page.cut(List.<Integer>of(), 2, last -> "after-" + last)).isEqualTo(Page.whole(List.of()));
    }

    @Test
    void aPageKeepsItsCursorWhenItsItemsAreShownOtherwise() {
        assertThat(new Page<>(List.of(1), "C").map(String::valueOf)).isEqualTo(new Page<>(List.of("1"), "C"));
    }

    @Test
    void theLastPageIsWrittenWithoutNext() throws Exception {
        assertThat(new ObjectMapper().writeValueAsString(Page.whole(List.of(1)))).isEqualTo("{\"items\":[1]}");
    }

    private static List<String> pointers(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Rejected.class, call).violations().stream().map(Violation::pointer).toList();
    }
}
