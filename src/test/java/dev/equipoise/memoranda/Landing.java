package dev.equipoise.memoranda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.document.PolicyFact;

/**
 * One row of the table of landings: all that the policy reads is known and harmless, but for these facts.
 *
 * @param fired the rules that fire, in the policy's order
 */
record Landing(String policy, Map<String, String> facts, String tier, List<String> fired) {

    private static final String LONG_AGO = "2000-01-01";

    static Stream<Landing> all() {
        return Table.rows("landings.txt").stream().map(Landing::of);
    }

    private static Landing of(List<String> row) {
        var facts = new TreeMap<String, String>();
        words(row.get(1)).forEach(fact -> facts.put(fact.split("=", 2)[0], fact.split("=", 2)[1]));
        return new Landing(row.get(0), facts, row.get(2), words(row.get(3)).toList());
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split("\\s+")).filter(word -> !word.isEmpty());
    }

    /** With every fact of the policy, gates' facts aside. */
    Map<String, FactValue> profile(PolicyVersion version) {
        var profile = new TreeMap<String, FactValue>();
        version.content().facts().forEach((id, fact) -> {
            if (version.gate(id).isEmpty()) {
                profile.put(id, value(fact, facts.get(id)));
            }
        });
        return profile;
    }

    private static FactValue value(PolicyFact fact, String given) {
        return switch (fact.type()) {
            case BOOLEAN -> new FactValue.YesNo(Boolean.parseBoolean(given));
            case NUMBER -> new FactValue.Whole(given == null ? 0 : Long.parseLong(given));
            case DATE -> new FactValue.Day(LocalDate.parse(given == null ? LONG_AGO : given));
            case CHOICE -> new FactValue.Choice(given == null ? fact.choices().get(0) : given);
        };
    }

    @Override
    public String toString() {
        return policy + " " + facts;
    }
}
