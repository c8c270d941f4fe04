/**
 * Who calls, for whom, and what they may do: partners, their API keys and roles, and the one place where a row comes to
 * belong to a partner.
 * <p>
 * Other packages name a role on each endpoint ({@link dev.equipoise.partners.Roles}), ask
 * {@link dev.equipoise.partners.Callers} who is calling, and mark what belongs to a partner with Hibernate's
 * {@code @TenantId}; queries then never mention partners. May import {@code problem}, {@code page} and {@code time}.
 * Look next at {@code docs/access.md}.
 */
@NullMarked
package dev.equipoise.partners;

import org.jspecify.annotations.NullMarked;
