/**
 * Lists in pages: the page, its opaque keyset cursor, its size and the link to the next one. Knows nothing of what is
 * listed. Imports {@code problem} only.
 */
@NullMarked
package dev.equipoise.page;

import org.jspecify.annotations.NullMarked;
