/** How a conclusion comes about: {@link io.github.gnlc.explain.Explainer}. */
@NullMarked
package io.github.gnlc.explain;

import org.jspecify.annotations.NullMarked;
