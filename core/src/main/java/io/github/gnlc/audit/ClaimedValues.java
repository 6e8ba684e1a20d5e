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
import java.util.function.Function;
import java.util.function.Predicate;

/** The values that sources give for one thing, each with those sources, as they come. */
final class ClaimedValues<V> {
  private final Map<V, Set<String>> sourceIds = new LinkedHashMap<>();

  void add(V value, String sourceId) {
    sourceIds.computeIfAbsent(value, v -> new TreeSet<>()).add(sourceId);
  }

  /** Those that do not agree with at least one other. */
  ClaimedValues<V> contrary(BiPredicate<V, V> agree) {
    return where(value -> sourceIds.keySet().stream().anyMatch(other -> !agree.test(value, other)));
  }

  /** Those whose range has nothing in common with that of at least one other. */
  <C extends Comparable<? super C>> ClaimedValues<V> contrary(
      Function<V, C> least, Function<V, C> most) {
    CommonRange<C> common = new CommonRange<>();
    for (V value : values()) {
      common.add(least.apply(value), most.apply(value));
    }
    return where(value -> common.leavesOut(least.apply(value), most.apply(value)));
  }

  private ClaimedValues<V> where(Predicate<V> condition) {
    ClaimedValues<V> some = new ClaimedValues<>();
    sourceIds.forEach((value, ids) -> {
      if (condition.test(value)) {
        some.sourceIds.put(value, ids);
      }
    });
    return some;
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
