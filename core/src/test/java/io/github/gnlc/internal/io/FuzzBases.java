package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.TestTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Files that fuzzers edit. */
final class FuzzBases {
  private FuzzBases() {}

  /** Nothing at all; a dataset without a row; a small dataset, without the hash of its content. */
  static Map<String, byte[]> in(DatasetFormat format) {
    Map<String, byte[]> bases = new TreeMap<>();
    bases.put("nothing", new byte[0]);
    bases.put("empty", file(new TestTables(), format));
    bases.put("small", file(TestTables.small(), format));
    return bases;
  }

  private static byte[] file(TestTables tables, DatasetFormat format) {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Path file = folder.path().resolve("base");
      Datasets.write(tables.build(), file, format);
      byte[] bytes = Files.readAllBytes(file);
      return format == DatasetFormat.JSON ? withoutHash(bytes) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] withoutHash(byte[] json) {
    return new String(json, StandardCharsets.UTF_8)
        .replaceFirst("\\s*\"contentHash\"\\s*:\\s*\"[0-9a-f]*\",", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
