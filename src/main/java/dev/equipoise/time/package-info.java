/**
 * The only clock. Whoever needs the time takes a {@link java.time.Clock} in its constructor, so that tests and replays
 * can set it. Imports nothing of the house.
 */
@NullMarked
package dev.equipoise.time;

import org.jspecify.annotations.NullMarked;
