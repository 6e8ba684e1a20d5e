package io.github.gnlc.query;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.Rows;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import java.util.ArrayList;
import java.util.BitSet;
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
 * A selection of the things of one kind that a dataset has, such as its members or its sources.
 *
 * <p>Selections are obtained from a network and narrowed by filters, each of which returns a new
 * selection:
 *
 * <pre>{@code
 * Members members = Gnlc.members().inCountry("CN").awardedIn(2024);
 * members.count();     // 1
 * members.ids();       // [cn-wuhan]
 * members.toString();  // members[of today, in country CN, awarded in 2024]
 * }</pre>
 *
 * <p>A selection is a set. Filters give the same result in any order, and two selections of one
 * dataset can be combined by {@link #union}, {@link #intersection} and {@link #difference}. Two
 * selections are equal if they hold the same things of equal datasets, whatever filters they were
 * made by.
 *
 * <p>Selections of a network seen at another moment name it, and can be compared with those of
 * today, by the ids of the things:
 *
 * <pre>{@code
 * Members then = Gnlc.asOf(LocalDate.parse("2020-12-31")).members();
 * then.inCountry("CN").toString();  // members[as of 2020-12-31, in country CN]
 * Members since = Gnlc.members().difference(then);
 * since.count();                    // 205
 * since.toString();                 // members[(of today) but not (as of 2020-12-31)]
 * }</pre>
 *
 * <p>The order of the things is that of the dataset and is the same in every answer of every run;
 * each type of selection states its own. A selection holds row numbers, no copies of the things.
 * Its list is made by the first call of {@link #list()} and kept. A filter by a condition looks at
 * every selected thing; a combination of two selections takes time in proportion to the dataset,
 * one step for 64 things.
 *
 * <p>No method accepts or returns null, except {@link #contains} and {@link #equals}, which answer
 * false to it.
 *
 * <p>Immutable and thread-safe. A selection is not serializable; serialize its {@link #list()}.
 *
 * @param <T> the type of the things
 * @param <S> the type of the selection itself
 */
public abstract class Selection<T, S extends Selection<T, S>> implements Iterable<T> {
  private final Rows<T> rows;
  private final RowSet selected;
  private final SelectionText description;

  /** Made when first asked for; a race makes it twice, with the same content. */
  private @Nullable ImmutableList<T> list;

  /** Everything. */
  Selection(Rows<T> rows) {
    this(rows, RowSet.all(rows.size()), SelectionText.everything(rows.catalogue()));
  }

  /** Some of what another selection is of. */
  Selection(Selection<T, S> other, RowSet selected, SelectionText description) {
    this(other.rows, selected, description);
  }

  Selection(Rows<T> rows, RowSet selected, SelectionText description) {
    this.rows = rows;
    this.selected = selected;
    this.description = description;
  }

  /** Makes a selection of this type and of the same rows. */
  abstract S select(RowSet newSelected, SelectionText newDescription);

  /** The selection of what this one and a filter have in common. */
  final S narrow(RowSet filter, String words, @Nullable Object argument) {
    return select(selected.and(filter), description.and(words, argument));
  }

  /** The selection of those for which a condition holds. */
  final S narrow(Predicate<? super T> condition, String words, @Nullable Object argument) {
    BitSet passed = new BitSet();
    for (int row = selected.next(0); row >= 0; row = selected.next(row + 1)) {
      if (condition.test(rows.get(row))) {
        passed.set(row);
      }
    }
    return select(RowSet.of(passed), description.and(words, argument));
  }

  final Catalogue catalogue() {
    return rows.catalogue();
  }

  final RowSet selected() {
    return selected;
  }

  /**
   * {@return the dataset that the selection is of, as it is seen at its moment}
   *
   * @hidden for the library alone
   */
  public final Dataset data() {
    return catalogue().dataset();
  }

  /**
   * Returns the things in order.
   *
   * @return the list, made by the first call and the same in later ones
   */
  @JsonValue
  public final ImmutableList<T> list() {
    ImmutableList<T> made = list;
    if (made == null) {
      made = rows.list(selected);
      list = made;
    }
    return made;
  }

  /**
   * Returns the things in order, as a stream.
   *
   * @return a sequential stream over {@link #list()}
   */
  public final Stream<T> stream() {
    return list().stream();
  }

  /**
   * Returns an iterator over the things in order. It does not support {@link Iterator#remove()}.
   *
   * @return an iterator over {@link #list()}
   */
  @Override
  public final Iterator<T> iterator() {
    return list().iterator();
  }

  /**
   * Returns the number of things, in constant time.
   *
   * @return the number of things, 0 if the selection is empty
   */
  public final int count() {
    return selected.count();
  }

  /**
   * Tells whether the selection has no things, in constant time.
   *
   * @return true if {@link #count()} is 0
   */
  public final boolean isEmpty() {
    return selected.count() == 0;
  }

  /**
   * Returns the first thing in order.
   *
   * @return the first thing, or empty if the selection is empty
   */
  public final Optional<T> first() {
    int row = selected.next(0);
    return row < 0 ? Optional.empty() : Optional.of(rows.get(row));
  }

  /**
   * Tells whether the selection has a thing equal to this one.
   *
   * @param thing the thing to look for; may be null or of another type
   * @return true if an equal thing is selected
   */
  public final boolean contains(@Nullable Object thing) {
    return selected.contains(rows.findEqual(thing));
  }

  /**
   * Returns the thing with this id. Each type of selection states what its ids look like.
   *
   * @param id the id, not null
   * @return the thing, not null
   * @throws UnknownKeyException if the selection has no such thing; the message names the nearest
   *     ids, or says that the dataset has the thing but not this selection
   */
  public T get(String id) {
    int row = rows.find(requireId(id));
    if (row < 0) {
      throw UnknownKeyException.of(rows.kind(), id, ids(), "see the ids of " + this);
    }
    if (!selected.contains(row)) {
      throw outside(id);
    }
    return rows.get(row);
  }

  /**
   * Finds the thing with this id.
   *
   * @param id the id, not null
   * @return the thing, or empty if the selection has no such thing
   */
  public Optional<T> find(String id) {
    int row = rows.find(requireId(id));
    return selected.contains(row) ? Optional.of(rows.get(row)) : Optional.empty();
  }

  private String requireId(String id) {
    return Arguments.require(id, "id", "the id of one of the " + rows.kind().plural());
  }

  final UnknownKeyException outside(String id) {
    return UnknownKeyException.of(
        rows.kind(), id, List.of(), "the dataset has it, but outside " + this);
  }

  /**
   * Returns the ids of the things, in order.
   *
   * @return the ids, each of which {@link #get} accepts
   */
  public final ImmutableList<String> ids() {
    ImmutableList.Builder<String> ids = ImmutableList.builderWithExpectedSize(count());
    for (int row = selected.next(0); row >= 0; row = selected.next(row + 1)) {
      ids.add(rows.id(row));
    }
    return ids.build();
  }

  /**
   * Returns the things for which a condition holds.
   *
   * @param predicate the condition, not null; it is evaluated now, once for each thing, in order
   * @return the selection of those things, described as {@code where a condition}
   */
  public final S where(Predicate<? super T> predicate) {
    return where("a condition", predicate);
  }

  /**
   * Returns the things for which a condition holds, described in words that {@link #toString()}
   * repeats:
   *
   * <pre>{@code
   * Gnlc.members().where("of a short name", member -> member.name().length() < 4).toString();
   * // members[of today, where of a short name]
   * }</pre>
   *
   * @param description the condition in words, not null
   * @param predicate the condition, not null; it is evaluated now, once for each thing, in order
   * @return the selection of those things
   */
  public final S where(String description, Predicate<? super T> predicate) {
    Arguments.require(
        predicate, "predicate", "a condition on one of the " + rows.kind().plural());
    Arguments.require(description, "description", "a few words");
    return narrow(predicate, "where", description);
  }

  /**
   * Returns the things that are in this selection, in the other, or in both.
   *
   * @param other a selection of an equal dataset, not null
   * @return the union, in the order of the dataset
   * @throws IllegalArgumentException if the other selection is of a different dataset, or of the
   *     same one at another moment, where the same thing may be told otherwise
   */
  public final S union(S other) {
    return combine(other, selected.or(requireSameRows(other)), "or");
  }

  /**
   * Returns the things of this selection that are also in the other. Selections of one dataset at
   * two moments are compared by the ids of the things; what is returned is as this selection has
   * it.
   *
   * @param other a selection of an equal dataset, at any moment, not null
   * @return the intersection, in the order of the dataset
   * @throws IllegalArgumentException if the other selection is of a different dataset
   */
  public final S intersection(S other) {
    return combine(other, selected.and(rowsOf(other)), "and");
  }

  /**
   * Returns the things of this selection that are not in the other. Selections of one dataset at
   * two moments are compared by the ids of the things; what is returned is as this selection has
   * it.
   *
   * @param other a selection of an equal dataset, at any moment, not null
   * @return the difference, in the order of the dataset
   * @throws IllegalArgumentException if the other selection is of a different dataset
   */
  public final S difference(S other) {
    return combine(other, selected.andNot(rowsOf(other)), "but not");
  }

  private S combine(Selection<T, S> other, RowSet combined, String word) {
    return select(combined, description.combinedWith(other.description, word));
  }

  /** The rows of the other selection; of another moment, those of the same ids selected here. */
  private RowSet rowsOf(Selection<T, S> other) {
    requireOther(other);
    if (!rows.isOfOtherMoment(other.rows)) {
      return requireSameRows(other);
    }
    BitSet found = new BitSet();
    for (int row = selected.next(0); row >= 0; row = selected.next(row + 1)) {
      found.set(row, other.selected.contains(other.rows.find(rows.id(row))));
    }
    return RowSet.of(found);
  }

  private RowSet requireSameRows(Selection<T, S> other) {
    requireOther(other);
    if (!rows.isSameAs(other.rows)) {
      String expected = rows.isOfOtherMoment(other.rows)
          ? "expected selections of one moment: ask both of one network, or join their ids()"
          : "expected selections of one dataset";
      throw new IllegalArgumentException(this + " is of " + catalogue() + ", " + other + " of "
          + other.catalogue() + "; " + expected);
    }
    return other.selected;
  }

  private static void requireOther(@Nullable Object other) {
    Arguments.require(other, "other", "a selection of the same dataset");
  }

  /**
   * Groups the things by a key.
   *
   * @param <K> the type of the key
   * @param key the key of a thing, not null; it is called once for each thing, in order, and must
   *     not return null
   * @return the groups by key, in the order of their first thing; each is a selection
   */
  public final <K> ImmutableMap<K, S> groupBy(Function<? super T, ? extends K> key) {
    requireKey(key);
    Map<K, BitSet> groups = new LinkedHashMap<>();
    for (int row = selected.next(0); row >= 0; row = selected.next(row + 1)) {
      groups.computeIfAbsent(key.apply(rows.get(row)), k -> new BitSet()).set(row);
    }
    ImmutableMap.Builder<K, S> selections = ImmutableMap.builderWithExpectedSize(groups.size());
    groups.forEach(
        (k, group) -> selections.put(k, select(RowSet.of(group), description.and("in group", k))));
    return selections.buildOrThrow();
  }

  /**
   * Counts the things by a key:
   *
   * <pre>{@code
   * Gnlc.awards().inRound(2024).countBy(Award::year);  // {2024=10}
   * }</pre>
   *
   * @param <K> the type of the key
   * @param key the key of a thing, not null; it is called once for each thing, in order, and must
   *     not return null
   * @return the number of things by key, in the order of the first thing of each
   */
  public final <K> ImmutableMap<K, Integer> countBy(Function<? super T, ? extends K> key) {
    requireKey(key);
    Map<K, int[]> counts = new LinkedHashMap<>();
    for (int row = selected.next(0); row >= 0; row = selected.next(row + 1)) {
      counts.computeIfAbsent(key.apply(rows.get(row)), k -> new int[1])[0]++;
    }
    ImmutableMap.Builder<K, Integer> boxed = ImmutableMap.builderWithExpectedSize(counts.size());
    counts.forEach((k, count) -> boxed.put(k, count[0]));
    return boxed.buildOrThrow();
  }

  private void requireKey(@Nullable Object key) {
    Arguments.require(key, "key", "a function of one of the " + rows.kind().plural());
  }

  /**
   * Returns the things in another order.
   *
   * @param order the order, not null
   * @return the sorted list; things that compare as equal stay in the order of the selection
   */
  public final ImmutableList<T> sortedBy(Comparator<? super T> order) {
    List<T> sorted = new ArrayList<>(list());
    sorted.sort(
        Arguments.require(order, "order", "a comparator of " + rows.kind().plural()));
    return ImmutableList.copyOf(sorted);
  }

  /**
   * Tells whether another selection has the same things of an equal dataset.
   *
   * @param other the object to compare with, may be null
   * @return true if it is a selection of the same kind, of an equal dataset and with equal things
   */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Selection<?, ?> that
        && rows.isSameAs(that.rows)
        && selected.equals(that.selected);
  }

  @Override
  public final int hashCode() {
    return selected.hashCode();
  }

  /**
   * Returns what the selection asks for, such as {@code members[of today, in country CN, awarded in
   * 2024]}, or {@code members[as of 2020-12-31, in country CN]} at another moment than today. Of
   * very many filters the first are told, in 2000 characters.
   *
   * @return the kind, the moment and the filters in words, not null
   */
  @Override
  public final String toString() {
    return rows.kind().plural() + "[" + description + "]";
  }
}
