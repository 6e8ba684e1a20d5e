package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetProvider;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which dataset is the default: the only one on the class path, where these tests have none. */
class DefaultNetworkTest {
  private static final String NONE =
      "No GNLC dataset on the class path or module path; add the artifact"
          + " io.github.gnlc:gnlc-data, or open one with Network.open";

  @Test
  void saysWhatToAddIfThereIsNoDataset() {
    assertThatExceptionOfType(NoDatasetException.class)
        .isThrownBy(Gnlc::members)
        .withMessage(NONE)
        .satisfies(error -> assertThat(error.providers()).isEmpty());
  }

  @Test
  void saysSoAgainWhenAskedAgain() {
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(NoDatasetException.class)
          .isThrownBy(Network::ofDefault)
          .withMessage(NONE);
    }
  }

  @Test
  void namesAllDatasetsIfThereAreSeveral() {
    List<DatasetProvider> providers = List.of(provider("gnlc-data"), provider("our-data"));

    assertThatExceptionOfType(NoDatasetException.class)
        .isThrownBy(() -> DefaultNetwork.only(providers))
        .withMessage("More than one GNLC dataset on the class path or module path: gnlc-data,"
            + " our-data; keep one, or choose with Network.of(provider)")
        .satisfies(error -> assertThat(error.providers()).containsExactly("gnlc-data", "our-data"));
  }

  @Test
  void takesTheOnlyOne() {
    DatasetProvider provider = provider("our-data");

    assertThat(DefaultNetwork.only(List.of(provider))).isSameAs(provider);
  }

  @Test
  void opensWhatTheSystemPropertyNames(@TempDir Path folder) throws IOException {
    Dataset dataset = TestTables.small().version("2026.12.0").build();
    Path file = Files.write(folder.resolve("gnlc.snapshot"), Snapshots.toBytes(dataset));

    assertThat(NamedNetwork.open(file.toString())).isEqualTo(Network.ofDataset(dataset));
  }

  @Test
  void namesThePropertyWhosePathCannotBeUsed(@TempDir Path folder) throws IOException {
    String nowhere = folder.resolve("nowhere").toString();
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatExceptionOfType(NoDatasetException.class)
        .isThrownBy(() -> NamedNetwork.open(nowhere))
        .withMessageStartingWith(
            "System property gnlc.dataset is '" + nowhere + "', which cannot be used: ")
        .withMessageEndingWith("; correct it, or leave it out to use the dataset on the class path")
        .withCauseInstanceOf(DatasetException.class)
        .satisfies(error -> assertThat(error.providers()).isEmpty());
    assertThatExceptionOfType(NoDatasetException.class)
        .isThrownBy(() -> NamedNetwork.open(empty.toString()))
        .withCauseInstanceOf(DatasetException.class);
    assertThatExceptionOfType(NoDatasetException.class)
        .isThrownBy(() -> NamedNetwork.open(" "))
        .withMessage("System property gnlc.dataset is ' ', which cannot be used: expected the path"
            + " of a dataset; correct it, or leave it out to use the dataset on the class path");
    assertThatExceptionOfType(NoDatasetException.class)
        .isThrownBy(() -> NamedNetwork.open("a\0b"))
        .withCauseInstanceOf(InvalidPathException.class);
  }

  private static DatasetProvider provider(String name) {
    return new DatasetProvider() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream openSnapshot() {
        return InputStream.nullInputStream();
      }
    };
  }
}
