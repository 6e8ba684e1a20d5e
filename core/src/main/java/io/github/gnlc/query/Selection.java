package io.github.gnlc.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.UnknownKeyException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some of the things of one kind that a dataset has, in the order of every answer:
 * {@code Gnlc.members().inCountry("CN")}.
 *
 * <p>A selection is a set: filters narrow it in any order with the same result, and it can be
 * united, intersected and subtracted. It holds no copies; a list is made once, when first asked
 * for. Two selections are equal if they hold the same things of equal datasets, however they were
 * asked for.
 *
 * <p>Immutable, thread-safe and serializable (with its dataset).
 *
 * @param <T> the type of the things
 * @param <S> the type of the selection itself
 */
public abstract class Selection<T, S extends Selection<T, S>> implements Iterable<T>, Serializable {
  private static final long serialVersionUID = 1;

  private final transient Universe<T> universe;
  private final transient Found<T> found;

  /**
   * Up to two filters that what was found has yet to pass, null for none. So the things that pass a
   * chain of filters are counted without making the sets between.
   */
  private final transient @Nullable Filter first;

  private final transient @Nullable Filter second;

  /** What was found and passes both, made when first needed; a race makes it twice, equal. */
  private transient @Nullable Bits bits;

  /** Listed when first asked; a race does it twice, with the same result. */
  private transient @Nullable ImmutableList<T> list;

  Selection(Universe<T> universe, Bits bits, Question question) {
    this.universe = universe;
    this.found = new Found<>(bits, question);
    this.first = null;
    this.second = null;
  }

  /** Those of what was found that pass up to two filters, null for none. */
  Selection(Universe<T> universe, Found<T> found, @Nullable Filter first, @Nullable Filter second) {
    this.universe = universe;
    this.found = found;
    this.first = first;
    this.second = second;
  }

  /** What one filter more is to be applied to. */
  final Found<T> foundBefore() {
    return second == null ? found : new Found<>(bits(), question());
  }

  /** The first filter if there is one filter more. */
  final Filter firstWith(Filter next) {
    return first == null || second != null ? next : first;
  }

  /** The second filter if there is one filter more. */
  final @Nullable Filter secondWith(Filter next) {
    return first == null || second != null ? null : next;
  }

  /** Makes a selection of this type. */
  abstract S select(Bits newBits, Question newQuestion);

  final Universe<T> universe() {
    return universe;
  }

  final Found<T> found() {
    return found;
  }

  final Question question() {
    Question asked = found.question();
    asked = first == null ? asked : asked.and(first);
    return second == null ? asked : asked.and(second);
  }

  final Bits bits() {
    if (first == null) {
      return found.bits();
    }
    Bits made = bits;
    if (made == null) {
      made = found.bits().and(first.bits());
      made = second == null ? made : made.and(second.bits());
      bits = made;
    }
    return made;
  }

  private Bits firstBits() {
    return first == null ? found.bits() : first.bits();
  }

  private Bits secondBits() {
    return second == null ? found.bits() : second.bits();
  }

  /** The number of the first of these things that is at least so great, or -1. */
  final int next(int least) {
    return Bits.nextOfAll(found.bits(), firstBits(), secondBits(), least);
  }

  private boolean has(int ordinal) {
    return found.bits().has(ordinal) && firstBits().has(ordinal) && secondBits().has(ordinal);
  }

  /** Returns the things in order. The list is made once; later calls return the same one. */
  public final ImmutableList<T> list() {
    if (first == null) {
      return found.list(universe);
    }
    ImmutableList<T> made = list;
    if (made == null) {
      made = universe.listOfAll(found.bits(), firstBits(), secondBits());
      list = made;
    }
    return made;
  }

  /** Returns the things in order, as a stream. */
  public final Stream<T> stream() {
    return list().stream();
  }

  /** Returns an iterator over the things in order; it removes nothing. */
  @Override
  public final Iterator<T> iterator() {
    return list().iterator();
  }

  /** Returns how many things there are. */
  public final int count() {
    if (first == null) {
      return found.count();
    }
    return Bits.countOfAll(found.bits(), firstBits(), secondBits());
  }

  /** Returns whether there is nothing. */
  public final boolean isEmpty() {
    return next(0) < 0;
  }

  /** Returns the first thing in order, or empty if there is nothing. */
  public final Optional<T> first() {
    int ordinal = next(0);
    return ordinal < 0 ? Optional.empty() : Optional.of(universe.get(ordinal));
  }

  /**
   * Returns whether an equal thing is in the selection; anything else, {@code null} included, is
   * not.
   */
  public final boolean contains(@Nullable Object thing) {
    int ordinal = universe.ordinalOfValue(thing);
    return ordinal >= 0 && has(ordinal);
  }

  /**
   * Returns the thing with this id.
   *
   * @throws UnknownKeyException if the selection has none; it names the nearest ids, or says that
   *     the dataset has it outside this selection
   */
  public T get(String id) {
    return universe.get(requireSelected(id));
  }

  /** Returns the thing with this id, or empty if the selection has none. */
  public Optional<T> find(String id) {
    int ordinal =
        universe.ordinalOf(Arguments.require(id, "id", "the id of one of the ", universe.kind()));
    return ordinal >= 0 && has(ordinal) ? Optional.of(universe.get(ordinal)) : Optional.empty();
  }

  private int requireSelected(String id) {
    int ordinal =
        universe.ordinalOf(Arguments.require(id, "id", "the id of one of the ", universe.kind()));
    if (ordinal >= 0 && has(ordinal)) {
      return ordinal;
    }
    throw ordinal < 0
        ? Refusals.unknown(universe.kind(), id, ids(), "see the ids of " + this)
        : outside(id);
  }

  final RuntimeException outside(String id) {
    return Refusals.unknown(
        universe.kind(), id, List.of(), "the dataset has it, but outside " + this);
  }

  /** Returns the ids of the things, in order. */
  public final ImmutableList<String> ids() {
    ImmutableList.Builder<String> ids = ImmutableList.builderWithExpectedSize(count());
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      ids.add(universe.id(i));
    }
    return ids.build();
  }

  /** Returns those for which the predicate holds. It is asked once for each, in order. */
  public final S where(Predicate<? super T> predicate) {
    return where("a condition", predicate);
  }

  /**
   * Returns those for which the predicate holds, described in words that {@link #toString()}
   * repeats: {@code where("more than a million inhabitants", …)}.
   */
  public final S where(String description, Predicate<? super T> predicate) {
    Arguments.require(predicate, "predicate", "a condition on one of the ", universe.kind());
    Bits.Builder filtered = new Bits.Builder();
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      if (predicate.test(universe.get(i))) {
        filtered.add(i);
      }
    }
    return select(
        filtered.build(),
        question().and("where", Arguments.require(description, "description", "a few words")));
  }

  /**
   * Returns the things that are in this selection or in the other.
   *
   * @throws IllegalArgumentException if the other is of another dataset
   */
  public final S union(S other) {
    return combine(other, bits().or(requireComparable(other)), "or");
  }

  /**
   * Returns the things that are in both selections.
   *
   * @throws IllegalArgumentException if the other is of another dataset
   */
  public final S intersection(S other) {
    return combine(other, bits().and(requireComparable(other)), "and");
  }

  /**
   * Returns the things that are in this selection and not in the other.
   *
   * @throws IllegalArgumentException if the other is of another dataset
   */
  public final S difference(S other) {
    return combine(other, bits().andNot(requireComparable(other)), "but not");
  }

  private S combine(Selection<T, S> other, Bits combined, String word) {
    return select(
        combined, Question.of("(" + question() + ") " + word + " (" + other.question() + ")"));
  }

  private Bits requireComparable(Selection<T, S> other) {
    Arguments.require(other, "other", "a selection of the same dataset");
    if (!universe.isSameAs(other.universe)) {
      throw new IllegalArgumentException(
          this + " is of " + universe.catalogue().dataset() + ", " + other + " of "
              + other.universe.catalogue().dataset() + "; expected selections of one dataset");
    }
    return other.bits();
  }

  /**
   * Groups the things by a key. The groups are in the order of their first thing, each a selection
   * in itself.
   */
  public final <K> ImmutableMap<K, S> groupBy(Function<? super T, ? extends K> key) {
    Arguments.require(key, "key", "a function of one of the ", universe.kind());
    Map<K, Bits.Builder> groups = new LinkedHashMap<>();
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      groups
          .computeIfAbsent(key.apply(universe.get(i)), k -> new Bits.Builder())
          .add(i);
    }
    ImmutableMap.Builder<K, S> selections = ImmutableMap.builder();
    groups.forEach((k, group) ->
        selections.put(k, select(group.build(), question().and("in group", k))));
    return selections.buildOrThrow();
  }

  /** Counts the things by a key, in the order of {@link #groupBy}. */
  public final <K> ImmutableMap<K, Integer> countBy(Function<? super T, ? extends K> key) {
    Arguments.require(key, "key", "a function of one of the ", universe.kind());
    Map<K, int[]> counts = new LinkedHashMap<>();
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      counts.computeIfAbsent(key.apply(universe.get(i)), k -> new int[1])[0]++;
    }
    ImmutableMap.Builder<K, Integer> boxed = ImmutableMap.builderWithExpectedSize(counts.size());
    counts.forEach((k, count) -> boxed.put(k, count[0]));
    return boxed.buildOrThrow();
  }

  /** Returns the things in an order of one's own; equal ones stay in the order of the selection. */
  public final ImmutableList<T> sortedBy(Comparator<? super T> order) {
    List<T> sorted = new ArrayList<>(list());
    sorted.sort(Arguments.require(order, "order", "a comparator of ", universe.kind()));
    return ImmutableList.copyOf(sorted);
  }

  /** Two selections are equal if they hold the same things of equal datasets. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Selection<?, ?> that
        && universe.isSameAs(that.universe)
        && bits().equals(that.bits());
  }

  @Override
  public final int hashCode() {
    return bits().hashCode();
  }

  /**
   * Returns what the selection asks for, such as {@code members[of today, in country CN, awarded in
   * 2024]}.
   */
  @Override
  public final String toString() {
    return universe.kind() + "[" + question() + "]";
  }

  /** Serialized as dataset, kind and members of the set. */
  final Object writeReplace() {
    return new SerializedSelection(
        universe.catalogue().dataset(),
        universe.kind(),
        bits().toArray(universe.size()),
        question().toString());
  }

  private void readObject(ObjectInputStream in) throws IOException {
    throw SerializedSelection.refusal();
  }
}
