/** Rows turned into the types of {@link io.github.gnlc.model}. */
@NullMarked
package io.github.gnlc.internal.mapping;

import org.jspecify.annotations.NullMarked;
