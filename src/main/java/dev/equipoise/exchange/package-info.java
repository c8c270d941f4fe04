/**
 * What makes a call cheap and safe to repeat, whatever it is about: the answer to an {@code Idempotency-Key} is kept with the
 * effect itself, and what a caller has read already is not sent again.
 * <p>
 * {@link dev.equipoise.exchange.JsonBytes} writes the answers that every request needs, and what digests are taken of.
 * <p>
 * A resource marks a method with {@link dev.equipoise.exchange.Idempotent} or {@link dev.equipoise.exchange.Tagged}; nothing
 * else in it knows of any of this. May import {@code problem}. Look next at {@code docs/limits.md}.
 */
@NullMarked
package dev.equipoise.exchange;

import org.jspecify.annotations.NullMarked;
