/**
 * What the dataset holds against what was announced, what contradicts, and what is missing; begin
 * with {@link io.github.gnlc.audit.Audit}.
 */
@NullMarked
package io.github.gnlc.audit;

import org.jspecify.annotations.NullMarked;
