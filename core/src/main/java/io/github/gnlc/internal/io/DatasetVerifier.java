package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberSection;
import io.github.gnlc.internal.names.NameTables;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.DamagedSnapshot;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passes the tables of an unchecked dataset through all the checks, concludes its members again and
 * compares them with those that it states. Rows have the lines that they would have in a CSV file.
 */
public final class DatasetVerifier {
  private final ReadBudget budget;
  private final Function<String, RuntimeException> refusal;

  /** @param refusal makes the exception for a dataset that contradicts itself */
  public DatasetVerifier(ReadBudget budget, Function<String, RuntimeException> refusal) {
    this.budget = budget;
    this.refusal = refusal;
  }

  /**
   * Checks a dataset that was opened without checks: that it is as it was written, that the checks
   * find nothing in its tables, and that all else that it holds is what they give.
   *
   * @throws SnapshotException if it contradicts itself
   * @throws DatasetException if the checks find something
   */
  public static void verify(Dataset dataset) {
    if (dataset.isChecked()) {
      dataset.verify();
    } else {
      dataset.verifyContent();
      new DatasetVerifier(new ReadBudget(ReadBudget.UNLIMITED), DamagedSnapshot::of)
          .verify(dataset.info(), dataset::table, () -> MemberSection.of(dataset.members()));
      NameTables.verify(dataset);
    }
  }

  /**
   * Makes the dataset again from its tables.
   *
   * @param members what the dataset says of its members, in the section of a snapshot
   * @throws DatasetException if the checks find something
   */
  public Dataset verify(
      DatasetInfo info, Function<String, Table> tables, Supplier<? extends Table> members) {
    Map<String, MemoryTable> copies = new LinkedHashMap<>();
    Findings findings = new Findings(budget.limits());
    for (TableSchema schema : Schema.tables()) {
      MemoryTable copy = copy(tables.apply(schema.name()), schema.columnNames());
      budget.checkNames(schema, copy, findings);
      copies.put(schema.name(), copy);
    }
    Dataset derived = DatasetAssembly.make(DatasetDescription.of(info), copies, findings);
    String hash = derived.info().contentHash();
    if (!info.contentHash().equals(hash)) {
      throw refused("its content has hash " + hash + ", expected " + info.contentHash());
    }
    MemberSection.difference(
            copy(members.get(), MemberSection.COLUMNS), MemberSection.of(derived.members()))
        .ifPresent(difference -> {
          throw refused(difference);
        });
    return derived;
  }

  private MemoryTable copy(Table table, List<String> columns) {
    requireColumns(table, columns);
    MemoryTable.Builder copy = new MemoryTable.Builder(table.name(), columns);
    for (int row = 0; row < table.rowCount(); row++) {
      if (!budget.takeRow()) {
        throw refused("table " + table.name() + " " + budget.tooManyRows());
      }
      @Nullable String[] cells = new @Nullable String[columns.size()];
      for (int column = 0; column < cells.length; column++) {
        cells[column] = cell(table, row, column);
      }
      copy.add(row + 2, cells);
    }
    return copy.build();
  }

  private @Nullable String cell(Table table, int row, int column) {
    String text = table.cell(row, column);
    if (text != null && text.length() > budget.limits().textLength()) {
      throw refused("table " + table.name() + " has a text of " + text.length()
          + " characters, more than the " + budget.limits().textLength()
          + " that are read, and ReadLimits.textLength can be raised");
    }
    return text != null && text.isEmpty() ? null : text;
  }

  private void requireColumns(Table table, List<String> columns) {
    boolean same = table.columnCount() == columns.size();
    for (int i = 0; same && i < columns.size(); i++) {
      same = table.columnName(i).equals(columns.get(i));
    }
    if (!same) {
      throw refused("table " + table.name() + " has other columns than " + columns);
    }
  }

  private RuntimeException refused(String what) {
    return refusal.apply(what);
  }
}
