package io.github.gnlc.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.NotJson;
import io.github.gnlc.internal.value.SerializedLists;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The differences between an older and a newer dataset, told apart into changes of the world (a
 * city joined, left or received the award) and changes of what is known of it (evidence was added,
 * a date corrected, a conflict settled).
 *
 * <p>A difference is obtained from {@link #between(Network, Network)}. The networks are two
 * versions of a dataset, or two views of one:
 *
 * <pre>{@code
 * Network older = Gnlc.knownOn(LocalDate.parse("2025-06-01"));
 * DatasetDiff diff = DatasetDiff.between(older, Gnlc.network());
 * diff.world();
 * // [Event iclc-7: International Conference on Learning Cities, in 2027-06.]
 * diff.knowledge().size();    // 4674
 * diff.applyTo(older).equals(Gnlc.network());    // true
 *
 * // the text of a data release
 * diff.toMarkdown();
 * }</pre>
 *
 * <p>The day on which the older dataset was compiled decides: what only the newer dataset has
 * happened in the world if its date is known to be after that day; otherwise it is older and was
 * only learned of. Both views above are of one dataset, compiled on 2026-11-30; so only what is
 * after that day is a change of the world. Besides the changes, {@link #rows()} holds the exact
 * difference of the tables.
 *
 * <p>Changes are in the order of scope, subject, kind and dataset. No method returns null.
 * Comparing takes time proportional to the number of rows of both datasets.
 *
 * <p>Immutable, thread-safe and serializable; two differences are equal if they lead from equal
 * datasets to equal ones.
 */
public final class DatasetDiff implements Serializable {
  private static final long serialVersionUID = 1;

  private final DatasetInfo before;
  private final DatasetInfo after;
  private final ImmutableList<RowChange> rows;
  private final ImmutableList<Change> changes;

  private DatasetDiff(
      DatasetInfo before,
      DatasetInfo after,
      ImmutableList<RowChange> rows,
      ImmutableList<Change> changes) {
    this.before = before;
    this.after = after;
    this.rows = rows;
    this.changes = changes;
  }

  /**
   * Returns the differences between the datasets of an older and a newer network.
   *
   * @param older the network with the older dataset, not null
   * @param newer the network with the newer dataset, not null
   * @return the difference, empty if the datasets are equal
   * @throws NullPointerException if a network is null
   */
  public static DatasetDiff between(Network older, Network newer) {
    Arguments.require(older, "older", "a network");
    Arguments.require(newer, "newer", "a network");
    ImmutableList.Builder<RowChange> rows = ImmutableList.builder();
    for (String table : older.tables().names()) {
      rows.addAll(
          TableDiff.between(table, older.tables().rows(table), newer.tables().rows(table)));
    }
    ImmutableList<RowChange> all = rows.build();
    return new DatasetDiff(
        older.dataset(), newer.dataset(), all, ChangeFinder.find(older.data(), newer.data(), all));
  }

  /** {@return what the older dataset says of itself} */
  public DatasetInfo before() {
    return before;
  }

  /** {@return what the newer dataset says of itself} */
  public DatasetInfo after() {
    return after;
  }

  /**
   * {@return the rows that differ, by table in the order of the schema, then in that of its rows}
   */
  public ImmutableList<RowChange> rows() {
    return rows;
  }

  /**
   * Returns every change. Every row that differs is in at least one of them.
   *
   * @return the changes in the world, then those in what is known of it; by subject, then kind,
   *     then in the order of the dataset
   */
  public ImmutableList<Change> changes() {
    return changes;
  }

  /**
   * Returns what changed in the world.
   *
   * @return those of the {@linkplain #changes() changes}, in their order
   */
  public ImmutableList<Change> world() {
    return where(change -> change.scope() == ChangeScope.WORLD);
  }

  /**
   * Returns what changed in what is known of the world.
   *
   * @return those of the {@linkplain #changes() changes}, in their order
   */
  public ImmutableList<Change> knowledge() {
    return where(change -> change.scope() == ChangeScope.KNOWLEDGE);
  }

  /**
   * Returns the changes of one kind: {@code ofKind(ChangeKind.JOINED)}.
   *
   * @param kind the kind, not null
   * @return those of the {@linkplain #changes() changes}, in their order
   */
  public ImmutableList<Change> ofKind(ChangeKind kind) {
    Arguments.require(kind, "kind", "one of ChangeKind");
    return where(change -> change.kind() == kind);
  }

  /**
   * Returns the changes of one kind of thing: {@code of(ChangeSubject.EVIDENCE)}.
   *
   * @param subject the kind of thing, not null
   * @return those of the {@linkplain #changes() changes}, in their order
   */
  public ImmutableList<Change> of(ChangeSubject subject) {
    Arguments.require(subject, "subject", "one of ChangeSubject");
    return where(change -> change.subject() == subject);
  }

  /** {@return whether the datasets are equal, in what they say of themselves too} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Returns the network of the newer dataset, made of the older one and this difference.
   *
   * @param older a network with the older dataset, not null
   * @return a network with the newer dataset
   * @throws DatasetMismatchException if the dataset of the network is not equal to the older one
   * @throws NullPointerException if the network is null
   */
  public Network applyTo(Network older) {
    if (!older.dataset().equals(before)) {
      throw DatasetMismatchException.atStart(before, older.dataset());
    }
    Map<String, ImmutableList<ImmutableMap<String, String>>> tables = new LinkedHashMap<>();
    for (String table : older.tables().names()) {
      tables.put(table, TableDiff.apply(table, older.tables().rows(table), rows));
    }
    Network newer = Network.ofTables(after, tables);
    if (!newer.dataset().equals(after)) {
      throw DatasetMismatchException.atEnd(after, newer.dataset());
    }
    return newer;
  }

  /** {@return every change as text, in sections; nothing is left out} */
  public String toText() {
    return DiffReport.text(this);
  }

  /**
   * {@return the changes as Markdown, fit to announce a release of the data: what changed in the
   * world, in our knowledge, and among the sources} Of our knowledge and the sources no list is
   * longer than 20; the rest of it is counted.
   */
  public String toMarkdown() {
    return DiffReport.markdown(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DatasetDiff that
        && before.equals(that.before)
        && after.equals(that.after);
  }

  @Override
  public int hashCode() {
    return 31 * before.hashCode() + after.hashCode();
  }

  /**
   * Returns a text such as {@code gnlc 2026.11.0 to gnlc 2026.12.0: 3 changes in the world, 27 in
   * our knowledge}.
   */
  @Override
  public String toString() {
    return before + " to " + after + ": " + DiffReport.summary(this);
  }

  private ImmutableList<Change> where(Predicate<Change> condition) {
    return changes.stream().filter(condition).collect(ImmutableList.toImmutableList());
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("a difference of datasets", "its changes() or its rows()");
  }

  private Object writeReplace() {
    return new Serialized(before, after, rows, changes);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("DatasetDiff: found its fields; expected its parts");
  }

  /** The parts as they are serialized; a record is made by its constructor also when it is read. */
  private record Serialized(
      DatasetInfo before,
      DatasetInfo after,
      ImmutableList<RowChange> rows,
      ImmutableList<Change> changes)
      implements Serializable {
    Serialized {
      Arguments.require(before, "before", "the older dataset");
      Arguments.require(after, "after", "the newer dataset");
      rows = SerializedLists.requireAll(RowChange.class, rows, "rows");
      changes = SerializedLists.requireAll(Change.class, changes, "changes");
    }

    private Object readResolve() {
      return new DatasetDiff(before, after, rows, changes);
    }
  }
}
