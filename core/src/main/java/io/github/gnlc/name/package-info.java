/**
 * Which member does a text mean? {@link io.github.gnlc.name.NameResolver} answers with one, with
 * several, or with none, and says why.
 */
@NullMarked
package io.github.gnlc.name;

import org.jspecify.annotations.NullMarked;
