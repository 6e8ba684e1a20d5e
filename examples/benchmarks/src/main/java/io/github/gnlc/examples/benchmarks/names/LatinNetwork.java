package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.model.MemberName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a network without the names of members that are not in Latin letters. */
final class LatinNetwork {
  private static final Set<String> TABLES_OF_NAMES = Set.of("member_names", "place_names");

  private LatinNetwork() {}

  static Network of(Network whole) {
    Map<String, List<? extends Map<String, String>>> rows = new LinkedHashMap<>();
    for (String table : whole.tables().names()) {
      boolean names = TABLES_OF_NAMES.contains(table);
      rows.put(
          table,
          whole.tables().rows(table).stream()
              .filter(row -> !names || isLatin(row.getOrDefault("name", "")))
              .toList());
    }
    return Network.ofTables(whole.dataset(), rows);
  }

  static boolean isLatin(String text) {
    return MemberName.scriptOf(text).equals("Latn");
  }
}
