package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled data written in every form and read back. */
class FormatsTest {
  private static final Path TABLES = Path.of("src", "main", "dataset");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @EnumSource
  void theDataAreTheSameInEveryForm(DatasetFormat format) {
    Path path = folder.resolve("gnlc");
    Gnlc.network().writeTo(path, format);

    Network read = Network.open(path);

    assertThat(read).isEqualTo(Gnlc.network());
    assertThat(read.dataset().contentHash()).isEqualTo(Gnlc.dataset().contentHash());
    assertThat(read.allMembers().list()).isEqualTo(Gnlc.allMembers().list());
    assertThat(read.evidence().list()).isEqualTo(Gnlc.evidence().list());
    assertThat(Snapshots.toBytes(read.data()))
        .isEqualTo(Snapshots.toBytes(Gnlc.network().data()));
  }

  @Test
  void theTablesAreWrittenAsTheirSourceIs() throws IOException {
    Path written = folder.resolve("gnlc");
    Gnlc.network().writeTo(written, DatasetFormat.FOLDER);

    List<Path> tables;
    try (Stream<Path> files = Files.list(TABLES)) {
      tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
    }
    assertThat(tables)
        .hasSize(42)
        .allSatisfy(table ->
            assertThat(written.resolve(table.getFileName())).hasSameBinaryContentAs(table));
  }
}
