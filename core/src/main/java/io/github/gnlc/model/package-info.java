/**
 * The immutable types of the domain: {@link io.github.gnlc.model.Member} first of all.
 *
 * <p>Types here know nothing of files or queries. Each is a value: immutable, thread-safe,
 * serializable, equal by content, and never {@code null} inside.
 */
@NullMarked
package io.github.gnlc.model;

import org.jspecify.annotations.NullMarked;
