package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.MissingJacksonException;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.Description;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.table.MemoryTable;
import java.nio.file.Path;
import java.util.Map;

/** Reads the tables of a dataset from a folder and checks them. */
public final class TableFolder {
  private TableFolder() {}

  /**
   * Reads a dataset.
   *
   * @throws DatasetException if anything is wrong with the tables; it holds all that was found
   * @throws MissingJacksonException if Jackson is not there
   */
  public static Dataset read(Path folder) {
    return read(folder, ReadLimits.defaults(), new FileBytes());
  }

  public static Dataset read(Path folder, ReadLimits limits, FileBytes reader) {
    Jackson.require();
    Findings findings = new Findings(limits);
    ReadBudget budget = new ReadBudget(limits);
    FolderFiles files = new FolderFiles(folder, budget, reader);
    files.requireAny(Schema.DESCRIPTOR_FILE + " and a CSV file for each table", findings);
    TableFilesReader tables = new TableFilesReader(files, budget, findings);
    Description described = tables.descriptor();
    Map<String, MemoryTable> read = tables.tables();
    files.requireUnchanged(findings);
    return DatasetAssembly.make(described, read, findings);
  }
}
