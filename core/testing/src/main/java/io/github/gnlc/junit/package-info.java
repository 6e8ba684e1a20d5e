/**
 * Members as parameters of JUnit's {@code @ParameterizedTest}:
 * {@link io.github.gnlc.junit.MemberSource}. It needs
 * {@code org.junit.jupiter:junit-jupiter-params} of 5.13 or later; nothing else of the library
 * does.
 */
@NullMarked
package io.github.gnlc.junit;

import org.jspecify.annotations.NullMarked;
