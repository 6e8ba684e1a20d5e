/** Tables of keys that are made when a dataset is compiled and read where they lie. */
@NullMarked
package io.github.gnlc.internal.names;

import org.jspecify.annotations.NullMarked;
