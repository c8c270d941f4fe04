/**
 * How much one caller may ask of the service at once, so that its flood or its mistake is its own.
 * <p>
 * {@code LimitFilter} stands at the door, before any work is done; nothing else knows of it. May import {@code problem} and
 * {@code partners}. Look next at {@code docs/limits.md}.
 */
@NullMarked
package dev.equipoise.limits;

import org.jspecify.annotations.NullMarked;
