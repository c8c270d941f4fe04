package dev.equipoise.policies.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.policies.cel.CutPoints;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.document.PolicyFact;

/** The values of facts, measures and days that conditions can tell apart: one for each class that comparisons cut. */
final class Classes {

    private static final long MOST = (1L << 53) - 1;
    /** Beyond these, days are not looked at, and the report says so. */
    private static final int MOST_DAYS = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final PolicyDefinition policy;
    private final PolicyDocument document;
    private final Collection<Condition> conditions;
    private boolean everyDay = true;

    Classes(PolicyDefinition policy, PolicyDocument document, Collection<Condition> conditions) {
        this.policy = policy;
        this.document = document;
        this.conditions = conditions;
    }

    /** Known values, then unknown. */
    long[] fact(int place, String stage, String context, LocalDate day) {
        FactDefinition fact = policy.facts().get(place);
        var probe = new Probing(policy, stage, context, day, place, -1);
        LongStream known = switch (fact.type()) {
            case BOOLEAN -> LongStream.of(0, 1);
            case CHOICE -> LongStream.range(0, fact.choices().size());
            case NUMBER -> numbers(fact, probe);
            case DATE -> values(probe.between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay()), day.toEpochDay());
        };
        return LongStream.concat(known, LongStream.of(Situation.UNKNOWN)).toArray();
    }

    private LongStream numbers(FactDefinition fact, Probing probe) {
        PolicyFact written = document.facts().get(fact.id());
        Long min = written == null ? null : written.min();
        Long max = written == null ? null : written.max();
        long least = min == null ? -MOST : min;
        long most = max == null ? MOST : max;
        return values(probe.between(least, most), Math.min(most, Math.max(least, 0)));
    }

    /** Whole numbers, each the first of its class, that fall into a bin; whatever a level's name leaves open is apart. */
    long[] measures(int factor, String stage, String context, LocalDate day) {
        List<Long> bins = policy.factors().get(factor).levels().stream().map(LevelDefinition::from)
                .filter(from -> from != null).toList();
        var starts = new TreeSet<>(bins);
        starts.addAll(starts(new Probing(policy, stage, context, day, -1, factor).between(bins.get(0), MOST)));
        return starts.stream().mapToLong(Long::longValue).toArray();
    }

    /** The first day of the version, and those of its life on which a comparison of the day alone changes. */
    List<LocalDate> days(String stage, String context) {
        LocalDate from = document.effective().from();
        LocalDate until = document.effective().until();
        var days = new ArrayList<>(List.of(from));
        var probe = new Probing(policy, stage, context, from, -1, -1);
        starts(probe.between(from.toEpochDay(), (until == null ? LAST_DAY : until).toEpochDay())).stream()
                .map(LocalDate::ofEpochDay).filter(day -> until == null || day.isBefore(until)).forEach(days::add);
        List<LocalDate> distinct = days.stream().distinct().toList();
        everyDay = distinct.size() <= MOST_DAYS;
        return distinct.subList(0, Math.min(MOST_DAYS, distinct.size()));
    }

    private LongStream values(Probing probe, long any) {
        SortedSet<Long> starts = starts(probe);
        if (starts.isEmpty()) {
            return LongStream.of(any);
        }
        return LongStream.concat(LongStream.of(starts.first() - 1), starts.stream().mapToLong(Long::longValue));
    }

    private SortedSet<Long> starts(Probing probe) {
        var starts = new TreeSet<Long>();
        conditions.forEach(condition -> starts.addAll(CutPoints.of(condition).starts(probe)));
        starts.removeIf(start -> start <= probe.least() || start > probe.most());
        return starts;
    }

    /** Whether these are all: no day was left out, and no comparison looks at two facts at once. */
    boolean complete() {
        return everyDay && conditions.stream().allMatch(condition -> CutPoints.of(condition).complete());
    }
}
