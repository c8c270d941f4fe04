package dev.equipoise.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;

import org.junit.jupiter.api.Test;

class SmallPartsTest {

    @Test
    void aQuotationIsShortAndOnOneLine() {
        assertThat(Quoted.of("felony")).isEqualTo("\"felony\"");
        assertThat(Quoted.of("a\r\nb\u001B[31m\u202Ec")).isEqualTo("\"a\uFFFD\uFFFDb\uFFFD[31m\uFFFDc\"");
        assertThat(Quoted.of("é".repeat(41))).isEqualTo("\"" + "é".repeat(40) + "…\"");
        assertThat(Quoted.of("😀".repeat(40))).isEqualTo("\"" + "😀".repeat(40) + "\"");
    }

    @Test
    void anUnknownNameComesWithTheNearestAndAll() {
        assertThat(Violation.unknown("/stage", "stage", "isue-detainer", List.of("issue-detainer", "stop")))
                .isEqualTo(
                        new Violation("/stage", "There is no stage \"isue-detainer\". Did you mean \"issue-detainer\"?",
                                List.of("issue-detainer", "stop")));
        assertThat(Violation.unknown("/stage", "stage", "xyz", List.of("stop")).message())
                .isEqualTo("There is no stage \"xyz\".");
    }

    @Test
    void aRejectionSaysItAllAtOnce() {
        var one = new Rejected(new Violation("/a", "Wrong."));
        assertThat(one).hasMessage("Wrong.");
        assertThat(one.type()).isEqualTo(ProblemType.INVALID_REQUEST);
        var two = new Rejected(List.of(new Violation("/a", "Wrong."), Violation.protectedAttribute("/b", "Never.")));
        assertThat(two).hasMessage("2 things are wrong.");
        assertThat(two.type()).isEqualTo(ProblemType.PROTECTED_ATTRIBUTE);
    }

    @Test
    void onlyADatabaseOutOfReachIsAnOutage() {
        assertThat(Outage.isBehind(new SQLNonTransientConnectionException())).isTrue();
        assertThat(Outage.isBehind(new SQLException("x", "08001"))).isTrue();
        assertThat(Outage.isBehind(new SQLException("x", "57P01"))).isTrue();
        assertThat(Outage.isBehind(new SQLException("Sorry, acquisition timeout!"))).isTrue();
        assertThat(Outage.isBehind(new SQLException())).isFalse();
        assertThat(Outage.isBehind(new SQLException("x", "42000"))).isFalse();
        assertThat(Outage.isBehind(new SQLIntegrityConstraintViolationException("x", "23505"))).isFalse();
        assertThat(Outage.isBehind(new IllegalStateException("acquisition timeout"))).isFalse();
    }

    @Test
    void markdownBecomesAPageWithNothingOfItsOwn() {
        assertThat(Markdown.page("## a\n\nb `<c>` [d](/e)\n\n- f\n- g\n\n```json\n{ \"h\": 1 }\n\n# i\n```\n\nj\n"))
                .contains("<h2>a</h2>\n<p>b <code>&lt;c&gt;</code> <a href=\"/e\">d</a></p>\n"
                        + "<ul><li>f</li>\n<li>g</li></ul>\n"
                        + "<pre><code>{ &quot;h&quot;: 1 }\n\n# i</code></pre>\n<p>j</p>\n");
    }
}
