/**
 * The small interface through which rules and gates are asked: a {@link dev.equipoise.engine.condition.Condition}
 * answers true, false or unknown about a {@link dev.equipoise.engine.condition.Situation}. Imports only the JDK; the
 * language in which conditions are written lives outside the engine.
 */
@NullMarked
package dev.equipoise.engine.condition;

import org.jspecify.annotations.NullMarked;
