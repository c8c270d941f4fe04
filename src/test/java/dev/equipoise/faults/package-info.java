/**
 * The packaged service as a process of its own, and what may befall it: a signal, a kill, a slow database, a twin. On H2 or,
 * in a build with {@code -Ppostgres}, on PostgreSQL. Run by {@code ./mvnw verify -Pfaults}.
 */
package dev.equipoise.faults;
