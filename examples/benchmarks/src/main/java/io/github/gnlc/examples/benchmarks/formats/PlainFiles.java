package io.github.gnlc.examples.benchmarks.formats;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Jackson alone reads of the bundled dataset; of a folder the tables, not the files beside
 * them.
 *
 * @param json the document
 * @param csv the tables
 */
record PlainFiles(byte[] json, List<byte[]> csv) {
  static PlainFiles ofBundled() throws IOException {
    try (Written document = new Written(Network.ofDefault(), DatasetFormat.JSON);
        Written folder = new Written(Network.ofDefault(), DatasetFormat.FOLDER)) {
      List<byte[]> csv = new ArrayList<>();
      for (Path table : folder.files(".csv")) {
        csv.add(Files.readAllBytes(table));
      }
      return new PlainFiles(Files.readAllBytes(document.path()), csv);
    }
  }

  static long size(List<byte[]> csv) {
    return csv.stream().mapToLong(table -> table.length).sum();
  }
}
