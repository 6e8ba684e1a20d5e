/** The compact file that a dataset is compiled into. */
@NullMarked
package io.github.gnlc.internal.snapshot;

import org.jspecify.annotations.NullMarked;
