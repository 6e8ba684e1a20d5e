/** Tables of texts, wherever they come from. */
@NullMarked
package io.github.gnlc.internal.table;

import org.jspecify.annotations.NullMarked;
