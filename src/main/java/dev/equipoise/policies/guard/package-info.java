/**
 * What a policy does to everyone it could be asked about, found before it is published: profiles are enumerated, not
 * sampled, wherever that can be done. {@link dev.equipoise.policies.guard.Guards} is the door.
 * <p>
 * A {@code Scene} is a stage, a context and a day; its {@code Variable}s fall into {@code Group}s that the same conditions
 * read; each group's answers are written out as {@code Outcome}s, and a {@code Spread} combines those of all groups. The
 * checks look at spreads and at pairs of outcomes. Imports {@code engine}, {@code catalog}, {@code policies.document},
 * {@code policies.cel} and {@code policies.diff}, so that {@code policies} can ask it. What each guard sees, and what not: {@code docs/guards.md}.
 */
@NullMarked
package dev.equipoise.policies.guard;

import org.jspecify.annotations.NullMarked;
