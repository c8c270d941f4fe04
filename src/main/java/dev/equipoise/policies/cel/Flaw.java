package dev.equipoise.policies.cel;

/**
 * One thing wrong with a condition.
 *
 * @param line from 1
 * @param column from 1, in code points
 * @param message a sentence: what is wrong, and what was probably meant
 */
public record Flaw(int line, int column, String message) {

    @Override
    public String toString() {
        return "Line " + line + ", column " + column + ": " + message;
    }
}
