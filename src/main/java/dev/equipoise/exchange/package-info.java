/**
 * What makes a call safe to repeat, whatever it is about: the answer to an {@code Idempotency-Key} is kept with the effect
 * itself.
 * <p>
 * A resource marks a method with {@link dev.equipoise.exchange.Idempotent}; nothing else in it knows of any of this. May
 * import {@code problem}. Look next at {@code docs/limits.md}.
 */
@NullMarked
package dev.equipoise.exchange;

import org.jspecify.annotations.NullMarked;
