package dev.equipoise.engine.profile;

import java.time.LocalDate;

/** The value of one known fact. A fact that is not known has no value, and so no entry in a profile. */
public sealed interface FactValue {

    /** A yes or a no. */
    record YesNo(boolean value) implements FactValue {}

    /** A whole number, in the unit that the fact's definition names. */
    record Whole(long value) implements FactValue {}

    /** A calendar day. */
    record Day(LocalDate value) implements FactValue {}

    /** One of the choices that the fact's definition lists. */
    record Choice(String value) implements FactValue {}
}
