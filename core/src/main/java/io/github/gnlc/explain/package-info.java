/**
 * How a conclusion comes about: {@link io.github.gnlc.explain.Explainer}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.explain;

import org.jspecify.annotations.NullMarked;
