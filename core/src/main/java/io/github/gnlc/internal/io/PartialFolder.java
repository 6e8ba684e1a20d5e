package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.Description;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a folder that has some of the tables of a dataset; the others count as empty. */
public final class PartialFolder {
  private final Path folder;
  private final ReadBudget budget;
  private final FolderFiles files;
  private final Findings findings;

  /** Takes the folder and whom to tell what is wrong with the form of its files. */
  public PartialFolder(Path folder, ReadLimits limits, Findings findings) {
    Jackson.require();
    this.folder = folder;
    this.budget = new ReadBudget(limits);
    this.files = new FolderFiles(folder, budget, new FileBytes());
    this.findings = findings;
  }

  /**
   * Reads what the folder says of itself.
   *
   * @throws DatasetException if there is nothing in it
   */
  public Description description() {
    files.requireAny(Schema.DESCRIPTOR_FILE + " and any of the tables of a dataset", findings);
    byte[] json = bytes(Schema.DESCRIPTOR_FILE);
    return json == null
        ? Description.UNREAD
        : DataPackage.readDescription(json, budget.limits(), findings);
  }

  /** Reads the tables, and reports files that look like tables and are none. */
  public Map<String, MemoryTable> tables() {
    reportOtherTables();
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      String file = schema.fileName();
      byte[] csv = Files.exists(folder.resolve(file)) ? bytes(file) : null;
      tables.put(
          schema.name(),
          csv == null
              ? new MemoryTable.Builder(schema.name(), schema.columnNames()).build()
              : new CsvTable(schema, budget, findings).read(csv));
    }
    files.requireUnchanged(findings);
    return tables;
  }

  private void reportOtherTables() {
    try {
      OtherTables.report(files.names(), findings);
    } catch (IOException e) {
      findings.accept(
          new Finding(Schema.DESCRIPTOR_FILE, 0, "", "", "cannot list its folder: " + e));
    }
  }

  private byte @Nullable [] bytes(String file) {
    try {
      return files.bytes(file);
    } catch (IOException e) {
      findings.accept(new Finding(file, 0, "", "", FileBytes.reason(e)));
      return null;
    }
  }
}
