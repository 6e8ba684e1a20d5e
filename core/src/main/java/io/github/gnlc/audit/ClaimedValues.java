package io.github.gnlc.audit;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** The values that sources give for one thing, each with those sources, as they come. */
final class ClaimedValues<V> {
  private final Map<V, Set<String>> sourceIds = new LinkedHashMap<>();

  void add(V value, String sourceId) {
    sourceIds.computeIfAbsent(value, v -> new TreeSet<>()).add(sourceId);
  }

  /** Those that do not agree with at least one other. */
  ClaimedValues<V> contrary(BiPredicate<V, V> agree) {
    ClaimedValues<V> contrary = new ClaimedValues<>();
    sourceIds.forEach((value, ids) -> {
      if (sourceIds.keySet().stream().anyMatch(other -> !agree.test(value, other))) {
        contrary.sourceIds.put(value, ids);
      }
    });
    return contrary;
  }

  boolean isEmpty() {
    return sourceIds.isEmpty();
  }

  Collection<V> values() {
    return sourceIds.keySet();
  }

  ImmutableSortedSet<String> sourceIds() {
    ImmutableSortedSet.Builder<String> all = ImmutableSortedSet.naturalOrder();
    sourceIds.values().forEach(all::addAll);
    return all.build();
  }

  /** For people: {@code Cork (2 sources) against Mallow (1 source)}. */
  @Override
  public String toString() {
    List<String> words = new ArrayList<>();
    sourceIds.forEach(
        (value, ids) -> words.add(value + " (" + AuditText.sources(ids.size()) + ")"));
    return String.join(" against ", words);
  }
}
