/**
 * Starts the service. All else is in the packages below, which know nothing of this one.
 */
@NullMarked
package dev.equipoise;

import org.jspecify.annotations.NullMarked;
