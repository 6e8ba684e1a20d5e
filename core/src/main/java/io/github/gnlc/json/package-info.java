/**
 * The value types as JSON: {@link io.github.gnlc.json.JsonValues} turns each into a tree of maps,
 * lists, texts and numbers, and back.
 */
@NullMarked
package io.github.gnlc.json;

import org.jspecify.annotations.NullMarked;
