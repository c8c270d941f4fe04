package dev.equipoise.catalog;

import static dev.equipoise.catalog.StageOption.Polarity.ENFORCEMENT;
import static dev.equipoise.catalog.StageOption.Polarity.FAVORABLE;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.equipoise.problem.NotFound;

/** Ids, order and cross references of the catalogues, against the design. */
class CatalogTest {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Map<String, List<String>> LEVELS = Map.of(
            "evidence-sufficiency",
            List.of("none", "reasonable-suspicion", "probable-cause", "clear-and-convincing",
                    "beyond-reasonable-doubt"),
            "offense-seriousness", List.of("none", "civil-violation", "misdemeanor", "felony", "grave-felony"),
            "court-caseload", List.of("light", "moderate", "heavy", "severe", "critical"),
            "resource-conservation", List.of("none", "mild", "moderate", "high", "acute"),
            "alternatives-available", List.of("none", "theoretical", "possible", "available", "in-progress"),
            "culpability", List.of("none", "negligent", "reckless", "knowing", "purposeful"),
            "criminal-record", List.of("none", "charges-only", "minor", "substantial", "serious"),
            "cooperation", List.of("obstructive", "none", "compliant", "willing", "substantial-assistance"));

    private static final Catalog CATALOG = new Catalog();

    @Test
    void theTenStagesStandInTheirUsualOrder() {
        assertThat(CATALOG.stages()).extracting(Stage::id).containsExactly("stop-question-arrest",
                "post-arrest-screening", "issue-detainer", "detain-or-release", "initiate-removal-proceedings",
                "settle-or-dismiss", "pursue-appeal", "stay-of-removal", "execute-removal",
                "focus-enforcement-resources");
        assertThat(CATALOG.stages()).extracting(Stage::order).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, null);
    }

    @Test
    void theEightFactorsHaveTheLevelsOfTheDesign() {
        assertThat(CATALOG.factors()).extracting(Factor::id).containsExactly("evidence-sufficiency",
                "offense-seriousness", "court-caseload", "resource-conservation", "alternatives-available",
                "culpability", "criminal-record", "cooperation");
        assertThat(CATALOG.factors()).allSatisfy(factor -> {
            assertThat(factor.levels()).extracting(Level::id).isEqualTo(LEVELS.get(factor.id()));
            assertThat(factor.levels()).extracting(Level::rank)
                    .isEqualTo(IntStream.range(0, 5).boxed().toList());
        });
    }

    @Test
    void factorsLowerWhereMoreOfThemSpeaksAgainstEnforcement() {
        assertThat(CATALOG.factors()).filteredOn(factor -> factor.effect() == Factor.Effect.LOWERS)
                .extracting(Factor::id).containsExactly("court-caseload", "resource-conservation",
                        "alternatives-available", "cooperation");
    }

    @Test
    void theTwoFactorsOfADocketAreMeasuredInTheBinsOfTheDesign() {
        assertThat(CATALOG.factors()).filteredOn(factor -> factor.scope() == Factor.Scope.DOCKET)
                .extracting(Factor::id).containsExactly("court-caseload", "resource-conservation");
        assertThat(CATALOG.factor("court-caseload").levels()).extracting(Level::from)
                .containsExactly(0L, 1000L, 2500L, 4500L, 7000L);
        assertThat(CATALOG.factor("resource-conservation").levels()).extracting(Level::from)
                .containsExactly(0L, 60L, 85L, 100L, 120L);
    }

    @Test
    void everyIdIsUniqueAndKebabCase() {
        Stream.of(CATALOG.stages().stream().map(Stage::id), CATALOG.factors().stream().map(Factor::id),
                CATALOG.facts().stream().map(FactEntry::id), CATALOG.gates().stream().map(GateEntry::id),
                CATALOG.protectedNames().terms().stream().map(ProtectedTerm::id)).map(Stream::toList)
                .forEach(CatalogTest::areIds);
        CATALOG.stages().forEach(stage -> areIds(stage.options().stream().map(StageOption::id).toList()));
        CATALOG.facts().forEach(fact -> areIds(fact.choices().stream().map(FactEntry.Choice::id).toList()));
    }

    @Test
    void noFactIsNamedLikeAFactor() {
        assertThat(CATALOG.facts()).extracting(FactEntry::id)
                .doesNotContainAnyElementsOf(CATALOG.factors().stream().map(Factor::id).toList());
    }

    @Test
    void everyStageCanBeDecidedEitherWay() {
        assertThat(CATALOG.stages()).allSatisfy(stage -> {
            assertThat(stage.optionIds(FAVORABLE)).isNotEmpty();
            assertThat(stage.optionIds(ENFORCEMENT)).isNotEmpty();
        });
    }

    @Test
    void anOptionMeansTheSameAtEveryStageThatHasIt() {
        var byId = CATALOG.stages().stream().flatMap(stage -> stage.options().stream())
                .collect(groupingBy(StageOption::id));
        assertThat(byId.values()).allSatisfy(same -> assertThat(same)
                .extracting(option -> option.title() + option.polarity()).containsOnly(
                        same.get(0).title() + same.get(0).polarity()));
    }

    @Test
    void bondSupervisionAndRecognizanceAreThreeOptions() {
        assertThat(CATALOG.stage("detain-or-release").optionIds(FAVORABLE)).contains("bond", "order-of-supervision",
                "release-on-recognizance", "parole");
        assertThat(CATALOG.stage("settle-or-dismiss").optionIds(FAVORABLE)).contains("dismissal");
    }

    @Test
    void stagesReferOnlyToStagesAndFormsThatThereAre() {
        assertThat(CATALOG.stages()).allSatisfy(stage -> {
            assertThat(stage.followedBy()).doesNotContain(stage.id())
                    .allMatch(next -> CATALOG.findStage(next).isPresent());
            var forms = stage.forms().stream().map(Form::id).toList();
            assertThat(stage.options()).filteredOn(option -> option.form() != null)
                    .allMatch(option -> forms.contains(option.form()));
        });
    }

    @Test
    void everyGateReadsTheBooleanFactOfItsOwnId() {
        assertThat(CATALOG.gates()).allSatisfy(gate -> {
            assertThat(gate.when()).isEqualTo("facts['" + gate.id() + "'] == true");
            assertThat(CATALOG.fact(gate.id()).type()).isEqualTo(FactEntry.Type.BOOLEAN);
        });
    }

    @Test
    void gatesBarOptionsThatTheirStagesHave() {
        assertThat(CATALOG.gates()).allSatisfy(gate -> {
            assertThat(gate.stages()).allMatch(
                    stage -> "any".equals(stage) ? gate.stages().size() == 1 : CATALOG.findStage(stage).isPresent());
            var barred = gate.bars() == GateEntry.Bars.DISCRETION ? FAVORABLE : ENFORCEMENT;
            assertThat(CATALOG.stages()).filteredOn(stage -> gate.standsAt(stage.id()))
                    .allMatch(stage -> stage.optionIds(barred).containsAll(gate.options()));
        });
    }

    @Test
    void anApplicantForAdmissionIsLeftParoleAlone() {
        GateEntry gate = CATALOG.gate("applicant-for-admission");

        assertThat(gate.stages()).containsExactly("detain-or-release");
        assertThat(gate.contested()).isTrue();
        assertThat(CATALOG.stage("detain-or-release").optionIds(FAVORABLE))
                .filteredOn(option -> !gate.options().contains(option)).containsExactly("parole");
    }

    @Test
    void theGatesOfTheBaselineAreAsTheDesignSays() {
        isGate("citizenship-claim-unresolved", GateEntry.Bars.ENFORCEMENT, "any");
        isGate("mandatory-detention-ground", GateEntry.Bars.DISCRETION, "detain-or-release");
        isGate("stay-in-force", GateEntry.Bars.ENFORCEMENT, "execute-removal");
        isGate("withholding-granted", GateEntry.Bars.ENFORCEMENT, "execute-removal");
    }

    @Test
    void theFactsOfTheRealRecordsAreRegistered() {
        assertThat(List.of("minor", "serious-health-condition", "citizen-child", "citizen-spouse"))
                .allMatch(id -> CATALOG.fact(id).favorableOnly());
    }

    @Test
    void aFactIsAsFarVerifiedAsItsBestCitation() {
        assertThat(CATALOG.facts()).allSatisfy(fact -> assertThat(fact.verified() == Verified.EXCERPT)
                .isEqualTo(fact.citations().stream().anyMatch(cited -> cited.verified() == Verified.EXCERPT)));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(CATALOG.findFact("lenght-of-presence")).isEmpty();
        assertThat(CATALOG.findFactor("luck")).isEmpty();
        assertThat(CATALOG.findGate("luck")).isEmpty();
        assertThatThrownBy(() -> CATALOG.stage("trial")).isInstanceOf(NotFound.class).hasMessageContaining("stage");
    }

    private void isGate(String id, GateEntry.Bars bars, String stage) {
        GateEntry gate = CATALOG.gate(id);
        assertThat(gate.bars()).isEqualTo(bars);
        assertThat(gate.stages()).containsExactly(stage);
        assertThat(gate.options()).isEmpty();
        assertThat(gate.contested()).isFalse();
    }

    private static void areIds(List<String> ids) {
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches(ID));
    }
}
