package io.github.gnlc.dataset;

import io.github.gnlc.model.ReadLimits;
import io.github.gnlc.model.UnknownKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a folder that has some of the tables of a dataset; the others count as empty. */
final class PartialFolder {
  private static final String SUFFIX = ".csv";

  private final Path folder;
  private final ReadBudget budget;
  private final FolderFiles files;
  private final Consumer<Finding> findings;

  /** Takes the folder and whom to tell what is wrong with the form of its files. */
  PartialFolder(Path folder, ReadLimits limits, Consumer<Finding> findings) {
    Jackson.require();
    this.folder = folder;
    this.budget = new ReadBudget(limits);
    this.files = new FolderFiles(folder, budget, new FileBytes());
    this.findings = findings;
  }

  /** Reads what the folder says of itself. */
  Description description() {
    return DataPackage.readDescription(bytes(DataPackage.FILE), budget.limits(), findings);
  }

  /** Reads the tables, and reports files that look like tables and are none. */
  Map<String, MemoryTable> tables() {
    reportOtherTables();
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      String file = CsvTable.fileName(schema);
      tables.put(
          schema.name(),
          Files.exists(folder.resolve(file))
              ? new CsvTable(schema, budget, findings).read(bytes(file))
              : new MemoryTable.Builder(schema.name(), schema.columnNames()).build());
    }
    files.requireUnchanged(findings);
    return tables;
  }

  /** A table under a wrong name would be missing without a word. */
  private void reportOtherTables() {
    List<String> known = Schema.tables().stream().map(CsvTable::fileName).toList();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(SUFFIX) && !known.contains(name))
          .forEach(name -> findings.accept(new Finding(
              name, 0, "", "", "is no table of a dataset; nearest: " + nearest(name, known))));
    } catch (IOException e) {
      findings.accept(new Finding(DataPackage.FILE, 0, "", "", "cannot list its folder: " + e));
    }
  }

  private static String nearest(String name, List<String> known) {
    List<String> nearest = UnknownKeyException.nearest(name, known);
    return String.join(", ", nearest.isEmpty() ? known : nearest);
  }

  private byte[] bytes(String file) {
    try {
      return files.bytes(file);
    } catch (IOException e) {
      findings.accept(new Finding(file, 0, "", "", FileBytes.reason(e)));
      return new byte[0];
    }
  }
}
