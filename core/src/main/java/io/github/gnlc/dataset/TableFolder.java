package io.github.gnlc.dataset;

import io.github.gnlc.model.DatasetInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the tables of a dataset from a folder and checks them. */
final class TableFolder {
  private final Path folder;
  private final Set<Finding> findings = new TreeSet<>();

  private TableFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads a dataset.
   *
   * @throws DatasetException if anything is wrong with the tables; it holds all that was found
   */
  static Dataset read(Path folder) {
    return new TableFolder(folder).read();
  }

  private Dataset read() {
    DataPackage described = DataPackage.read(bytes(DataPackage.FILE), findings::add);
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      String file = CsvTable.fileName(schema);
      if (Files.exists(folder.resolve(file))) {
        tables.put(schema.name(), new CsvTable(schema, findings::add).read(bytes(file)));
      } else {
        findings.add(new Finding(file, 0, "", "", "the file is missing"));
      }
    }
    new TableChecks(tables, broken(), findings::add).run();
    DatasetChecks checks = new DatasetChecks(tables, broken(), findings::add);
    checks.run();
    throwIfAny();
    Dataset dataset = Dataset.of(info(described, tables), tables);
    checks.checkIntakes(dataset.table(MemberDirectory.NAME));
    throwIfAny();
    return dataset;
  }

  private byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (NoSuchFileException e) {
      findings.add(new Finding(file, 0, "", "", "the file is missing"));
    } catch (IOException e) {
      findings.add(new Finding(file, 0, "", "", "cannot be read: " + e));
    }
    return new byte[0];
  }

  /** The tables with findings so far. */
  private Set<String> broken() {
    Set<String> broken = new HashSet<>();
    for (Finding finding : findings) {
      broken.add(finding.file().replace(".csv", ""));
    }
    return broken;
  }

  private void throwIfAny() {
    if (!findings.isEmpty()) {
      throw new DatasetException(List.copyOf(findings));
    }
  }

  private static DatasetInfo info(DataPackage described, Map<String, MemoryTable> tables) {
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
