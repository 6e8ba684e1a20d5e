/**
 * How the network grew: {@link io.github.gnlc.history.History} counts members day by day, with a
 * lower and an upper bound.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.history;

import org.jspecify.annotations.NullMarked;
