/**
 * The memoranda as policies, held to tables that were written by hand from what is known of them: dates, categories with their
 * nearest neighbors, scopes. Compiled and over HTTP.
 */
package dev.equipoise.memoranda;
