package dev.equipoise.policies.cel;

import java.util.List;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;

/**
 * The three functions that conditions have beyond CEL's operators. To CEL a date is a timestamp at midnight UTC, which
 * gives it dates that compare.
 */
final class Functions {

    static final List<CelFunctionDecl> DECLARATIONS = List.of(
            CelFunctionDecl.newFunctionDeclaration("date",
                    CelOverloadDecl.newGlobalOverload("date_string", SimpleType.TIMESTAMP, SimpleType.STRING)),
            CelFunctionDecl.newFunctionDeclaration("days",
                    CelOverloadDecl.newGlobalOverload("days_between", SimpleType.INT, SimpleType.TIMESTAMP,
                            SimpleType.TIMESTAMP)),
            CelFunctionDecl.newFunctionDeclaration("years", CelOverloadDecl.newGlobalOverload("years_between",
                    SimpleType.INT, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP)));

    private Functions() {
    }
}
