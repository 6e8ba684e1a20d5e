/** What all value types share: their style, their checks and the codes of their constants. */
@NullMarked
package io.github.gnlc.internal.value;

import org.jspecify.annotations.NullMarked;
