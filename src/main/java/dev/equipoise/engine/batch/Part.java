package dev.equipoise.engine.batch;

/** A part of a plan that has a state in each row: a group of factors, or a rule over facts. */
interface Part {

    /** What a state comes to. */
    States states();

    /** Writes each row's state into the block. */
    void look(Block block);
}
