package dev.equipoise.problem;

/** Shows a caller's own words back to it: in quotes, in one line, and at most 40 characters of them. */
public final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {
    }

    public static String of(String text) {
        var shown = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).map(Quoted::visible).forEach(shown::appendCodePoint);
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        return shown.append(cut ? "…\"" : "\"").toString();
    }

    /** Line breaks, escapes and marks of writing direction could make a log or a terminal show something else. */
    private static int visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                '\uFFFD';
            default -> character;
        };
    }
}
