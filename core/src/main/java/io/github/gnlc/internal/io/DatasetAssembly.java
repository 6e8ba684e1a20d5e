package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.check.DatasetChecks;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.check.TableChecks;
import io.github.gnlc.internal.mapping.ContentHash;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes a dataset of tables, wherever they come from, after all the checks. */
public final class DatasetAssembly {
  private DatasetAssembly() {}

  /**
   * Checks the tables and makes a dataset of them.
   *
   * @param findings what was found while the tables were read; what the checks find is added
   * @throws DatasetException if there is any finding
   */
  public static Dataset make(
      DatasetDescription described, Map<String, MemoryTable> read, Findings findings) {
    Map<String, MemoryTable> tables = inOrder(read);
    new TableChecks(tables, findings.broken(), findings).run();
    DatasetChecks checks = new DatasetChecks(tables, findings.broken(), findings);
    checks.run();
    findings.throwIfAny();
    Dataset dataset = Dataset.ofChecked(info(described, tables), tables);
    checks.checkIntakes(dataset.members().list());
    findings.throwIfAny();
    return dataset;
  }

  /** In the order of the schema, so that the same tables always give the same bytes. */
  private static Map<String, MemoryTable> inOrder(Map<String, MemoryTable> read) {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      MemoryTable table = read.get(schema.name());
      if (table != null) {
        tables.put(schema.name(), table);
      }
    }
    return tables;
  }

  /** What the tables are together, with the hash of their content. */
  public static DatasetInfo info(DatasetDescription described, Map<String, MemoryTable> tables) {
    String day = described.compiled().toString();
    DatasetInfo.Builder info = DatasetInfo.builder()
        .name(described.name())
        .title(described.title())
        .version(described.version())
        .compiled(described.compiled());
    return info.contentHash(ContentHash.of(
            described.name(), described.title(), described.version(), day, tables::get))
        .build();
  }
}
