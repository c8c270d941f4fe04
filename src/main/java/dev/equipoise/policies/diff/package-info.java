/**
 * What changes from one version of a policy to another: entry by entry in its document
 * ({@link dev.equipoise.policies.diff.PolicyDiff}), and case by case in its answers
 * ({@link dev.equipoise.policies.diff.CaseMigration}; over all profiles {@code policies.guard.Migration}). Imports
 * {@code engine} and {@code policies.document}.
 */
@NullMarked
package dev.equipoise.policies.diff;

import org.jspecify.annotations.NullMarked;
