/** What selections stand on: the rows of a dataset by kind, sets of row numbers, and indexes. */
@NullMarked
package io.github.gnlc.internal.query;

import org.jspecify.annotations.NullMarked;
