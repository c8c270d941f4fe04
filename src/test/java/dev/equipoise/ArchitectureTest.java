package dev.equipoise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The shape of the house: a pure engine, imports that only point downward, frameworks behind their suffix. */
class ArchitectureTest {

    static final String ROOT = "dev.equipoise";

    static final JavaClasses MAIN = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static final List<List<String>> UPWARD = List.of(List.of("engine"), List.of("problem"), List.of("page", "time"),
            List.of("exchange"), List.of("partners"), List.of("observation", "limits"), List.of("catalog"),
            List.of("policies"), List.of("cases"),
            List.of("classifications"), List.of("comparisons"));

    @Test
    void theEngineKnowsOnlyTheJdk() {
        classes().that().resideInAPackage(ROOT + ".engine..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + ".engine..", "org.jspecify..").check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void importsOnlyPointDownward() {
        for (int row = 0; row < UPWARD.size(); row++) {
            for (String feature : UPWARD.get(row)) {
                String[] above = besideOrAbove(feature, row);
                if (above.length > 0) {
                    noClasses().that().resideInAPackage(under(feature)).should().dependOnClassesThat()
                            .resideInAnyPackage(above).allowEmptyShould(true).check(MAIN);
                }
            }
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        var placed = UPWARD.stream().flatMap(List::stream).toList();
        var found = MAIN.stream().map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(name -> !name.isEmpty()).map(name -> name.substring(1).split("\\.")[0]).distinct().toList();
        assertThat(placed).containsAll(found);
    }

    @Test
    void webTypesStayInResourcesAndFilters() {
        noClasses().that().resideInAPackage(ROOT + "..").and().resideOutsideOfPackage(ROOT + ".problem..")
                .and().haveSimpleNameNotEndingWith("Resource").and().haveSimpleNameNotEndingWith("Filter")
                .and().haveSimpleNameNotEndingWith("Mechanism").and().areNotAnnotations().should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..").check(MAIN);
    }

    @Test
    void mappingTypesStayInEntitiesAndRepositories() {
        noClasses().that().resideInAPackage(ROOT + "..").and().haveSimpleNameNotEndingWith("Entity")
                .and().haveSimpleNameNotEndingWith("Entity_").and().haveSimpleNameNotEndingWith("Repository")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .check(MAIN);
    }

    private static String under(String feature) {
        return ROOT + "." + feature + "..";
    }

    private static String[] besideOrAbove(String feature, int row) {
        return Stream.concat(UPWARD.get(row).stream(), UPWARD.stream().skip(row + 1L).flatMap(List::stream))
                .filter(other -> !other.equals(feature)).map(ArchitectureTest::under).toArray(String[]::new);
    }
}
