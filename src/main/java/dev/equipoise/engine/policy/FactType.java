package dev.equipoise.engine.policy;

/** What kind of value a fact has. */
public enum FactType {
    BOOLEAN, NUMBER, DATE, CHOICE
}
