/** A dataset as of a day, and as known on a day. */
@NullMarked
package io.github.gnlc.internal.time;

import org.jspecify.annotations.NullMarked;
