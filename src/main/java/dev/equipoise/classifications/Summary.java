package dev.equipoise.classifications;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.classify.Bounds;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Discretion;
import dev.equipoise.engine.classify.GateOutcome;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.exchange.Decimal;
import dev.equipoise.policies.PolicyVersion;

/** One or two sentences that say what came out and what is open. */
final class Summary {

    private final Prose prose;
    private final Classification result;

    private Summary(PolicyVersion version, Classification result) {
        prose = new Prose(version);
        this.result = result;
    }

    static String of(PolicyVersion version, Classification result) {
        return new Summary(version, result).text();
    }

    private String text() {
        Bounds bounds = result.bounds();
        String tier = result.tier();
        if (bounds == null || tier == null) {
            return result.discretion() == Discretion.MOOT
                    ? "Enforcement is barred. " + reasons(Side.ENFORCEMENT)
                    : "Law leaves no favorable option here. " + reasons(Side.FAVORABLE);
        }
        String known = result.settled() && result.unknown().isEmpty() ? "" : " on what is known";
        String limited = result.discretion() == Discretion.LIMITED
                ? " Law bars some favorable options. " + reasons(Side.FAVORABLE)
                : "";
        String open = prose.individual(tier) && result.settled() ? "." : "; " + open(bounds);
        return prose.tierTitle(tier) + known + score(result.score()) + open + limited
                + (prose.individual(tier) ? " The policy asks for a person's judgment on the whole case." : "");
    }

    private String score(@Nullable Long score) {
        return score == null ? "" : " (" + Decimal.of(score) + (prose.outOfHundred() ? " of 100)" : " points)");
    }

    private String open(Bounds bounds) {
        int count = result.unknown().size();
        String factors = count == 0
                ? "what else is open"
                : Words.number(count) + (count == 1 ? " open factor" : " open factors");
        if (!result.settled()) {
            return factors + " could raise it to " + highest(bounds) + ".";
        }
        return count == 0 ? "no open factor could change it." : factors + " cannot change the tier.";
    }

    private String highest(Bounds bounds) {
        Long high = bounds.high();
        return high != null && !high.equals(bounds.low())
                ? Decimal.of(high)
                : prose.tierTitle(bounds.tiers().get(bounds.tiers().size() - 1));
    }

    private String reasons(Side side) {
        List<String> reasons = result.gates().stream()
                .filter(gate -> gate.outcome() == Truth.TRUE && gate.bars() == side).map(GateOutcome::id)
                .map(id -> prose.gate(id).because()).toList();
        return String.join(" ", reasons);
    }
}
