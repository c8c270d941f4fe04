package dev.equipoise.policies.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.equipoise.engine.condition.Reads;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

class ConditionsTest {

    private final Conditions conditions = new Conditions(AnyVocabulary.NAMES);

    @Test
    void aRankIsComparedWithEveryRankThatIsPossible() throws Exception {
        assertThat(answer("factor['seriousness'] >= 2", ranks(0b11100))).isEqualTo(Truth.TRUE);
        assertThat(answer("factor['seriousness'] >= 2", ranks(0b00011))).isEqualTo(Truth.FALSE);
        assertThat(answer("factor['seriousness'] >= 2", ranks(0b00110))).isEqualTo(Truth.UNKNOWN);
        assertThat(answer("factor['seriousness'] != 3 || factor['seriousness'] == 3", ranks(0b11111)))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aFactThatNobodyEstablishedEqualsNothingNotEvenItself() throws Exception {
        assertThat(answer("facts['veteran'] == true", ranks(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(answer("facts['veteran'] != true", ranks(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(answer("facts['veteran'] == facts['minor']", ranks(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(answer("facts['convictions'] == facts['convictions']", ranks(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(flaws("null == null")).containsExactly(
                "Line 1, column 1: There is no null: what nobody has established is unknown, and equals nothing.",
                "Line 1, column 9: There is no null: what nobody has established is unknown, and equals nothing.");
    }

    @Test
    void whatIsKnownDecidesWhereItCan() throws Exception {
        assertThat(answer("facts['veteran'] && factor['record'] == 2", ranks(1))).isEqualTo(Truth.FALSE);
        assertThat(answer("facts['veteran'] || stage == 'pursue-appeal'", ranks(1))).isEqualTo(Truth.TRUE);
        assertThat(answer("facts['veteran'] ? factor['record'] < 1 : factor['record'] < 2", ranks(1)))
                .isEqualTo(Truth.TRUE);
        assertThat(answer("!facts['veteran']", ranks(1))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aNumberThatGrowsTooLargeIsUnknown() throws Exception {
        var facts = facts();
        facts[2] = Long.MAX_VALUE;
        assertThat(answer("facts['years-present'] + 1 > 0", new AnySituation("pursue-appeal", "civil", 0,
                new int[]{1, 1, 1 }, facts, new long[3]))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void readsNameExactlyWhatIsLookedAt() throws Exception {
        assertThat(conditions.compile("factor['record'] > 1 && facts['minor'] == true && stage == 'pursue-appeal'")
                .reads())
                .isEqualTo(new Reads(Set.of(1), Set.of(1), Set.of(), false));
        assertThat(conditions.compile("docket['caseload'] > 10 || years(facts['born'], asOf) < 18").reads())
                .isEqualTo(new Reads(Set.of(), Set.of(5), Set.of(2), true));
        assertThat(conditions.compile("factor['record'] == factor['seriousness']").reads().ranksAlone()).isTrue();
    }

    @Test
    void theCommonestShapesBecomeASinglePredicate() throws Exception {
        assertThat(root("facts['veteran'] == true")).isEqualTo(new Atom.FactIs(0, 1));
        assertThat(root("facts['convictions'] == 3")).isEqualTo(new Atom.FactIs(3, 3));
        assertThat(root("factor['seriousness'] >= 2 && factor['seriousness'] < 4")).isEqualTo(new RankIn(0, 0b01100));
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearestOneAndItsPlace() {
        assertThat(flaws("factor['seriousnes'] > 1")).containsExactly(
                "Line 1, column 8: The factor 'seriousnes' is not known; did you mean 'seriousness'?");
        assertThat(flaws("true &&\n  facts['veterann'] == true")).containsExactly(
                "Line 2, column 9: The fact 'veterann' is not known; did you mean 'veteran'?");
        assertThat(flaws("docket['record'] > 1")).singleElement().asString().contains("The measure 'record'");
        assertThat(flaws("facs['veteran']")).singleElement().asString().contains("Only factor, facts and docket");
        assertThat(flaws("stag == 'x'")).singleElement().asString().contains("did you mean 'stage'?");
        assertThat(flaws("stage == 'pursue-appeals'")).singleElement().asString()
                .contains("did you mean 'pursue-appeal'?");
        assertThat(flaws("facts['custody'] == 'federall'")).singleElement().asString()
                .contains("did you mean 'federal'?");
    }

    @Test
    void comparisonsThatCannotHoldAreRefusedNamingTheFactAndItsType() {
        assertThat(flaws("facts['veteran'] == 1")).containsExactly(
                "Line 1, column 18: Cannot compare facts['veteran'], a boolean, with the number 1: they can never be alike.");
        assertThat(flaws("facts['entered'] > 3")).singleElement().asString().contains("facts['entered'], a date,");
        assertThat(flaws("facts['veteran'] < true")).singleElement().asString().contains("cannot be put in order");
        assertThat(flaws("facts['custody'] == 2")).singleElement().asString().contains("facts['custody'], a choice,");
        assertThat(flaws("facts['convictions'] in ['none']")).singleElement().asString().contains("This list");
        assertThat(flaws("facts['convictions'] + facts['veteran'] > 1")).singleElement().asString()
                .contains("facts['veteran'], a boolean");
        assertThat(flaws("facts['convictions']")).singleElement().asString().contains("A yes-or-no is needed");
        assertThat(flaws("days(facts['convictions'], asOf) > 1")).singleElement().asString()
                .contains("takes two dates");
    }

    @Test
    void whatCelHasBeyondConditionsIsRefused() {
        for (String source : List.of("has(facts.veteran)", "facts.veteran", "size(facts) > 1", "[1].exists(x, x == 1)",
                "factor['record'] / 2 == 1", "factor['record'] % 2 == 1", "1.5 > 1.0", "1u == 1u", "b'a' == b'a'",
                "{'a': 1}['a'] == 1", "'veteran' in facts", "facts[stage] == true",
                "timestamp('2020-01-01T00:00:00Z') < asOf",
                "stage.startsWith('x')", "facts", "[1, 2] == [1]", "asOf - asOf == duration('1s')", "'a' == 'a'",
                "stage == context", "date(stage) < asOf", "date('2026-02-30') < asOf", "factor['record'] in []",
                "factor['record'] in [factor['caseload']]", "1 +", "", "a b", "facts['custody'] > 'none'")) {
            assertThat(flaws(source)).as(source).isNotEmpty()
                    .allMatch(flaw -> flaw.matches("Line \\d+, column \\d+: .*[.?']"));
        }
        assertThat(flaws("has(facts.veteran)")).containsExactly("Line 1, column 4: 'has' is not part of a condition."
                + " Its functions are date(text), days(from, to) and years(from, to).");
    }

    @Test
    void lengthNestingAndCostAreBounded() {
        assertThat(flaws(" ".repeat(4092) + "true")).isEmpty();
        assertThat(flaws(" ".repeat(4093) + "true")).singleElement().asString().contains("4096 characters");
        assertThat(flaws("(".repeat(40) + "true" + ")".repeat(40))).isNotEmpty();
        assertThat(flaws("1" + " + 1".repeat(40) + " > 0")).singleElement().asString().contains("at most 32 deep");
        String rank = "factor['record']";
        String bomb = "facts['convictions'] > " + rank + (" * " + rank).repeat(28);
        assertThat(flaws(bomb)).singleElement().asString().contains("more than 4096 steps");
        assertThat(flaws("facts['veteran'] == true" + " || facts['veteran'] == true".repeat(100))).isEmpty();
        assertThat(flaws("9223372036854775807 + factor['record'] > 0")).singleElement().asString()
                .contains("too large");
    }

    private Truth answer(String source, Situation situation) throws BadCondition {
        return conditions.compile(source).test(situation);
    }

    private Bool root(String source) throws BadCondition {
        return ((Compiled) conditions.compile(source)).root();
    }

    private List<String> flaws(String source) {
        try {
            conditions.compile(source);
            return List.of();
        } catch (BadCondition e) {
            return e.flaws().stream().map(Flaw::toString).toList();
        }
    }

    private static AnySituation ranks(int seriousness) {
        long[] unknown = new long[3];
        Arrays.fill(unknown, Situation.UNKNOWN);
        return new AnySituation("pursue-appeal", "civil", 0, new int[]{seriousness, 1, 1 }, facts(), unknown);
    }

    private static long[] facts() {
        long[] facts = new long[AnyVocabulary.FACTS.size()];
        Arrays.fill(facts, Situation.UNKNOWN);
        return facts;
    }
}
