/**
 * Differences between two datasets: {@link io.github.gnlc.diff.DatasetDiff} separates the changes
 * in the world, such as a city that joined, from the changes in what is known of it, such as a
 * corrected date. Its results are {@linkplain io.github.gnlc.diff.Change changes}, which say what
 * happened, and {@linkplain io.github.gnlc.diff.RowChange rows}, which say what differs in the
 * tables.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.diff;

import org.jspecify.annotations.NullMarked;
