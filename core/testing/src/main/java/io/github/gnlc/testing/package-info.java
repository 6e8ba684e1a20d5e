/**
 * Samples for the tests of other projects, free of any test framework: real members, misspelt names
 * with the truth attached, cities that are no members, whole synthetic networks.
 * {@link io.github.gnlc.testing.Samples} makes them, the same ones from the same seed.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.testing;

import org.jspecify.annotations.NullMarked;
