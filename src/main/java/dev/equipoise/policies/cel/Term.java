package dev.equipoise.policies.cel;

import dev.equipoise.engine.policy.FactDefinition;

/** What a part of an expression turned out to be; {@code says} names it as its author would. */
sealed interface Term {

    String says();

    /** A yes or a no. */
    record YesNo(Bool bool, String says) implements Term {}

    /** A whole number. */
    record Number(Whole whole, String says) implements Term {}

    /** A calendar day. */
    record Day(Whole whole, String says) implements Term {}

    /** A fact that is one of its choices. */
    record Choice(int fact, FactDefinition definition) implements Term {

        @Override
        public String says() {
            return "facts['" + definition.id() + "'], a choice,";
        }
    }

    /** The stage, or else the context. */
    record Place(boolean stage) implements Term {

        @Override
        public String says() {
            return stage ? "stage" : "context";
        }
    }

    /** A text as it is written out. */
    record Text(String text) implements Term {

        @Override
        public String says() {
            return "the text '" + text + "'";
        }
    }

    /** Something wrong, already reported. */
    record Broken() implements Term {

        @Override
        public String says() {
            return "nothing";
        }
    }
}
