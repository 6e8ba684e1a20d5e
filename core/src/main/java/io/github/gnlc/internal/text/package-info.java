/** Texts: which are nearest to one another, and in what order names are. */
@NullMarked
package io.github.gnlc.internal.text;

import org.jspecify.annotations.NullMarked;
