/**
 * Questions to a dataset. A {@link io.github.gnlc.query.Selection} is some of the things of one
 * kind; {@link io.github.gnlc.query.Members} is the one that most users need.
 */
@NullMarked
package io.github.gnlc.query;

import org.jspecify.annotations.NullMarked;
