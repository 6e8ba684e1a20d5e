package io.github.gnlc.internal.overlay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.OverlayChoice;
import io.github.gnlc.dataset.OverlayConflict;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.RowKey;
import io.github.gnlc.internal.table.RowNames;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges the tables of a dataset into those of another, row by row, by the keys of the schema. A
 * row with a new key is added; of two rows with one key the base's stays unless the own one has a
 * source of greater authority. Nothing is concluded here.
 */
final class OverlayMerge {
  /** What stands in a row of member_names that comes from no such table. */
  private static final String NO_SOURCE = "";

  private final LayerTables original;
  private final LayerTables own;
  private final Layers beneath;
  private final Map<String, MergedTable> merged = new LinkedHashMap<>();
  private final Map<RowKey, ImmutableSet<String>> origins;
  private final List<OverlayConflict> conflicts = new ArrayList<>();
  private final SourceAuthority authority;
  private final NonMemberCities otherCities;
  private final Map<String, String> ownNames = new HashMap<>();
  private final Set<List<String>> decidedByBase = new HashSet<>();

  /**
   * @param original the own tables, with ids of sources of their own
   * @param own the same, with the ids that the sources have in the result
   */
  OverlayMerge(Dataset base, Layers beneath, LayerTables original, LayerTables own) {
    this.original = original;
    this.own = own;
    this.beneath = beneath;
    this.origins = new LinkedHashMap<>(beneath.origins());
    for (TableSchema schema : Schema.tables()) {
      merged.put(schema.name(), new MergedTable(schema, base.table(schema.name())));
    }
    Table decisions = base.table(TableNames.DECISIONS);
    for (int row = 0; row < decisions.rowCount(); row++) {
      decidedByBase.add(Schema.of(TableNames.DECISIONS).keyOf(decisions.row(row)));
    }
    this.otherCities = NonMemberCities.of(base::table);
    this.authority = new SourceAuthority(table(TableNames.PUBLISHERS), table(TableNames.SOURCES));
    MemoryTable members = own.table(TableNames.MEMBERS);
    for (int row = 0; row < members.rowCount(); row++) {
      ownNames.put(members.row(row).text("member_id"), members.row(row).text("name"));
    }
  }

  void run() {
    for (TableSchema schema : Schema.tables()) {
      MemoryTable table = own.table(schema.name());
      for (int row = 0; row < table.rowCount(); row++) {
        if (!isNameOfOurs(schema, table.row(row)) && !isOfDecisionOfBase(schema, table.row(row))) {
          RowKey before = key(schema, schema.keyOf(original.table(schema.name()).row(row)));
          if (!isBeneath(own.layers().names(before))) {
            add(schema, schema.keyOf(table.row(row)), table.row(row), table.line(row), before);
          }
        }
      }
    }
    keepOtherNames();
    dropOtherPlaces();
  }

  /** The merged tables, each in the order of its keys. */
  Map<String, MemoryTable> tables() {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    merged.forEach((name, table) -> tables.put(name, table.build(own.table(name).names())));
    return tables;
  }

  /** The layers that have a row, where they are not the first alone. */
  Map<RowKey, ImmutableSet<String>> origins() {
    return origins;
  }

  List<OverlayConflict> conflicts() {
    return conflicts;
  }

  /** What only layers say that are beneath already is there, or was outweighed there. */
  private boolean isBeneath(ImmutableSet<String> layers) {
    return beneath.infos().stream().map(DatasetInfo::name).toList().containsAll(layers);
  }

  /** @param before the key that the row has in the own tables, where sources have their own ids */
  private void add(TableSchema schema, List<String> key, Row row, int line, RowKey before) {
    RowKey rowKey = key(schema, key);
    ImmutableSet<String> layers = own.layers().names(before);
    Row known = table(schema.name()).get(key);
    if (known == null) {
      table(schema.name()).put(key, row, line);
      note(rowKey, layers);
      return;
    }
    note(
        rowKey,
        ImmutableSet.<String>builder()
            .addAll(beneath.names(rowKey))
            .addAll(layers)
            .build());
    List<String> different = schema.columnNames().stream()
        .filter(column -> !Objects.equals(known.cell(column), row.cell(column)))
        .toList();
    if (!different.isEmpty()) {
      SourceAuthority.Choice choice = authority.choose(schema, known, row);
      String layer = own.layers().owner(before);
      different.forEach(column -> addConflict(layer, rowKey, column, known, row, choice));
      if (choice.taken() == OverlayChoice.OWN) {
        table(schema.name()).put(key, filled(schema, row, known), line);
      }
    }
  }

  /** An own row that says nothing in a cell takes nothing away. */
  private void addConflict(
      String layer, RowKey key, String column, Row base, Row row, SourceAuthority.Choice choice) {
    Optional<String> ownValue = row.optional(column);
    if (ownValue.isPresent()) {
      conflicts.add(OverlayConflict.builder()
          .layer(layer)
          .table(key.table())
          .addAllKey(key.cells())
          .column(column)
          .baseValue(base.optional(column))
          .ownValue(ownValue)
          .taken(choice.taken())
          .reason(choice.reason())
          .build());
    }
  }

  /** The own row, with what the base says in cells that it leaves empty. */
  private static Row filled(TableSchema schema, Row own, Row base) {
    @Nullable String[] cells = new @Nullable String[schema.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      String name = schema.columns().get(i).name();
      String cell = own.cell(name);
      boolean mayBeFilled = !schema.key().contains(name) && !name.equals(Schema.SOURCE_COLUMN);
      cells[i] = cell == null && mayBeFilled ? base.cell(name) : cell;
    }
    return new MemoryTable.Builder(schema.name(), schema.columnNames())
        .add(0, cells)
        .build()
        .row(0);
  }

  /** What a member is called by the own dataset is kept as a spelling where the base's stays. */
  private void keepOtherNames() {
    TableSchema schema = Schema.of(TableNames.MEMBERS);
    MemoryTable table = own.table(TableNames.MEMBERS);
    for (int row = 0; row < table.rowCount(); row++) {
      List<String> key = schema.keyOf(table.row(row));
      Row taken = Objects.requireNonNull(table(TableNames.MEMBERS).get(key), TableNames.MEMBERS);
      if (!taken.text("name").equals(table.row(row).text("name"))) {
        keepName(table.row(row), table.line(row), own.layers().names(key(schema, key)));
      }
    }
  }

  private void keepName(Row row, int line, ImmutableSet<String> layers) {
    String member = row.text("member_id");
    String name = row.text("name");
    MergedTable names = table(TableNames.MEMBER_NAMES);
    if (!names.hasKeyBeginningWith(List.of(member, name)) && !isOfficial(member, name)) {
      TableSchema schema = Schema.of(TableNames.MEMBER_NAMES);
      MemoryTable spelling = new MemoryTable.Builder(schema.name(), schema.columnNames())
          .add(line, member, name, null)
          .build();
      List<String> key = List.of(member, name, NO_SOURCE);
      names.put(key, spelling.row(0), line);
      note(key(schema, key), layers);
    }
  }

  /** Of rows of the first layer alone nothing is noted. */
  private void note(RowKey key, ImmutableSet<String> layers) {
    if (origins.containsKey(key) || !layers.equals(beneath.names(key))) {
      origins.put(key, layers);
    }
  }

  /** A place that is a member for one of the two datasets is no other place. */
  private void dropOtherPlaces() {
    MergedTable places = table(TableNames.OTHER_PLACES);
    MergedTable names = table(TableNames.OTHER_PLACE_NAMES);
    for (String id : NonMemberCities.claimed(
        otherCities, NonMemberCities.of(own::table), places.build(RowNames.LINES))) {
      places.remove(List.of(id));
      origins.remove(new RowKey(TableNames.OTHER_PLACES, ImmutableList.of(id)));
      for (List<String> name : names.removeKeysBeginningWith(id)) {
        origins.remove(new RowKey(TableNames.OTHER_PLACE_NAMES, ImmutableList.copyOf(name)));
      }
    }
  }

  /**
   * Whether a row gives as another name the one that stays the official one: the own dataset has it
   * the other way round.
   */
  private boolean isNameOfOurs(TableSchema schema, Row row) {
    return schema.name().equals(TableNames.MEMBER_NAMES)
        && isOfficial(row.text("member_id"), row.text("name"))
        && !row.text("name").equals(ownNames.getOrDefault(row.text("member_id"), row.text("name")));
  }

  /** Whether a row is a source of an own decision where the one of the base stays. */
  private boolean isOfDecisionOfBase(TableSchema schema, Row row) {
    return schema.name().equals(TableNames.DECISION_SOURCES)
        && decidedByBase.contains(List.of(row.text("member_id"), row.text("property")));
  }

  private boolean isOfficial(String member, String name) {
    Row row = table(TableNames.MEMBERS).get(List.of(member));
    return row != null && row.text("name").equals(name);
  }

  private MergedTable table(String name) {
    return Objects.requireNonNull(merged.get(name), name);
  }

  private static RowKey key(TableSchema schema, List<String> cells) {
    return new RowKey(schema.name(), ImmutableList.copyOf(cells));
  }
}
