/**
 * Members, names, networks and dates for properties of jqwik: {@code @ForAll Member} and
 * {@code @ForAll @Misspelt LearningCityName} resolve by themselves where this library and jqwik are
 * on the class path of the tests. {@link io.github.gnlc.jqwik.LearningCities} has the same as
 * arbitraries to compose.
 *
 * <p>It needs {@code net.jqwik:jqwik-api} of 1.9; nothing else of the library does.
 */
@NullMarked
package io.github.gnlc.jqwik;

import org.jspecify.annotations.NullMarked;
