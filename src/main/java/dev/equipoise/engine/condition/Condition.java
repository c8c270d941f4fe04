package dev.equipoise.engine.condition;

/** The {@code when} of a rule or gate. Pure, total and thread-safe: it answers, it never throws. */
public interface Condition {

    /**
     * @return true or false where what is known decides, whatever the rest turns out to be; unknown otherwise. With
     *         every rank and fact that it reads known, never unknown.
     */
    Truth test(Situation situation);

    /** What it looks at; whatever it does not name here it must not read. */
    Reads reads();
}
