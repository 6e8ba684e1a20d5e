package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.query.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things as rows of cells, a choice of columns to be shown. */
final class ExportTable {
  private static final String ANY_KEY = "*";
  private static final String SOME = "a selection or a list";

  private final ImmutableSet<String> available;

  /** The columns that a selection has besides. */
  private final ImmutableSet<String> missing;

  private final ImmutableList<String> columns;
  private final List<Map<String, Object>> rows;

  private ExportTable(
      ImmutableSet<String> available,
      ImmutableSet<String> missing,
      ImmutableList<String> columns,
      List<Map<String, Object>> rows) {
    this.available = available;
    this.missing = missing;
    this.columns = columns;
    this.rows = rows;
  }

  /** A table of things with the columns that suit their kind. */
  static ExportTable of(Iterable<?> values) {
    return of(values, KnownColumns.of(Arguments.require(values, "values", SOME)));
  }

  /** A table of things whose kind is known, if it is. */
  static ExportTable of(Iterable<?> values, Optional<KnownColumns> known) {
    Arguments.require(values, "values", SOME);
    ExportJackson.requireJson();
    Dataset dataset = values instanceof Selection<?, ?> selection ? selection.data() : null;
    DerivedColumns all = known.map(DerivedColumns::of).orElse(DerivedColumns.NONE);
    DerivedColumns derived = all.needsDataset() && dataset == null ? DerivedColumns.NONE : all;
    List<Map<String, Object>> rows = new ArrayList<>();
    Set<Class<?>> types = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Object value : values) {
      Arguments.require(value, "values[" + rows.size() + "]", "something to write");
      Map<String, Object> row = Flattening.of(JsonPrinter.tree(value));
      rows.add(row);
      types.add(value.getClass());
      seen.addAll(row.keySet());
      derived.addTo(row, value, dataset);
    }
    ImmutableSet<String> onRequest = known.map(KnownColumns::onRequest).orElse(ImmutableSet.of());
    ImmutableSet.Builder<String> shown = ImmutableSet.builder();
    known.ifPresent(columns -> shown.addAll(columns.shown()));
    columns(types, seen).stream().filter(column -> !onRequest.contains(column)).forEach(shown::add);
    ImmutableList<String> columns = shown.addAll(derived.shown()).build().asList();
    return new ExportTable(
        ImmutableSet.<String>builder()
            .addAll(columns)
            .addAll(onRequest)
            .addAll(derived.onRequest())
            .build(),
        derived == all ? ImmutableSet.of() : all.names(),
        columns,
        Collections.unmodifiableList(rows));
  }

  /** All columns that things of these types can have, in their order, then what else was seen. */
  private static Set<String> columns(Set<Class<?>> types, Set<String> seen) {
    Set<String> columns = new LinkedHashSet<>();
    for (Class<?> type : types) {
      for (String column : TypeColumns.of(type)) {
        if (column.endsWith(ANY_KEY)) {
          String before = column.substring(0, column.length() - ANY_KEY.length());
          seen.stream().filter(each -> each.startsWith(before)).forEach(columns::add);
        } else {
          columns.add(column);
        }
      }
    }
    columns.addAll(seen);
    return columns;
  }

  /** The same rows with other columns, in the order given. */
  ExportTable choose(String... names) {
    Arguments.require(names, "columns", "names of columns");
    return choose(Arrays.asList(names));
  }

  ExportTable choose(Collection<String> names) {
    if (names.isEmpty()) {
      throw InvalidValueException.of(
          "columns", "none is given; expected at least one of " + list());
    }
    Set<String> chosen = new LinkedHashSet<>();
    for (String name : names) {
      Arguments.require(name, "columns[" + chosen.size() + "]", "the name of a column");
      requireColumn(name);
      if (!chosen.add(name)) {
        throw InvalidValueException.of(
            "columns", "'" + Excerpt.of(name) + "' is given twice; expected each column once");
      }
    }
    return new ExportTable(available, missing, ImmutableList.copyOf(chosen), rows);
  }

  /** Nothing of an unknown kind may have any column. */
  private void requireColumn(String name) {
    if (missing.contains(name)) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.COLUMN,
          name,
          List.of(),
          "it comes from the dataset, which a list does not know: export the selection, not its"
              + " list(); the columns of a list are " + list());
    }
    if (!available.isEmpty() && !available.contains(name)) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.COLUMN, name, available, "the columns are " + list());
    }
  }

  private String list() {
    return String.join(", ", available);
  }

  ImmutableList<String> columns() {
    return columns;
  }

  ImmutableList<String> available() {
    return available.asList();
  }

  int size() {
    return rows.size();
  }

  /** The cell, or null if the thing has nothing there. */
  @Nullable
  public Object cell(int row, String column) {
    return rows.get(row).get(column);
  }

  /** Whether the column holds numbers and nothing else, and at least one. */
  boolean isNumeric(String column) {
    boolean found = false;
    for (Map<String, Object> row : rows) {
      Object cell = row.get(column);
      if (cell != null && !(cell instanceof Number)) {
        return false;
      }
      found |= cell != null;
    }
    return found;
  }
}
