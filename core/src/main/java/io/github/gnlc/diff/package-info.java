/**
 * What differs between two datasets: {@link io.github.gnlc.diff.DatasetDiff} tells what changed in
 * the world apart from what changed in our knowledge of it.
 */
@NullMarked
package io.github.gnlc.diff;

import org.jspecify.annotations.NullMarked;
