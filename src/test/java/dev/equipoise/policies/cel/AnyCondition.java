package dev.equipoise.policies.cel;

import java.util.List;
import java.util.Random;

/** Writes random conditions that are well typed. */
final class AnyCondition {

    private static final List<String> ORDERS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final List<String> FACTORS = List.of("seriousness", "record", "caseload");
    private static final List<String> DATES = List.of("2024-02-29", "2025-03-01", "2026-11-24", "1999-12-31");

    private final Random random;
    private final boolean ranksAlone;

    AnyCondition(Random random, boolean ranksAlone) {
        this.random = random;
        this.ranksAlone = ranksAlone;
    }

    String bool(int depth) {
        if (depth == 0) {
            return atom(1);
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> "(" + bool(depth - 1) + " && " + bool(depth - 1) + ")";
            case 2, 3 -> "(" + bool(depth - 1) + " || " + bool(depth - 1) + ")";
            case 4 -> "!(" + bool(depth - 1) + ")";
            case 5 -> "(" + bool(depth - 1) + " ? " + bool(depth - 1) + " : " + bool(depth - 1) + ")";
            case 6 -> "((" + bool(depth - 1) + (random.nextBoolean() ? ") == (" : ") != (") + bool(depth - 1) + "))";
            default -> atom(depth);
        };
    }

    private String atom(int depth) {
        if (ranksAlone) {
            return random.nextInt(4) == 0
                    ? number(depth) + " in " + numbers()
                    : number(depth) + order() + number(depth);
        }
        return switch (random.nextInt(10)) {
            case 0 -> one("facts['veteran']", "facts['minor']", "facts['veteran'] == true", "facts['minor'] != true",
                    "false == facts['minor']", "true", "facts['veteran'] == facts['minor']");
            case 1 -> one("facts['custody']", "facts['former-custody']") + one(" == ", " != ") + "'state'";
            case 2 -> "facts['custody'] in " + one("['none', 'state']", "['federal']", "['none', 'federal', 'state']");
            case 3 -> "facts['custody']" + one(" == ", " != ") + "facts['former-custody']";
            case 4 -> one("stage == 'pursue-appeal'", "stage in ['execute-removal', 'pursue-appeal']",
                    "'civil' != context", "context == 'criminal'");
            case 5 -> date(depth) + order() + date(depth);
            case 6 -> date(depth) + " in [date('2025-03-01'), date('1999-12-31')]";
            case 7 -> number(depth) + " in " + numbers();
            default -> number(depth) + order() + number(depth);
        };
    }

    private String number(int depth) {
        int shape = random.nextInt(depth == 0 ? 5 : 9);
        String factor = "factor['" + FACTORS.get(random.nextInt(3)) + "']";
        if (shape < 2 || shape < 5 && ranksAlone && shape > 2) {
            return factor;
        }
        return switch (shape) {
            case 2 -> one("0", "1", "2", "3", "-1", "5", "1000", "4611686018427387904");
            case 3 -> one("facts['years-present']", "facts['convictions']");
            case 4 -> "docket['caseload']";
            case 5 -> "(" + number(depth - 1) + one(" + ", " - ") + number(depth - 1) + ")";
            case 6 -> "(" + number(depth - 1) + " * " + number(depth - 1) + ")";
            case 7 -> "(" + atom(depth - 1) + " ? " + number(depth - 1) + " : " + number(depth - 1) + ")";
            default -> ranksAlone
                    ? "-(" + number(depth - 1) + ")"
                    : one("days", "years") + "(" + date(depth - 1) + ", " + date(depth - 1) + ")";
        };
    }

    private String date(int depth) {
        return switch (random.nextInt(depth <= 0 ? 3 : 4)) {
            case 0 -> one("facts['entered']", "facts['born']");
            case 1 -> "asOf";
            case 2 -> "date('" + DATES.get(random.nextInt(DATES.size())) + "')";
            default -> "(" + atom(depth - 1) + " ? " + date(depth - 1) + " : " + date(depth - 1) + ")";
        };
    }

    private String numbers() {
        return one("[0]", "[1, 3]", "[0, 1, 2, 5]", "[-1, 4, 1000]");
    }

    private String order() {
        return " " + ORDERS.get(random.nextInt(ORDERS.size())) + " ";
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
