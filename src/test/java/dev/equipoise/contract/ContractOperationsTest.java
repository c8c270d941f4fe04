package dev.equipoise.contract;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** What the contract promises is what the resources do, with the same roles; nothing is served in silence. */
class ContractOperationsTest {

    static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS");

    @Test
    void theServiceHasExactlyTheContractsOperationsWithTheirRoles() {
        Map<String, String> promised = Contract.COMMITTED.operations().stream()
                .collect(toMap(Operation::toString, Operation::role));

        assertThat(served(ContractOperationsTest::role)).containsExactlyInAnyOrderEntriesOf(promised);
    }

    @ParameterizedTest
    @CsvSource({"Idempotency-Key, Idempotent", "If-None-Match, Tagged" })
    void exactlyWhatTakesAHeaderInTheContractHonoursIt(String header, String annotation) {
        Set<String> promised = Contract.COMMITTED.operations().stream()
                .filter(operation -> operation.parametersIn("header").anyMatch(header::equals))
                .map(Operation::toString).collect(toSet());
        Map<String, String> served = served(method -> String.valueOf(Stream.of(method, method.getOwner())
                .anyMatch(part -> part.isAnnotatedWith("dev.equipoise.exchange." + annotation))));

        assertThat(served).allSatisfy((operation, honours) -> assertThat(honours).as(operation)
                .isEqualTo(String.valueOf(promised.contains(operation))));
    }

    private static Map<String, String> served(Function<JavaMethod, String> what) {
        var served = new TreeMap<String, String>();
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.equipoise")
                .stream().flatMap(type -> type.getMethods().stream())
                .forEach(method -> httpMethod(method)
                        .ifPresent(http -> served.put(http + " " + path(method), what.apply(method))));
        return served;
    }

    private static Optional<String> httpMethod(JavaMethod method) {
        return method.getAnnotations().stream().map(JavaAnnotation::getRawType)
                .filter(type -> type.getPackageName().equals("jakarta.ws.rs")).map(JavaClass::getSimpleName)
                .filter(METHODS::contains).findFirst();
    }

    private static String path(JavaMethod method) {
        String whole = Stream.of(method.getOwner(), method).map(part -> value(part, "jakarta.ws.rs.Path"))
                .flatMap(Optional::stream).map(String.class::cast)
                .reduce("", (outer, inner) -> outer + "/" + inner);
        return whole.replaceAll("\\{\\s*(\\w+)\\s*:.*?}(?=/|$)", "{$1}").replaceAll("/+", "/").replaceAll("(?<=.)/$",
                "");
    }

    /** As the contract writes it. The annotation of the method counts before that of its class. */
    private static String role(JavaMethod method) {
        return Stream.of(method, method.getOwner()).map(ContractOperationsTest::declaredRole).flatMap(Optional::stream)
                .findFirst().orElse("nothing is declared");
    }

    private static Optional<String> declaredRole(HasAnnotations<?> part) {
        if (part.isAnnotatedWith("jakarta.annotation.security.PermitAll")) {
            return Optional.of("none");
        }
        if (part.isAnnotatedWith("io.quarkus.security.Authenticated")) {
            return Optional.of("any-key");
        }
        return value(part, "jakarta.annotation.security.RolesAllowed")
                .map(roles -> String.join(" or ",
                        Arrays.copyOf((Object[]) roles, ((Object[]) roles).length, String[].class)));
    }

    private static Optional<Object> value(HasAnnotations<?> part, String annotation) {
        return part.getAnnotations().stream().filter(found -> found.getRawType().getName().equals(annotation))
                .findFirst()
                .flatMap(found -> found.get("value"));
    }
}
