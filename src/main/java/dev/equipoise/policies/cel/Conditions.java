package dev.equipoise.policies.cel;

import java.util.List;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.equipoise.engine.condition.Condition;

/** Compiles the conditions of one policy. */
public final class Conditions {

    /** The longest condition, in characters. */
    public static final int LONGEST = 4096;

    private final Vocabulary names;

    public Conditions(Vocabulary names) {
        this.names = names;
    }

    /**
     * @param source a CEL expression
     * @return the same as a three-valued predicate that allocates nothing when asked
     * @throws BadCondition with everything that is wrong with it
     */
    public Condition compile(String source) throws BadCondition {
        if (source.length() > LONGEST) {
            throw new BadCondition(List.of(new Flaw(1, 1, "A condition is at most " + LONGEST + " characters long.")));
        }
        CelAbstractSyntaxTree parsed = tree(Environment.COMPILER.parse(source));
        var flaws = new Flaws(parsed.getSource());
        new Dialect(flaws).check(parsed.getExpr(), 1);
        flaws.stopIfAny();
        Bool compiled = new Translator(names, flaws).condition(tree(Environment.COMPILER.check(parsed)).getExpr());
        flaws.stopIfAny();
        return new Compiled(compiled, compiled.looks().reads());
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result) throws BadCondition {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new BadCondition(e.getErrors().stream()
                    .map(issue -> Flaws.at(issue.getSourceLocation(), plain(issue.getMessage()))).toList());
        }
    }

    /** In the words of a condition's author rather than of CEL's type checker. */
    private static String plain(String message) {
        if (message.contains("recursion limit")) {
            return Dialect.TOO_DEEP;
        }
        String said = message.replaceAll("(?s) expecting .*", "").replaceAll("(?s) \\(candidates: .*", "")
                .replace("google.protobuf.Timestamp", "date").replace("dyn", "fact").replace(" (in container '')", "");
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }

    /** What conditions see, the same for every policy; which members the maps have is checked by {@link Translator}. */
    private static final class Environment {

        static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(List.<CelStandardMacro>of())
                .setOptions(CelOptions.current().maxExpressionCodePointSize(LONGEST)
                        .maxParseRecursionDepth(Dialect.DEEPEST).build())
                .addVar("factor", map(SimpleType.INT)).addVar("facts", map(SimpleType.DYN))
                .addVar("docket", map(SimpleType.INT)).addVar("stage", SimpleType.STRING)
                .addVar("context", SimpleType.STRING).addVar("asOf", SimpleType.TIMESTAMP)
                .addFunctionDeclarations(Functions.DECLARATIONS).build();

        private static CelType map(CelType value) {
            return MapType.create(SimpleType.STRING, value);
        }
    }
}
