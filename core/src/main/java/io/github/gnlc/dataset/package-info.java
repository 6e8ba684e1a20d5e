/**
 * A dataset as tables: how it is read, checked, compiled into a snapshot and turned into the types
 * of {@link io.github.gnlc.model}. {@link io.github.gnlc.internal.mapping.Dataset} comes first.
 */
@NullMarked
package io.github.gnlc.dataset;

import org.jspecify.annotations.NullMarked;
