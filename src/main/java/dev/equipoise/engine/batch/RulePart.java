package dev.equipoise.engine.batch;

import java.util.Arrays;
import java.util.stream.Stream;

import dev.equipoise.engine.classify.StageTables;
import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;

/** A rule that reads more than ranks: its condition is asked row by row, unless all rows are alike to it. */
final class RulePart implements Part {

    private final Condition when;
    private final States states;

    RulePart(StageTables tables, int condition) {
        when = tables.conditions().get(condition);
        states = new States(tables.policy().tiers().size(),
                Stream.of(Truth.values()).map(truth -> tables.outcomes(condition, truth)).toList());
    }

    @Override
    public States states() {
        return states;
    }

    @Override
    public void look(Block block) {
        if (block.row.alike(when)) {
            Arrays.fill(block.state, 0, block.rows, when.test(block.row).ordinal());
            return;
        }
        for (int at = 0; at < block.rows; at++) {
            block.row.at = block.first + at;
            block.state[at] = when.test(block.row).ordinal();
        }
    }
}
