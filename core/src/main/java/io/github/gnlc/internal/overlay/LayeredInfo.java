package io.github.gnlc.internal.overlay;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.io.DatasetAssembly;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.snapshot.SnapshotFormat;
import io.github.gnlc.internal.table.MemoryTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a dataset of several layers says of itself. */
final class LayeredInfo {
  private LayeredInfo() {}

  /**
   * The info of a dataset named after its layers, and compiled when the last of them was.
   *
   * @throws DatasetException if joined texts are too long to be written, each being well
   */
  static DatasetInfo of(
      ImmutableList<DatasetInfo> layers, Map<String, MemoryTable> tables, Findings findings) {
    List<DatasetInfo> over = layers.subList(1, layers.size());
    String name = layers.get(0).name() + ".with."
        + over.stream().map(DatasetInfo::name).collect(joining(".and."));
    String title = layers.get(0).title() + ", with "
        + over.stream().map(DatasetInfo::title).collect(joining(", and "));
    String version = layers.stream().map(DatasetInfo::version).collect(joining("+"));
    LocalDate compiled =
        layers.stream().map(DatasetInfo::compiled).max(LocalDate::compareTo).orElseThrow();
    DatasetDescription description = new DatasetDescription(name, title, version, compiled);
    checkLengths(description, findings);
    return DatasetAssembly.info(description, tables);
  }

  private static void checkLengths(DatasetDescription joined, Findings findings) {
    joined.texts().forEach((property, text) -> {
      if (!SnapshotFormat.fitsHeader(text)) {
        String expected = "is what the layers beneath and this one have for a " + property
            + " together; expected at most " + SnapshotFormat.MAX_TEXT_LENGTH
            + " bytes in UTF-8, so give each a shorter " + property;
        findings.accept(new Finding(Schema.DESCRIPTOR_FILE, 0, property, text, expected));
      }
    });
    findings.throwIfAny();
  }
}
