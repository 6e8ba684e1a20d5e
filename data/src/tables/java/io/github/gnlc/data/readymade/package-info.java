/**
 * Writes the tables for people without Java when the data are built. It is compiled with the tests,
 * so that users get neither it nor the libraries that it needs.
 */
@NullMarked
package io.github.gnlc.data.readymade;

import org.jspecify.annotations.NullMarked;
