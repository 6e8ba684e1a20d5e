/** Texts: which are nearest to one another. */
@NullMarked
package io.github.gnlc.internal.text;

import org.jspecify.annotations.NullMarked;
