package dev.equipoise.policies.cel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.FactDefinition;

/** Something known and something not; and, written out for CEL, what is known where all is. */
record AnySituation(String stage, String context, long asOf, int[] ranks, long[] facts, long[] measures)
        implements
            Situation {

    private static final List<Long> NUMBERS = List.of(-3L, 0L, 1L, 2L, 5L, 10L, 1_000_000_007L,
            9_000_000_000_000_000_000L);
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 3, 1), LocalDate.of(1999, 12, 31), LocalDate.of(2026, 11, 24),
            LocalDate.of(1969, 7, 20));

    static AnySituation from(Random random, double unknown) {
        int[] ranks = new int[AnyVocabulary.FACTORS.size()];
        long[] measures = new long[ranks.length];
        for (int factor = 0; factor < ranks.length; factor++) {
            int levels = AnyVocabulary.FACTORS.get(factor).levels().size();
            ranks[factor] = random.nextDouble() < unknown
                    ? 1 + random.nextInt((1 << levels) - 1)
                    : 1 << random.nextInt(levels);
            measures[factor] = random.nextDouble() < unknown ? UNKNOWN : NUMBERS.get(random.nextInt(NUMBERS.size()));
        }
        long[] facts = new long[AnyVocabulary.FACTS.size()];
        for (int fact = 0; fact < facts.length; fact++) {
            var values = values(AnyVocabulary.FACTS.get(fact));
            facts[fact] = random.nextDouble() < unknown ? UNKNOWN : values.get(random.nextInt(values.size()));
        }
        return new AnySituation(AnyVocabulary.STAGES.get(random.nextInt(3)),
                AnyVocabulary.CONTEXTS.get(random.nextInt(3)),
                DAYS.get(random.nextInt(DAYS.size())).toEpochDay(), ranks, facts, measures);
    }

    private static List<Long> values(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(0L, 1L);
            case NUMBER -> NUMBERS;
            case DATE -> DAYS.stream().map(LocalDate::toEpochDay).toList();
            case CHOICE -> List.of(0L, 1L, 2L);
        };
    }

    /** Every completion of what these look at; of numbers and days a handful. */
    List<AnySituation> completions(dev.equipoise.engine.condition.Reads reads) {
        List<AnySituation> all = List.of(this);
        for (int factor = 0; factor < ranks.length; factor++) {
            all = ranked(all, factor, reads.factors().contains(factor));
            all = measured(all, factor, reads.measures().contains(factor));
        }
        for (int fact = 0; fact < facts.length; fact++) {
            all = stated(all, fact, reads.facts().contains(fact));
        }
        return all;
    }

    private List<AnySituation> ranked(List<AnySituation> all, int factor, boolean read) {
        var more = new ArrayList<AnySituation>();
        for (AnySituation one : all) {
            for (int left = ranks[factor]; left != 0; left = read ? left & left - 1 : 0) {
                int[] changed = one.ranks.clone();
                changed[factor] = Integer.lowestOneBit(left);
                more.add(new AnySituation(stage, context, asOf, changed, one.facts, one.measures));
            }
        }
        return more;
    }

    private List<AnySituation> measured(List<AnySituation> all, int factor, boolean read) {
        if (measures[factor] != UNKNOWN) {
            return all;
        }
        var more = new ArrayList<AnySituation>();
        for (AnySituation one : all) {
            for (long value : read ? NUMBERS : NUMBERS.subList(0, 1)) {
                long[] changed = one.measures.clone();
                changed[factor] = value;
                more.add(new AnySituation(stage, context, asOf, one.ranks, one.facts, changed));
            }
        }
        return more;
    }

    private List<AnySituation> stated(List<AnySituation> all, int fact, boolean read) {
        if (facts[fact] != UNKNOWN) {
            return all;
        }
        var values = values(AnyVocabulary.FACTS.get(fact));
        var more = new ArrayList<AnySituation>();
        for (AnySituation one : all) {
            for (long value : read ? values : values.subList(0, 1)) {
                long[] changed = one.facts.clone();
                changed[fact] = value;
                more.add(new AnySituation(stage, context, asOf, one.ranks, changed, one.measures));
            }
        }
        return more;
    }

    /** As CEL's runtime takes it; only where all is known. */
    Map<String, Object> asVariables() {
        var factor = new HashMap<String, Object>();
        var docket = new HashMap<String, Object>();
        for (int place = 0; place < ranks.length; place++) {
            factor.put(AnyVocabulary.FACTORS.get(place).id(), (long) Integer.numberOfTrailingZeros(ranks[place]));
            docket.put(AnyVocabulary.FACTORS.get(place).id(), measures[place]);
        }
        var stated = new HashMap<String, Object>();
        for (int place = 0; place < facts.length; place++) {
            FactDefinition fact = AnyVocabulary.FACTS.get(place);
            stated.put(fact.id(), switch (fact.type()) {
                case BOOLEAN -> facts[place] == 1;
                case NUMBER -> facts[place];
                case DATE -> LocalDate.ofEpochDay(facts[place]).atStartOfDay(ZoneOffset.UTC).toInstant();
                case CHOICE -> fact.choices().get((int) facts[place]);
            });
        }
        return Map.of("factor", factor, "docket", docket, "facts", stated, "stage", stage, "context", context, "asOf",
                LocalDate.ofEpochDay(asOf).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Override
    public int ranks(int factor) {
        return ranks[factor];
    }

    @Override
    public long fact(int fact) {
        return facts[fact];
    }

    @Override
    public long measure(int factor) {
        return measures[factor];
    }
}
