package io.github.gnlc.examples.benchmarks.names;

import java.util.Set;

/** Something that finds members by a text: one id, several if it cannot tell, or none. */
interface NameMatcher {
  String name();

  Set<String> resolve(String text);
}
