package dev.equipoise.policies.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;

import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Held against the standard's own implementation, on texts and numbers that canonical forms get wrong. */
class CanonicalWriterTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final List<String> TEXTS = List.of("", "a", "z", "A", "é", "\u20ac", "\ud83d\ude02", "\ufb33",
            "\"\\/",
            "\b\f\n\r\t", "\u0000\u001f\u0010\u007f\u0080", "<script>", "aa", "a-b", "1", "10", "\u2028");
    private static final List<String> NUMBERS = List.of("0", "0.0", "-0", "0.000", "13.350", "13.35", "-0.5", "1e21",
            "1e20", "1E-6", "0.000001", "0.0000001", "123456789.123456", "123456789012345.6", "9007199254740991",
            "9007199254740993", "-9007199254740993", "12345678901234567890", "4.35", "100", "1.50",
            "333333333.33333329",
            "0.1234567", "2.2250738585072014e-308", "1e300");

    @Test
    void anyTreeIsWrittenAsTheStandardImplementationWritesIt() throws Exception {
        var random = new SplittableRandom(8785);
        for (int tree = 0; tree < 5_000; tree++) {
            JsonNode node = JSON.objectNode().set("tree", any(random, 4));
            assertThat(CanonicalWriter.text(node)).isEqualTo(new JsonCanonicalizer(node.toString()).getEncodedString());
        }
    }

    @Test
    void everyNumberIsWrittenAsTheStandardImplementationWritesIt() throws Exception {
        for (String number : NUMBERS) {
            for (JsonNode node : numbers(number)) {
                JsonNode array = JSON.arrayNode().add(node);
                assertThat(CanonicalWriter.text(array)).as(number)
                        .isEqualTo(new JsonCanonicalizer(array.toString()).getEncodedString());
            }
        }
    }

    private static List<JsonNode> numbers(String text) {
        var exact = new BigDecimal(text);
        var decimal = JSON.numberNode(exact);
        return exact.stripTrailingZeros().scale() <= 0
                ? List.of(decimal, JSON.numberNode(exact.toBigInteger()))
                : List.of(decimal, JSON.numberNode(exact.doubleValue()));
    }

    private static JsonNode any(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.textNode(text(random));
            case 3 -> JSON.numberNode(random.nextLong());
            case 4 -> JSON.numberNode(new BigDecimal(BigInteger.valueOf(random.nextLong(-1_000_000, 1_000_000)),
                    random.nextInt(9)));
            case 5, 6 -> array(random, depth);
            default -> object(random, depth);
        };
    }

    private static JsonNode array(SplittableRandom random, int depth) {
        var array = JSON.arrayNode();
        for (int left = random.nextInt(4); left > 0; left--) {
            array.add(any(random, depth - 1));
        }
        return array;
    }

    private static JsonNode object(SplittableRandom random, int depth) {
        var object = JSON.objectNode();
        for (int left = random.nextInt(5); left > 0; left--) {
            object.set(text(random) + text(random), any(random, depth - 1));
        }
        return object;
    }

    private static String text(SplittableRandom random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
