/**
 * What every policy may build on: the stages with their options, the factors with their levels, the registry of facts,
 * the gates that the law sets, and the names that may stand for none of these.
 * <p>
 * Content is data under {@code src/main/resources/catalog}, read once; {@code docs/catalogues.md} says how far it was
 * checked. Imports {@code problem} and {@code page}. Look next at {@link dev.equipoise.catalog.Catalog}.
 */
@NullMarked
package dev.equipoise.catalog;

import org.jspecify.annotations.NullMarked;
