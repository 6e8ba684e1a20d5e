package io.github.gnlc.examples.benchmarks.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks another resolver each text only once, since several tables are made of the same answers. */
final class Remembered implements NameMatcher {
  private final NameMatcher asked;
  private final Map<String, Set<String>> answers = new HashMap<>();

  Remembered(NameMatcher asked) {
    this.asked = asked;
  }

  @Override
  public String name() {
    return asked.name();
  }

  @Override
  public Set<String> resolve(String text) {
    return answers.computeIfAbsent(text, asked::resolve);
  }
}
