package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.Description;
import io.github.gnlc.internal.check.DescriptionChecks;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a dataset in each of its forms, if it can be read back. */
public final class DatasetWriter {
  private static final ReadLimits UNLIMITED =
      ReadLimits.builder().rows(Integer.MAX_VALUE).textLength(Integer.MAX_VALUE).build();

  private final Disk disk;

  public DatasetWriter(Disk disk) {
    this.disk = disk;
  }

  /**
   * Writes a dataset.
   *
   * @throws DatasetException if it could not be read back
   * @throws java.io.UncheckedIOException if the path cannot be written
   */
  public void write(Dataset given, Path path, DatasetFormat format) {
    List<Finding> wrong = DescriptionChecks.findings(Description.of(given.info()));
    if (!wrong.isEmpty()) {
      throw new DatasetException(wrong);
    }
    Dataset dataset = given.isChecked() ? given : checked(given);
    if (format != DatasetFormat.SNAPSHOT) {
      Jackson.require();
    }
    try {
      switch (format) {
        case FOLDER -> writeFolder(dataset, path);
        case ZIP -> writeFile(path, out -> ZipWriter.write(files(dataset), out));
        case JSON -> writeFile(path, out -> JsonText.write(dataset, out));
        case SNAPSHOT -> writeFile(path, out -> out.write(dataset.toSnapshot()));
      }
    } catch (IOException e) {
      throw Target.failure(path, e);
    }
  }

  private static Dataset checked(Dataset given) {
    return new SoundTables(new ReadBudget(UNLIMITED), DatasetWriter::refused)
        .derive(given.info(), given::table);
  }

  private void writeFile(Path path, AtomicFile.Content content) throws IOException {
    new AtomicFile(disk).replace(path, content);
  }

  private void writeFolder(Dataset dataset, Path path) throws IOException {
    Map<String, AtomicFile.Content> contents = new LinkedHashMap<>();
    files(dataset).forEach((name, bytes) -> contents.put(name, out -> out.write(bytes)));
    new AtomicFolder(disk).write(path, contents, Schema.DESCRIPTOR_FILE);
  }

  private static DatasetException refused(String what) {
    String file = Schema.of(Tables.MEMBERS).fileName();
    return new DatasetException(List.of(new Finding(
        file, 0, "", "", what + "; expected a whole dataset, not a view of one, to be written")));
  }

  private static Map<String, byte[]> files(Dataset dataset) {
    DatasetInfo info = dataset.info();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(Schema.DESCRIPTOR_FILE, DataPackage.toJson(Description.of(info)));
    for (TableSchema schema : Schema.tables()) {
      files.put(schema.fileName(), CsvText.of(dataset.table(schema.name())));
    }
    return files;
  }
}
