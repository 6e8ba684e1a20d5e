/** Distances on the globe: {@link io.github.gnlc.geo.GreatCircle}. */
@NullMarked
package io.github.gnlc.geo;

import org.jspecify.annotations.NullMarked;
