package io.github.gnlc.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.io.DatasetReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the fixtures of other tests promise. */
class FixturesTest {
  @TempDir
  private Path folder;

  @Test
  void theSmallDatasetPassesEveryCheck() throws Exception {
    TestTables.small().write(folder);

    assertThat(new DatasetReader(ReadLimits.defaults()).readFolder(folder))
        .isEqualTo(TestTables.small().build());
  }

  @Test
  void theSmallDatasetHasARowInEveryTable() {
    assertThat(TestTables.small().tables().values())
        .allSatisfy(table -> assertThat(table.rowCount()).as(table.name()).isPositive());
  }
}
