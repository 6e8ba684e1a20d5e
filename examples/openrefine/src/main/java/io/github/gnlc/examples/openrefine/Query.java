package io.github.gnlc.examples.openrefine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One name to be found.
 *
 * @param text the name; empty if only properties are given
 * @param kinds the types wanted; empty for any
 * @param ofAllKinds whether it must be of all of them rather than of one
 * @param limit the most candidates
 * @param given what else is known of it, by property, each with at least one value
 */
record Query(
    String text,
    Set<Kind> kinds,
    boolean ofAllKinds,
    int limit,
    Map<Property, List<String>> given) {
  /** Whether something of these types is wanted. */
  boolean wants(List<Kind> those) {
    return kinds.isEmpty()
        || (ofAllKinds ? those.containsAll(kinds) : those.stream().anyMatch(kinds::contains));
  }
}
