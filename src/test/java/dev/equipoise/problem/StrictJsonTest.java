package dev.equipoise.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void anObjectIsReadAsItStands() {
        var read = StrictJson
                .object(utf8(" {\"a\":{\"b\":[1,\"zwei\",true,false,null,{}]},\"ü\":\"\\u00fc\\ud83d\\ude00\"}\n"));
        assertThat(read).hasToString("{\"a\":{\"b\":[1,\"zwei\",true,false,null,{}]},\"ü\":\"ü😀\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2147483648", "9223372036854775808", "123456789012345678901234567890" })
    void wholeNumbersStayWhole(String number) {
        var read = StrictJson.object(utf8("{\"n\":" + number + "}")).path("n");
        assertThat(read.isIntegralNumber()).isTrue();
        assertThat(read.asText()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "1.50", "0.1000000000000000055511151231257827", "1e2", "-0.0", "1E-100", "1e99" })
    void fractionsKeepTheirValueAndScale(String number) {
        assertThat(StrictJson.object(utf8("{\"n\":" + number + "}")).path("n").decimalValue())
                .isEqualTo(new BigDecimal(number));
    }

    @Test
    void noBodyIsAnEmptyBody() {
        assertThat(refused(null)).isInstanceOf(MalformedJson.class)
                .hasMessage("The body is empty; it must be a JSON object.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t " })
    void whiteSpaceIsAnEmptyBody(String body) {
        assertThat(refused(utf8(body))).isInstanceOf(MalformedJson.class)
                .hasMessage("The body is empty; it must be a JSON object.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null   | null
            []     | an array
            [1     | an array
            7      | a single value
            "a"    | a single value
            true   | a single value
            NaN    | a single value
            """)
    void whatIsNoObjectIsNamed(String body, String name) {
        var fact = refused(utf8(body));
        assertThat(fact.type()).isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(fact.violations())
                .containsExactly(new Violation("", "The body must be a JSON object, not " + name + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":[1", "{\"a\":\"b", "{\"a\":tru",
            "{\"a\":\"\\u00" })
    void whatBreaksOffSaysWhere(String body) {
        var fact = refused(utf8(body));
        assertThat(fact).isInstanceOf(MalformedJson.class)
                .hasMessageMatching("The body .* \\(line 1, column \\d+\\)\\.");
        assertThat(fact.members()).containsKeys("line", "column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "{a:1}", "{'a':1}", "{\"a\" 1}", "{\"a\":1,}", "{\"a\":[1,]}", "{\"a\":[1 2]}",
            "{\"a\":01}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":0x1}", "{\"a\":1e}", "{\"a\":--1}",
            "{\"a\":True}", "{\"a\":undefined}", "{\"a\":\"\t\"}", "{\"a\":\"\\x\"}", "{\"a\":1}}", "{\"a\":1]",
            "{/* */}", "{} // x", "{1:2}", "{,}", "}", ",", "\uFEFF{}" })
    void whatIsNotJsonSaysWhere(String body) {
        var fact = refused(utf8(body));
        assertThat(fact.type()).isEqualTo(ProblemType.MALFORMED_JSON);
        assertThat(fact).hasMessageMatching(".*\\(line 1, column \\d+\\)\\.");
        assertThat(fact.detail()).doesNotContain("Jackson", "Feature", "token", "com.");
    }

    @Test
    void thePlaceIsGivenInLinesAndColumns() {
        var fact = refused(utf8("{\n  \"a\": 1,\n  \"b\": x\n}"));
        assertThat(fact.members()).containsEntry("line", 3);
        assertThat((int) fact.members().get("column")).isBetween(8, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}[]", "{} null", "{}1", "{}\"a\"" })
    void whatFollowsTheObjectIsRefused(String body) {
        assertThat(refused(utf8(body))).isInstanceOf(MalformedJson.class)
                .hasMessageStartingWith("Something follows the JSON object (line 1, column ");
    }

    @Test
    void everyDuplicateKeyIsNamedInItsPlace() {
        var fact = refused(utf8("{\"a\":1,\"a\":{\"b/c\":1,\"b/c\":2},\"d\":[{},{\"e\":1,\"\\u0065\":1}]}"));
        assertThat(fact.type()).isEqualTo(ProblemType.MALFORMED_JSON);
        assertThat(fact.violations()).extracting(Violation::pointer).containsExactly("/a", "/a/b~1c", "/d/1/e");
        assertThat(fact.violations().get(0).message()).isEqualTo("The key \"a\" stands twice in the same object.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity" })
    void whatIsNoNumberIsNamedInItsPlace(String number) {
        var fact = refused(utf8("{\"a\":[0," + number + "]}"));
        assertThat(fact.type()).isEqualTo(ProblemType.MALFORMED_JSON);
        assertThat(fact.violations())
                .containsExactly(new Violation("/a/1", number + " is not a JSON number."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e101", "1e-101", "-1e999999999", "1e99999999999999999999", "1e-99999999999" })
    void aNumberOfAbsurdSizeIsRefused(String number) {
        var fact = refused(utf8("{\"a\":" + number + "}"));
        assertThat(fact.violations()).extracting(Violation::pointer).containsExactly("/a");
        assertThat(fact.detail()).contains("at most 100 digits");
    }

    @Test
    void aNumberOfAbsurdLengthIsRefused() {
        for (String number : new String[]{"9".repeat(101), "9".repeat(500_000), "0." + "1".repeat(2000) }) {
            assertThat(refused(utf8("{\"a\":" + number + "}")).detail()).contains("at most 100 digits");
        }
        assertThat(StrictJson.object(utf8("{\"a\":" + "9".repeat(100) + "}")).path("a").isBigInteger()).isTrue();
    }

    @Test
    void nestingEndsAtSixtyFourLevels() {
        assertThat(StrictJson.object(utf8(nested(64)))).isNotEmpty();
        for (int depth : new int[]{65, 66, 67, 100_000 }) {
            assertThat(refused(utf8(nested(depth)))).isInstanceOf(MalformedJson.class)
                    .hasMessageStartingWith("The body is nested more than 64 levels deep");
        }
        assertThat(refused(utf8("{\"a\":".repeat(65) + "1" + "}".repeat(65))))
                .hasMessageStartingWith("The body is nested more than 64 levels deep");
    }

    @Test
    void anObjectOfTooManyKeysIsRefused() {
        var body = new StringBuilder("{");
        for (int i = 0; i < 1000; i++) {
            body.append('"').append(i).append("\":0,");
        }
        assertThat(StrictJson.object(utf8(body.substring(0, body.length() - 1) + "}"))).hasSize(1000);
        assertThat(refused(utf8(body + "\"last\":0}"))).hasMessageStartingWith("An object has more than 1000 keys");
    }

    @Test
    void aKeyOfAbsurdLengthIsRefused() {
        assertThat(refused(utf8("{\"" + "k".repeat(100_000) + "\":0}")))
                .hasMessageStartingWith("A key is longer than 200 characters");
    }

    @Test
    void aBodyOfTooManyKeysIsRefusedHoweverTheyLie() {
        String object = "{\"a\":1,\"b\":2}";
        assertThat(StrictJson.object(utf8("{\"all\":[" + (object + ",").repeat(4_998) + object + "]}"))).hasSize(1);
        assertThat(refused(utf8("{\"all\":[" + (object + ",").repeat(5_000) + object + "]}")))
                .hasMessageStartingWith("The body has more than 10000 keys (line 1, column ");
    }

    @Test
    void aTextOfAbsurdLengthIsRefusedInItsPlace() {
        assertThat(StrictJson.object(utf8("{\"a\":\"" + "t".repeat(10_000) + "\"}"))).hasSize(1);
        assertThat(refused(utf8("{\"a\":[0,\"" + "t".repeat(10_001) + "\"]}")).violations())
                .containsExactly(new Violation("/a/1", "Text may have at most 10000 characters."));
    }

    @Test
    void textThatCannotBeStoredIsRefusedInItsPlace() {
        var fact = refused(utf8("{\"a\":\"x\\u0000\",\"b\":\"\\ud800\",\"c\\udc00\":1}"));
        assertThat(fact.violations()).extracting(Violation::pointer).contains("/a", "/b").hasSize(3);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThat(refused(new byte[]{'{', '"', (byte) 0xC3, '"', ':', '1', '}' }))
                .hasMessage("The body is not UTF-8.");
        assertThat(refused("{\"ü\":1}".getBytes(StandardCharsets.ISO_8859_1))).hasMessage("The body is not UTF-8.");
        assertThat(refused("{}".getBytes(StandardCharsets.UTF_16LE)).type()).isEqualTo(ProblemType.MALFORMED_JSON);
    }

    @Test
    void aFloodOfFaultsIsCut() {
        assertThat(refused(utf8("{\"a\":[" + "NaN,".repeat(10_000) + "1]}")).violations()).hasSize(100);
    }

    private static String nested(int depth) {
        return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Fact refused(byte[] body) {
        var fact = catchThrowableOfType(Fact.class, () -> StrictJson.object(body));
        assertThat(fact).isNotNull();
        return fact;
    }
}
