package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.check.Description;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the descriptor and the tables of a dataset from its files. */
final class TableFilesReader {
  private final TableFiles files;
  private final ReadBudget budget;
  private final Consumer<Finding> findings;

  TableFilesReader(TableFiles files, ReadBudget budget, Consumer<Finding> findings) {
    this.files = files;
    this.budget = budget;
    this.findings = findings;
  }

  Description descriptor() {
    byte[] json = bytes(Schema.DESCRIPTOR_FILE);
    return json == null ? Description.UNREAD : DataPackage.read(json, budget.limits(), findings);
  }

  /** The tables that there are; what is missing, or there under another name, is reported. */
  Map<String, MemoryTable> tables() {
    reportOthers();
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      String file = schema.fileName();
      byte[] csv = bytes(file);
      if (csv != null) {
        tables.put(schema.name(), new CsvTable(schema, budget, findings).read(csv));
      }
    }
    return tables;
  }

  private void reportOthers() {
    try {
      OtherTables.report(files.names(), findings);
    } catch (IOException e) {
      return; // it shows again with each file
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
