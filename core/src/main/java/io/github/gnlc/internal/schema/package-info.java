/** Which tables and columns a dataset has. */
@NullMarked
package io.github.gnlc.internal.schema;

import org.jspecify.annotations.NullMarked;
