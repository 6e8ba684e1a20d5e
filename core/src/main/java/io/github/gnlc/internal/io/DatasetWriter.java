package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.check.DescriptionChecks;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberSection;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.internal.text.Excerpt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a dataset in each of its forms, if it can be read back. */
public final class DatasetWriter {
  private DatasetWriter() {}

  /**
   * Writes a dataset.
   *
   * @throws DatasetException if it could not be read back
   * @throws UncheckedIOException if the path cannot be written
   */
  public static void write(Dataset given, Path path, DatasetFormat format) {
    List<Finding> wrong = DescriptionChecks.findings(DatasetDescription.of(given.info()));
    if (!wrong.isEmpty()) {
      throw new DatasetException(wrong);
    }
    Dataset dataset = given.isChecked() ? given : checked(given);
    if (format != DatasetFormat.SNAPSHOT) {
      Jackson.require();
    }
    try {
      switch (format) {
        case FOLDER -> AtomicFolder.write(path, contents(dataset), Schema.DESCRIPTOR_FILE);
        case ZIP -> AtomicFile.write(path, out -> ZipFolder.write(files(dataset), out));
        case JSON -> AtomicFile.write(path, out -> JsonWriter.write(dataset, out));
        case SNAPSHOT -> AtomicFile.write(path, out -> out.write(Snapshots.toBytes(dataset)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot write " + Excerpt.ofPath(path.toString()) + ": " + reason(e)
              + "; what was there is as it was",
          e);
    }
  }

  private static Dataset checked(Dataset given) {
    return new DatasetVerifier(new ReadBudget(ReadBudget.UNLIMITED), DatasetWriter::refused)
        .verify(given.info(), given::table, () -> MemberSection.of(given.members()));
  }

  private static DatasetException refused(String what) {
    String file = Schema.of(TableNames.MEMBERS).fileName();
    return new DatasetException(List.of(new Finding(
        file, 0, "", "", what + "; expected a whole dataset, not a view of one, to be written")));
  }

  private static Map<String, AtomicFile.Content> contents(Dataset dataset) {
    Map<String, AtomicFile.Content> contents = new LinkedHashMap<>();
    files(dataset).forEach((name, bytes) -> contents.put(name, out -> out.write(bytes)));
    return contents;
  }

  private static Map<String, byte[]> files(Dataset dataset) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(Schema.DESCRIPTOR_FILE, DataPackage.toJson(DatasetDescription.of(dataset.info())));
    for (TableSchema schema : Schema.tables()) {
      files.put(schema.fileName(), CsvTable.write(dataset.table(schema.name())));
    }
    return files;
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : e.toString();
  }
}
