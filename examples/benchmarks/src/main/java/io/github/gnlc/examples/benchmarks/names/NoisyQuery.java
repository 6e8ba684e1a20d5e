package io.github.gnlc.examples.benchmarks.names;

import java.util.Set;

/**
 * A text made from a recorded name, and the ids of the members that it means: one, or several of
 * the same name.
 */
record NoisyQuery(Kind kind, String text, Set<String> expected, String name) {}
