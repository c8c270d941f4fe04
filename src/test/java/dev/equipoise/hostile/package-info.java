/**
 * Requests that nobody means well, made from the contract: every operation, every field, parameter and header, every
 * hostile value. The same seed makes the same requests. {@code Targets} says what is attacked, {@code Judge} what an
 * answer may be, {@code Campaign} sends and counts.
 */
package dev.equipoise.hostile;
