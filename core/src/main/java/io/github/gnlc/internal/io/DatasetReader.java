package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.mapping.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads a dataset from a path, in whatever form it is there, and checks all of it. */
public final class DatasetReader {
  private static final String EXPECTED =
      "expected a folder of tables with datapackage.json, a zip of such a folder,"
          + " a JSON document or a snapshot";

  private final ReadLimits limits;
  private final FileBytes reader;

  public DatasetReader(ReadLimits limits) {
    this(limits, new FileBytes());
  }

  /** @param reader reads each file; a test has one to which something happens */
  DatasetReader(ReadLimits limits, FileBytes reader) {
    this.limits = limits;
    this.reader = reader;
  }

  /**
   * A dataset as it was read from a file.
   *
   * @param places finds the place in that file of what a check tells by the table and line of a row
   */
  public record Located(Dataset dataset, UnaryOperator<Finding> places) {}

  public Dataset read(Path path) {
    return readWithPlaces(path).dataset();
  }

  /** Reads a dataset to which more checks will be applied. */
  public Located readWithPlaces(Path path) {
    // the empty path is the folder in which the program was started
    if (path.toString().isBlank()) {
      throw refused("'" + path + "'", "the path is empty; " + EXPECTED);
    }
    if (Files.isDirectory(path)) {
      return located(readFolder(path));
    }
    byte[] bytes = bytes(path);
    String file = String.valueOf(path.getFileName());
    return switch (FileKind.of(bytes)) {
      case SNAPSHOT -> located(SnapshotReader.read(bytes, limits));
      case ZIP -> located(readZip(file, bytes));
      case JSON -> readJson(file, bytes);
      case OTHER -> throw refused(file, "found " + FileKind.describe(bytes) + "; " + EXPECTED);
    };
  }

  /** Reads a folder of tables. */
  public Dataset readFolder(Path folder) {
    Findings findings = new Findings(limits);
    return make(TableFiles.ofFolder(folder, reader, limits, findings), findings);
  }

  private Dataset readZip(String file, byte[] bytes) {
    Findings findings = new Findings(limits);
    return make(TableFiles.ofZip(file, bytes, limits, findings), findings);
  }

  private Located readJson(String file, byte[] bytes) {
    Jackson.require();
    return new JsonReader(file, limits).read(bytes);
  }

  private static Dataset make(TableFiles files, Findings findings) {
    return DatasetAssembly.make(files.description(), files.tables(), findings);
  }

  /** Checks of tables tell the places in CSV files. */
  private static Located located(Dataset dataset) {
    return new Located(dataset, UnaryOperator.identity());
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

  private static DatasetException refused(String file, String expected) {
    return new DatasetException(List.of(new Finding(file, 0, "", "", expected)));
  }
}
