package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.text.Nearest;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the descriptor and the tables of a dataset from the files of a folder or a zip. */
public final class TableFiles {
  private final Map<String, byte[]> contents;
  private final ReadBudget budget;
  private final Findings findings;

  private TableFiles(Map<String, byte[]> contents, ReadBudget budget, Findings findings) {
    this.contents = contents;
    this.budget = budget;
    this.findings = findings;
  }

  /**
   * Reads the files of a folder that may have some of the tables only.
   *
   * @throws DatasetException if the folder is empty or cannot be listed
   */
  public static TableFiles ofLayer(Path folder, ReadLimits limits, Findings findings) {
    String expected = Schema.DESCRIPTOR_FILE + " and any of the tables of a dataset";
    return ofFolder(folder, expected, new FileBytes(), limits, findings);
  }

  /**
   * Reads the files of a folder that should have all the tables.
   *
   * @throws DatasetException if the folder is empty or cannot be listed
   */
  static TableFiles ofFolder(Path folder, FileBytes reader, ReadLimits limits, Findings findings) {
    String expected = Schema.DESCRIPTOR_FILE + " and a CSV file for each table";
    return ofFolder(folder, expected, reader, limits, findings);
  }

  private static TableFiles ofFolder(
      Path folder, String expected, FileBytes reader, ReadLimits limits, Findings findings) {
    Jackson.require();
    ReadBudget budget = new ReadBudget(limits);
    FolderReader files = new FolderReader(folder, reader, budget, findings);
    List<String> present = files.names(expected);
    reportUnknown(present, findings);
    List<String> known = names().stream().filter(present::contains).toList();
    return new TableFiles(files.read(known), budget, findings);
  }

  /**
   * Unpacks the files of a zip.
   *
   * @throws DatasetException if the zip itself is not sound or holds no dataset
   */
  static TableFiles ofZip(String zip, byte[] bytes, ReadLimits limits, Findings findings) {
    Jackson.require();
    ReadBudget budget = new ReadBudget(limits);
    Map<String, byte[]> contents = ZipFolder.read(zip, bytes, budget, findings);
    reportUnknown(contents.keySet(), findings);
    return new TableFiles(contents, budget, findings);
  }

  /** The names of the files of a dataset. */
  static List<String> names() {
    return Stream.concat(
            Stream.of(Schema.DESCRIPTOR_FILE), Schema.tables().stream().map(TableSchema::fileName))
        .toList();
  }

  /** What the descriptor says of the dataset, whose tables it must describe as the schema does. */
  DatasetDescription description() {
    byte[] json = required(Schema.DESCRIPTOR_FILE);
    return json == null
        ? DatasetDescription.UNREAD
        : new DataPackageReader(budget.limits(), findings).read(json);
  }

  /** What the descriptor says of a dataset that may have some of the tables only. */
  public DatasetDescription layerDescription() {
    byte[] json = required(Schema.DESCRIPTOR_FILE);
    return json == null
        ? DatasetDescription.UNREAD
        : new DataPackageReader(budget.limits(), findings).readDescription(json);
  }

  /** The tables that there are; the others are reported. */
  Map<String, MemoryTable> tables() {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      byte[] csv = required(schema.fileName());
      if (csv != null) {
        tables.put(schema.name(), CsvTable.read(csv, schema, budget, findings));
      }
    }
    return tables;
  }

  /** The tables that there are, and empty ones for the others. */
  public Map<String, MemoryTable> layerTables() {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      byte[] csv = contents.remove(schema.fileName());
      tables.put(
          schema.name(),
          csv == null
              ? new MemoryTable.Builder(schema.name(), schema.columnNames()).build()
              : CsvTable.read(csv, schema, budget, findings));
    }
    return tables;
  }

  /** Takes a file's content, which then need not stay in memory. */
  private byte @Nullable [] required(String file) {
    byte[] bytes = contents.remove(file);
    if (bytes == null && !findings.broken().contains(TableSchema.nameOfFile(file))) {
      findings.accept(new Finding(file, 0, "", "", "the file is missing"));
    }
    return bytes;
  }

  /** Reports tables under wrong names, which would be missing without a word; not hidden files. */
  private static void reportUnknown(Collection<String> files, Findings findings) {
    List<String> known = names();
    for (String file : files) {
      String lower = file.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".csv") && !file.startsWith(".") && !known.contains(file)) {
        List<String> tables = known.subList(1, known.size());
        List<String> nearest = Nearest.to(lower, tables);
        String words = String.join(", ", nearest.isEmpty() ? tables : nearest);
        findings.accept(
            new Finding(file, 0, "", "", "is no table of a dataset; nearest: " + words));
      }
    }
  }
}
