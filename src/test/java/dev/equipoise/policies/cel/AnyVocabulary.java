package dev.equipoise.policies.cel;

import java.util.List;
import java.util.stream.IntStream;

import dev.equipoise.engine.policy.Direction;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.LevelDefinition;

/** A few factors and facts of every type. */
final class AnyVocabulary {

    static final List<FactorDefinition> FACTORS = List.of(factor("seriousness", 5, false), factor("record", 3, false),
            factor("caseload", 4, true));

    static final List<FactDefinition> FACTS = List.of(fact("veteran", FactType.BOOLEAN),
            fact("minor", FactType.BOOLEAN), fact("years-present", FactType.NUMBER),
            fact("convictions", FactType.NUMBER), fact("entered", FactType.DATE), fact("born", FactType.DATE),
            new FactDefinition("custody", FactType.CHOICE, List.of("none", "federal", "state")),
            new FactDefinition("former-custody", FactType.CHOICE, List.of("state", "local", "none")));

    static final List<String> STAGES = List.of("detain-or-release", "execute-removal", "pursue-appeal");
    static final List<String> CONTEXTS = List.of("civil", "administrative", "criminal");

    static final Vocabulary NAMES = new Vocabulary(FACTORS, FACTS, STAGES, CONTEXTS);

    private AnyVocabulary() {
    }

    private static FactorDefinition factor(String id, int levels, boolean bins) {
        return new FactorDefinition(id, Direction.RAISES, IntStream.range(0, levels)
                .mapToObj(rank -> new LevelDefinition("level-" + rank, bins ? (Long) (rank * 1000L) : null)).toList(),
                List.of());
    }

    private static FactDefinition fact(String id, FactType type) {
        return new FactDefinition(id, type, List.of());
    }
}
