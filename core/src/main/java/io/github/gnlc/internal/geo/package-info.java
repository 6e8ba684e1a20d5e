/** Distances on the globe: {@link io.github.gnlc.internal.geo.GreatCircle}. */
@NullMarked
package io.github.gnlc.internal.geo;

import org.jspecify.annotations.NullMarked;
