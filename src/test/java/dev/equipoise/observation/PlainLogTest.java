package dev.equipoise.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

class PlainLogTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(PlainLog.plain("GET /v1/stages ✓ “ñ” 日本\tend")).isEqualTo("GET /v1/stages ✓ “ñ” 日本\tend");
    }

    @Test
    void everyControlCharacterIsWrittenOut() {
        for (char control = 0; control < 0xA0; control++) {
            if (Character.isISOControl(control) && control != '\n' && control != '\t') {
                assertThat(PlainLog.plain("a" + control + "b")).isEqualTo("a\\u%04xb".formatted((int) control));
            }
        }
    }

    @Test
    void anExceptionLosesItsWordsThroughTheWholeChain() {
        var thrown = new IllegalStateException("secret one", new SQLException("secret two", new Error("secret three")));
        thrown.addSuppressed(new IllegalArgumentException("secret four"));
        var text = new StringWriter();
        Wordless.of(thrown).printStackTrace(new PrintWriter(text));
        assertThat(text.toString()).doesNotContain("secret").contains("java.lang.IllegalStateException",
                "Caused by: java.sql.SQLException", "Caused by: java.lang.Error", "\tat " + getClass().getName());
    }

    @Test
    void aCircleOfCausesEnds() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalArgumentException("other", one));
        assertThat(Wordless.of(one)).hasToString("java.lang.IllegalStateException");
    }
}
