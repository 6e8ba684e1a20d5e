/** What has to hold of the tables of a dataset. */
@NullMarked
package io.github.gnlc.internal.check;

import org.jspecify.annotations.NullMarked;
