package io.github.gnlc.examples.benchmarks.growth;

import io.github.gnlc.model.Member;

/**
 * A text to be resolved.
 *
 * @param text such as {@code VILLA MENDOVA}
 * @param member whom it means
 */
record ResolveQuery(String text, Member member) {}
