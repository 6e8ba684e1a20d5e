package io.github.gnlc.internal.overlay;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.internal.text.Excerpt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which source of a dataset is which of another that it is laid over. Two datasets may both call
 * something {@code s0001}: a page with another address, or without one another title or publisher,
 * is another source, and is renamed after the layer that has it, {@code kr-learning-cities.s0001}.
 * A page that both have under different ids is one source, so that nothing is counted twice.
 */
final class SourceMatching {
  private final Map<String, Row> base = new HashMap<>();
  private final Map<String, String> baseIdsByPage = new HashMap<>();
  private final Function<String, String> layers;
  private final Consumer<Finding> findings;
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private SourceMatching(
      Table sources, Function<String, String> layers, Consumer<Finding> findings) {
    this.layers = layers;
    this.findings = findings;
    for (int i = 0; i < sources.rowCount(); i++) {
      Row row = sources.row(i);
      base.put(row.text(Schema.SOURCE_COLUMN), row);
      String page = page(row);
      if (page != null) {
        baseIdsByPage.putIfAbsent(page, row.text(Schema.SOURCE_COLUMN));
      }
    }
  }

  /**
   * The id that each source of the own dataset has in the result.
   *
   * @param layers the name of the own layer that a source is of, by its id
   */
  static Map<String, String> match(
      Table base, MemoryTable own, Function<String, String> layers, Consumer<Finding> findings) {
    return new SourceMatching(base, layers, findings).match(own);
  }

  private Map<String, String> match(MemoryTable own) {
    for (int i = 0; i < own.rowCount(); i++) {
      String id = own.row(i).text(Schema.SOURCE_COLUMN);
      Row same = base.get(id);
      if (same != null && isSame(same, own.row(i))) {
        take(id, id);
      }
    }
    for (int i = 0; i < own.rowCount(); i++) {
      String id = own.row(i).text(Schema.SOURCE_COLUMN);
      if (!ids.containsKey(id)) {
        match(id, own.row(i), own.line(i));
      }
    }
    return ids;
  }

  private void match(String id, Row row, int line) {
    String page = page(row);
    String known = page == null ? null : baseIdsByPage.get(page);
    if (known != null && !taken.contains(known)) {
      take(id, known);
      return;
    }
    String prefix = layers.apply(id) + ".";
    String free = base.containsKey(id) ? prefix + id : id;
    Row there = base.get(free);
    if (taken.contains(free) || (there != null && !isSame(there, row))) {
      String others = Objects.requireNonNull(base.containsKey(id) ? base.get(id) : there, id)
          .optional("title")
          .orElse("another page");
      findings.accept(new Finding(
          Schema.of(TableNames.SOURCES).fileName(),
          line,
          Schema.SOURCE_COLUMN,
          id,
          "is of '" + Excerpt.of(others) + "' in the network beneath, and " + Excerpt.of(free)
              + " is taken as well; expected an id of its own, such as " + prefix + "source-1"));
    }
    take(id, free);
  }

  private void take(String id, String result) {
    ids.put(id, result);
    taken.add(result);
  }

  private static boolean isSame(Row a, Row b) {
    String address = a.cell("url");
    if (address != null && b.cell("url") != null) {
      return address.equals(b.cell("url"));
    }
    return Objects.equals(a.cell("title"), b.cell("title"))
        && Objects.equals(a.cell("description"), b.cell("description"))
        && Objects.equals(a.cell("publisher_id"), b.cell("publisher_id"));
  }

  /** A page as published on a day; null for a source without an address. */
  private static @Nullable String page(Row row) {
    String address = row.cell("url");
    return address == null ? null : address + " " + row.optional("published").orElse("");
  }
}
