/**
 * What makers of datasets use: the {@linkplain io.github.gnlc.dataset.DatasetTables tables} of a
 * dataset, what it {@linkplain io.github.gnlc.dataset.DatasetInfo says of itself}, how it is
 * {@linkplain io.github.gnlc.dataset.DatasetProvider provided} to the library, and what can be
 * wrong with it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.dataset;

import org.jspecify.annotations.NullMarked;
