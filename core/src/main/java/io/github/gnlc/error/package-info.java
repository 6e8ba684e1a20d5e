/**
 * What is thrown when a value or key is refused; each names the value, what was expected and what
 * is nearest.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.error;

import org.jspecify.annotations.NullMarked;
