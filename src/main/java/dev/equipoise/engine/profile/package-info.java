/**
 * What is known of one case at one time: ratings and facts by name. Imports only the JDK.
 * What a profile leaves out is unknown: never zero, never a default.
 */
@NullMarked
package dev.equipoise.engine.profile;

import org.jspecify.annotations.NullMarked;
