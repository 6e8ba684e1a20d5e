package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of the places in the dataset that are no members. */
final class SharedNames {
  private final Map<String, Set<String>> keys = new HashMap<>();

  SharedNames(Network network) {
    for (String table : Set.of("other_places", "other_place_names")) {
      network
          .tables()
          .rows(table)
          .forEach(row -> keys.computeIfAbsent(
                  GnlcMatcher.PLACE + row.get("place_id"), id -> new HashSet<>())
              .add(Fold.key(row.get("name"))));
    }
  }

  /** The answer without the places that share the name. */
  Set<String> without(String name, Set<String> answered) {
    Set<String> members = new TreeSet<>(answered);
    members.removeIf(id -> keys.getOrDefault(id, Set.of()).contains(Fold.key(name)));
    return members;
  }
}
