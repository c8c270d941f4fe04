package dev.equipoise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class JsonBytesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anyTextIsWrittenAsTheStandardWritesIt() throws IOException {
        var random = new Random(4);
        for (int round = 0; round < 5_000; round++) {
            String text = anyText(random);

            byte[] written = new JsonBytes(random.nextInt(40)).array().string(text).string("").endArray().toByteArray();

            assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(canonical(JSON.writeValueAsString(
                    List.of(text, ""))));
        }
    }

    @Test
    void thousandthsAreTheShortestExactDecimal() throws IOException {
        var random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            long thousandths = round < 5_000 ? round - 2_500L : random.nextLong() >> 16 + random.nextInt(40);

            String written = text(new JsonBytes(1).thousandths(thousandths));

            assertThat(new BigDecimal(written)).isEqualByComparingTo(BigDecimal.valueOf(thousandths, 3));
            if (Math.abs(thousandths) < 1_000_000_000_000_000L) {
                assertThat("[" + written + "]").isEqualTo(canonical("[" + BigDecimal.valueOf(thousandths, 3) + "]"));
            }
        }
    }

    @Test
    void wholeNumbersAreWrittenToTheirEnds() {
        for (long number : new long[]{0, 9, 10, -1, -10, 1_000_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE }) {
            assertThat(text(new JsonBytes(0).whole(number))).isEqualTo(Long.toString(number));
        }
    }

    @Test
    void nestedObjectsAndArraysAreSeparatedAsAnyReaderExpects() throws IOException {
        var random = new Random(6);
        for (int round = 0; round < 500; round++) {
            ObjectNode tree = JSON.createObjectNode();
            var json = new JsonBytes(8).object();
            grow(tree, json, random, 0);
            assertThat(text(json.endObject())).isEqualTo(JSON.writeValueAsString(tree));
        }
    }

    private static void grow(ObjectNode tree, JsonBytes json, Random random, int depth) {
        for (int member = random.nextInt(4); member > 0; member--) {
            String name = "m" + member;
            switch (random.nextInt(depth > 3 ? 4 : 6)) {
                case 0 -> {
                    tree.put(name, "[{:,\"");
                    json.name(name).string("[{:,\"");
                }
                case 1 -> {
                    tree.put(name, true);
                    json.name(name).truth(true);
                }
                case 2 -> {
                    tree.putNull(name);
                    json.name(name).string(null);
                }
                case 3 -> {
                    tree.putNull(name);
                    json.name(name).thousandths(null);
                }
                case 4 -> {
                    grow(tree.putObject(name), json.name(name).object(), random, depth + 1);
                    json.endObject();
                }
                default -> items(tree.putArray(name), json.name(name).array(), random, depth);
            }
        }
    }

    private static void items(ArrayNode items, JsonBytes json, Random random, int depth) {
        for (int item = random.nextInt(4); item > 0; item--) {
            grow(items.addObject(), json.object(), random, depth + 1);
            json.endObject();
            items.add(item);
            json.raw("" + item);
        }
        json.endArray();
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.appendCodePoint(switch (random.nextInt(5)) {
                case 0 -> random.nextInt(' ');
                case 1 -> "\"\\/\u007f".charAt(random.nextInt(4));
                case 2 -> 0x80 + random.nextInt(0x700);
                case 3 -> 0x1_0000 + random.nextInt(0x1000);
                default -> ' ' + random.nextInt(94);
            });
        }
        return text.toString();
    }

    private static String text(JsonBytes json) {
        return new String(json.toByteArray(), StandardCharsets.UTF_8);
    }

    private static String canonical(String json) throws IOException {
        return new JsonCanonicalizer(json).getEncodedString();
    }
}
