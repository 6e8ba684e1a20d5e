/** A dataset laid over another. */
@NullMarked
package io.github.gnlc.internal.overlay;

import org.jspecify.annotations.NullMarked;
