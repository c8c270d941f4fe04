/**
 * Turns a factor profile and one policy version into an explained classification. Pure: imports nothing but the JDK.
 */
@NullMarked
package dev.equipoise.engine;

import org.jspecify.annotations.NullMarked;
