package io.github.gnlc.internal.overlay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.OverlayChoice;
import io.github.gnlc.dataset.OverlayConflict;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.RowKey;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.SerializedLists;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Source;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The datasets that one was made of by laying them over one another, and which of its rows each of
 * them has: {@code [gnlc 2026.11.0, kr-learning-cities 2026.1.0]}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
public final class Layers implements Serializable {
  private static final long serialVersionUID = 1;

  private final ImmutableList<DatasetInfo> infos;

  /** The names of the layers that have a row, for rows that are not of the first alone. */
  private final ImmutableMap<RowKey, ImmutableSet<String>> origins;

  private final ImmutableList<OverlayConflict> conflicts;

  Layers(
      ImmutableList<DatasetInfo> infos,
      ImmutableMap<RowKey, ImmutableSet<String>> origins,
      ImmutableList<OverlayConflict> conflicts) {
    this.infos = infos;
    this.origins = origins;
    this.conflicts = conflicts;
  }

  /** Returns the one layer of a dataset that nothing was laid over. */
  public static Layers of(DatasetInfo only) {
    return new Layers(ImmutableList.of(only), ImmutableMap.of(), ImmutableList.of());
  }

  /** Returns what each dataset says of itself, the lowest first. */
  public ImmutableList<DatasetInfo> infos() {
    return infos;
  }

  /** Returns the cells of which they say different things, in the order of laying over. */
  public ImmutableList<OverlayConflict> conflicts() {
    return conflicts;
  }

  /** Returns whether the dataset of this name has a member of this id. */
  public boolean has(String layer, Member member) {
    return names(RowKey.of(member)).contains(layer);
  }

  /**
   * Returns the datasets that have a member of this id, the lowest first.
   *
   * @param whole the dataset that was made of the layers
   * @throws UnknownKeyException if it has no such member
   */
  public ImmutableList<DatasetInfo> of(Dataset whole, Member member) {
    return having(whole, RowKey.of(member));
  }

  /**
   * Returns the datasets that have this evidence, the lowest first.
   *
   * @throws UnknownKeyException if the whole has no such evidence
   */
  public ImmutableList<DatasetInfo> of(Dataset whole, Evidence evidence) {
    return having(whole, RowKey.of(evidence));
  }

  /**
   * Returns the datasets that have this name of a member, the lowest first.
   *
   * @throws UnknownKeyException if the whole has no such name
   */
  public ImmutableList<DatasetInfo> of(Dataset whole, MemberName name) {
    return having(whole, RowKey.of(name));
  }

  /**
   * Returns the datasets that have a practice of this id, the lowest first.
   *
   * @throws UnknownKeyException if the whole has no such practice
   */
  public ImmutableList<DatasetInfo> of(Dataset whole, Practice practice) {
    return having(whole, RowKey.of(practice));
  }

  /**
   * Returns the datasets that have this source, the lowest first.
   *
   * @throws UnknownKeyException if the whole has no such source
   */
  public ImmutableList<DatasetInfo> of(Dataset whole, Source source) {
    return having(whole, RowKey.of(source));
  }

  /**
   * Returns the datasets that have a row, the lowest first.
   *
   * @param table such as {@code "awards"}
   * @param key the key cells, an empty text for an empty one: {@code ["2024", "ma-benguerir"]}
   * @throws UnknownKeyException if the whole has no such table or row
   */
  public ImmutableList<DatasetInfo> of(Dataset whole, String table, List<String> key) {
    Schema.of(table); // refuses a table that there is not
    return having(whole, new RowKey(table, ImmutableList.copyOf(key)));
  }

  /**
   * Returns what the dataset of this name says of itself.
   *
   * @throws UnknownKeyException if none is called so; it names the nearest
   */
  public DatasetInfo require(String layer) {
    List<String> names = infos.stream().map(DatasetInfo::name).toList();
    if (!names.contains(layer)) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.LAYER, layer, names, "the network is made of " + names);
    }
    return infos.get(names.indexOf(layer));
  }

  /** The names of the layers that have a row. */
  ImmutableSet<String> names(RowKey key) {
    return origins.getOrDefault(key, ImmutableSet.of(infos.get(0).name()));
  }

  /**
   * The name of the layer whose row it is of several that have it: the lowest, or one further up
   * that carried more weight.
   */
  String owner(RowKey key) {
    String owner = names(key).iterator().next();
    for (OverlayConflict conflict : conflicts) {
      if (conflict.taken() == OverlayChoice.OWN
          && conflict.table().equals(key.table())
          && conflict.key().equals(key.cells())) {
        owner = conflict.layer();
      }
    }
    return owner;
  }

  ImmutableMap<RowKey, ImmutableSet<String>> origins() {
    return origins;
  }

  private ImmutableList<DatasetInfo> having(Dataset whole, RowKey key) {
    requireRow(whole.table(key.table()), key);
    ImmutableSet<String> names = names(key);
    return infos.stream()
        .filter(info -> names.contains(info.name()))
        .collect(ImmutableList.toImmutableList());
  }

  private static void requireRow(Table rows, RowKey key) {
    TableSchema schema = Schema.of(key.table());
    List<String> keys = new ArrayList<>();
    for (int row = 0; row < rows.rowCount(); row++) {
      List<String> found = schema.keyOf(rows.row(row));
      if (found.equals(key.cells())) {
        return;
      }
      keys.add(String.join("/", found));
    }
    throw UnknownKeyException.of(
        UnknownKeyException.Kind.ROW,
        String.join("/", key.cells()),
        keys,
        "a row of " + key.table() + " is known by " + String.join("/", schema.key()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Layers that
        && infos.equals(that.infos)
        && origins.equals(that.origins)
        && conflicts.equals(that.conflicts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(infos, origins, conflicts);
  }

  /** Returns a text such as {@code [gnlc 2026.11.0, kr-learning-cities 2026.1.0]}. */
  @Override
  public String toString() {
    return infos.toString();
  }

  private Object writeReplace() {
    return new Serialized(infos, origins, conflicts);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("Layers: found its fields; expected its parts");
  }

  /** The parts as they are serialized; a record is made by its constructor also when it is read. */
  private record Serialized(
      ImmutableList<DatasetInfo> infos,
      ImmutableMap<RowKey, ImmutableSet<String>> origins,
      ImmutableList<OverlayConflict> conflicts)
      implements Serializable {
    Serialized {
      SerializedLists.requireAll(DatasetInfo.class, infos, "infos");
      SerializedLists.requireAll(OverlayConflict.class, conflicts, "conflicts");
      Arguments.require(origins, "origins", "the layers of each row");
      SerializedLists.requireAll(RowKey.class, origins.keySet(), "origins");
      SerializedLists.requireAll(ImmutableSet.class, origins.values(), "origins");
      origins.values().forEach(names -> SerializedLists.requireAll(String.class, names, "origins"));
      if (infos.isEmpty()) {
        throw new IllegalArgumentException("infos is empty; expected a dataset at least");
      }
    }

    private Object readResolve() {
      return new Layers(infos, origins, conflicts);
    }
  }
}
