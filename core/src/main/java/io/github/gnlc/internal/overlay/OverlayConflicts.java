package io.github.gnlc.internal.overlay;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.OverlayConflict;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The conflicts of layers that are laid over others, each once, in one order whether the layers
 * were laid over the others one by one or together: by layer, table, key and column.
 */
final class OverlayConflicts {
  private final List<String> layers;
  private final List<OverlayConflict> conflicts = new ArrayList<>();

  /** @param infos all layers, the lowest first */
  OverlayConflicts(List<DatasetInfo> infos) {
    layers = infos.stream().map(DatasetInfo::name).toList();
  }

  void add(OverlayConflict conflict) {
    conflicts.add(conflict);
  }

  /** Adds a conflict of before, with the ids that the sources have in the result. */
  void add(OverlayConflict conflict, Map<String, String> sourceIds) {
    List<String> columns = Schema.of(conflict.table()).key();
    List<String> key = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      key.add(renamed(columns.get(i), conflict.key().get(i), sourceIds));
    }
    String column = conflict.column();
    add(OverlayConflict.builder()
        .layer(conflict.layer())
        .table(conflict.table())
        .addAllKey(key)
        .column(column)
        .baseValue(conflict.baseValue().map(value -> renamed(column, value, sourceIds)))
        .ownValue(conflict.ownValue().map(value -> renamed(column, value, sourceIds)))
        .taken(conflict.taken())
        .reason(conflict.reason())
        .build());
  }

  private static String renamed(String column, String cell, Map<String, String> sourceIds) {
    return column.equals(Schema.SOURCE_COLUMN) ? sourceIds.getOrDefault(cell, cell) : cell;
  }

  /** Those of the layers beneath, and then these. */
  ImmutableList<OverlayConflict> after(List<OverlayConflict> beneath) {
    return Stream.concat(
            beneath.stream(),
            conflicts.stream()
                .sorted(Comparator.comparing((OverlayConflict conflict) -> layer(conflict))
                    .thenComparing(OverlayConflicts::table)
                    .thenComparing(conflict -> conflict.key(), TableSchema::compareKeys)
                    .thenComparing(OverlayConflicts::column)))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private int layer(OverlayConflict conflict) {
    return layers.indexOf(conflict.layer());
  }

  private static int table(OverlayConflict conflict) {
    return Schema.tables().indexOf(Schema.of(conflict.table()));
  }

  private static int column(OverlayConflict conflict) {
    return Schema.of(conflict.table()).columnNames().indexOf(conflict.column());
  }
}
