package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.snapshot.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a dataset from a path, in whatever form it is there. */
public final class DatasetReader {
  private static final String EXPECTED =
      "expected a folder of tables with datapackage.json, a zip of such a folder,"
          + " a JSON document or a snapshot";

  private final ReadLimits limits;
  private final FileBytes reader;

  public DatasetReader(ReadLimits limits, FileBytes reader) {
    this.limits = limits;
    this.reader = reader;
  }

  public Dataset read(Path path) {
    return readWithPlaces(path).dataset();
  }

  public ReadDataset readWithPlaces(Path path) {
    if (Files.isDirectory(path)) {
      return ReadDataset.ofTables(TableFolder.read(path, limits, reader));
    }
    byte[] bytes = bytes(path);
    String file = String.valueOf(path.getFileName());
    return switch (FileKind.of(bytes)) {
      case SNAPSHOT -> ReadDataset.ofTables(SnapshotFile.read(bytes, limits));
      case ZIP -> ReadDataset.ofTables(zip(file, bytes));
      case JSON -> json(file, bytes);
      case OTHER -> throw refused(file, "found " + FileKind.describe(bytes) + "; " + EXPECTED);
    };
  }

  private byte[] bytes(Path path) {
    try {
      return reader.read(path, limits.fileBytes());
    } catch (NoSuchFileException e) {
      throw refused(path.toString(), "there is no such file or folder; " + EXPECTED);
    } catch (IOException e) {
      throw refused(path.toString(), FileBytes.reason(e));
    }
  }

  private ReadDataset json(String file, byte[] bytes) {
    Jackson.require();
    return JsonTables.read(file, bytes, limits);
  }

  private Dataset zip(String file, byte[] bytes) {
    Jackson.require();
    Findings findings = new Findings(limits);
    ReadBudget budget = new ReadBudget(limits);
    ZipFiles files = ZipFiles.unpack(file, bytes, budget, findings);
    TableFilesReader tables = new TableFilesReader(files, budget, findings);
    return DatasetAssembly.make(tables.descriptor(), tables.tables(), findings);
  }

  private static DatasetException refused(String file, String expected) {
    return new DatasetException(List.of(new Finding(file, 0, "", "", expected)));
  }
}
