/**
 * The way in: {@link io.github.gnlc.Gnlc} answers questions about the dataset on the class path,
 * {@link io.github.gnlc.Network} about any.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc;

import org.jspecify.annotations.NullMarked;
