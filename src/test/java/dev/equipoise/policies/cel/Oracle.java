package dev.equipoise.policies.cel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;

/** CEL's own runtime, which says what a condition means where everything is known. */
final class Oracle {

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .addVar("factor", MapType.create(SimpleType.STRING, SimpleType.INT))
            .addVar("docket", MapType.create(SimpleType.STRING, SimpleType.INT))
            .addVar("facts", MapType.create(SimpleType.STRING, SimpleType.DYN)).addVar("stage", SimpleType.STRING)
            .addVar("context", SimpleType.STRING).addVar("asOf", SimpleType.TIMESTAMP)
            .addFunctionDeclarations(Functions.DECLARATIONS).build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .addFunctionBindings(CelFunctionBinding.fromOverloads("date",
                    CelFunctionBinding.from("date_string", String.class, Oracle::midnight)))
            .addFunctionBindings(CelFunctionBinding.fromOverloads("days",
                    CelFunctionBinding.from("days_between", Instant.class, Instant.class, ChronoUnit.DAYS::between)))
            .addFunctionBindings(CelFunctionBinding.fromOverloads("years",
                    CelFunctionBinding.from("years_between", Instant.class, Instant.class,
                            (from, to) -> ChronoUnit.YEARS.between(day(from), day(to)))))
            .build();

    private final CelRuntime.Program program;

    Oracle(String condition) throws CelValidationException, CelEvaluationException {
        program = RUNTIME.createProgram(COMPILER.compile(condition).getAst());
    }

    /** Empty where CEL fails, as it does when a number grows too large. */
    Optional<Boolean> answer(AnySituation situation) {
        try {
            return Optional.of((Boolean) program.eval(situation.asVariables()));
        } catch (CelEvaluationException e) {
            return Optional.empty();
        }
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
