package dev.equipoise.policies.guard;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Writes small random policies of every method, whose profiles can all be written out. */
final class AnyGuarded {

    static final String STAGE = "detain-or-release";
    private static final String FAVORABLE = "[release-on-recognizance]";

    private final Random random;
    private final String method;

    AnyGuarded(Random random) {
        this.random = random;
        method = one("sum", "sum", "weighted-mean", "none");
    }

    String yaml() {
        return """
                policy: guarded
                version: 1.0.0
                title: Guarded
                effective: { from: 2026-01-01 }
                scope: { stages: [detain-or-release] }
                scoring: { method: %s%s }
                factors:
                  first: { title: First, effect: raises, levels: [ { id: a }, { id: b }, { id: c } ]%s }
                  second: { title: Second, effect: lowers, levels: [ { id: a }, { id: b } ]%s }
                  third: { title: Third, effect: mixed, levels: [ { id: a, from: 0 }, { id: b, from: 2 }, { id: c } ]%s }
                facts:
                  kind: { type: boolean, title: Kind, favorableOnly: true }
                  plain: { type: boolean, title: Plain }
                  number: { type: number, title: Number, min: 0, max: 2 }
                %s
                """
                .formatted(method, method.equals("none") ? ", otherwise: " + one("low", "middle") : "",
                        values(3, 1), values(2, -1), values(3, 0), rest());
    }

    private String values(int levels, int direction) {
        if (method.equals("none")) {
            return "";
        }
        LongStream drawn = random.longs(levels, method.equals("sum") ? -3 : 0, method.equals("sum") ? 6 : 101);
        List<Long> values = drawn.boxed().sorted().toList();
        if (direction < 0) {
            values = values.stream().sorted((one, other) -> Long.compare(other, one)).toList();
        }
        List<Long> inOrder = values;
        return ", values: { " + IntStream.range(0, levels).mapToObj(at -> "abc".charAt(at) + ": " + inOrder.get(at))
                .collect(Collectors.joining(", ")) + " }";
    }

    private String rest() {
        int half = random.nextInt(600);
        String weights = method.equals("weighted-mean")
                ? "weights: { default: { first: " + half + ", second: 400, third: " + (600 - half) + " } }\n"
                : "";
        String gates = random.nextBoolean() ? "" : "gates:\n" + gate();
        String impossible = random.nextInt(3) > 0
                ? ""
                : "impossible: [ \"factor['first'] == 2 && factor['second'] == "
                        + random.nextInt(2) + "\" ]\n";
        String rules = IntStream.range(0, random.nextInt(5)).mapToObj(this::rule).collect(Collectors.joining());
        return weights + gates + impossible + (rules.isEmpty() ? "" : "rules:\n" + rules) + tiers();
    }

    private String gate() {
        boolean enforcement = random.nextBoolean();
        String options = random.nextInt(3) > 0 ? "" : ", options: [" + (enforcement ? "detain" : "bond") + "]";
        return "  - { id: gate, when: \"" + bool(1) + "\", bars: " + (enforcement ? "enforcement" : "discretion")
                + options + ", because: Law. }\n";
    }

    private String rule(int number) {
        String then = method.equals("none") || random.nextBoolean()
                ? one("tier: ", "atMost: ", "atLeast: ") + one("low", "middle", "high")
                : "points: " + (random.nextInt(9) - 4);
        return "  - { id: rule-" + number + ", when: \"" + bool(2) + "\", then: { " + then + " }, because: So. }\n";
    }

    private String tiers() {
        boolean none = method.equals("none");
        int step = method.equals("sum") ? 3 : 30;
        int first = 1 + random.nextInt(step);
        String from = none ? "" : ", from: " + first;
        String next = none || random.nextInt(4) == 0 ? "" : ", from: " + (first + 1 + random.nextInt(step));
        return "tiers:\n  - { id: low, title: Low" + opens() + " }\n  - { id: middle, title: Middle" + from + opens()
                + " }\n  - { id: high, title: High" + next + opens() + " }\n";
    }

    private String opens() {
        return one("", ", opens: { " + STAGE + ": " + FAVORABLE + " }", ", opens: { " + STAGE + ": [bond, parole] }");
    }

    private String bool(int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0, 1, 2 -> "(" + bool(depth - 1) + " && " + bool(depth - 1) + ")";
            case 3, 4 -> "(" + bool(depth - 1) + " || " + bool(depth - 1) + ")";
            case 5 -> "!(" + bool(depth - 1) + ")";
            default -> atom();
        };
    }

    private String atom() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> "factor['first']" + order() + random.nextInt(3);
            case 3, 4 -> "factor['second']" + order() + random.nextInt(2);
            case 5 -> "factor['first'] + factor['third']" + order() + random.nextInt(4);
            case 6, 7 -> "facts['kind'] == " + random.nextBoolean();
            case 8 -> "facts['plain']";
            case 9 -> "facts['number']" + order() + random.nextInt(4);
            case 10 -> "facts['number'] * 2 - factor['first']" + order() + random.nextInt(6);
            case 11 -> "facts['number'] in [0, 2]";
            case 12 -> "docket['third']" + order() + random.nextInt(4);
            default -> "context == 'criminal'";
        };
    }

    private String order() {
        return one(" == ", " != ", " < ", " >= ");
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
