package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.dataset.DatasetProvider;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which dataset is the default: the only one on the class path, where these tests have none. */
class DefaultNetworkTest {
  private static final String NONE =
      "No GNLC dataset on the class path; add the artifact io.github.gnlc:gnlc-data,"
          + " or open one with Network.open";

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
        .withMessage("More than one GNLC dataset on the class path: gnlc-data, our-data;"
            + " keep one, or choose with Network.of(provider)")
        .satisfies(error -> assertThat(error.providers()).containsExactly("gnlc-data", "our-data"));
  }

  @Test
  void takesTheOnlyOne() {
    DatasetProvider provider = provider("our-data");

    assertThat(DefaultNetwork.only(List.of(provider))).isSameAs(provider);
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
