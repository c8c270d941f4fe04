package dev.equipoise.policies.document;

/** Which texts a database and a JSON writer can both give back as they were. */
final class Texts {

    static final int LONGEST = 10_000;

    private Texts() {
    }

    static boolean canBeStored(String text) {
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            return false;
        }
        return text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE
                && point <= Character.MAX_SURROGATE);
    }
}
