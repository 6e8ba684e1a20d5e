package io.github.gnlc.examples.openrefine;

/** What a user may choose from a list: a type or a property. */
interface Suggestable {
  String id();

  String label();

  String description();
}
