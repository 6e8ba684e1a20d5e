package io.github.gnlc.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.Network;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names have a limit of their own, as each of their words is indexed. */
class NameLengthTest {
  private static final String LONG = "Springs ".repeat(50).strip();
  private static final String REFUSED = "name 'Springs Springs Springs Springs Springs Springs"
      + " Springs Springs Springs Springs … (399 characters)': has 399 characters, more than the"
      + " 300 that a name may have; ReadLimits.nameLength can be raised";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @EnumSource
  void tooLongANameIsRefusedWithItsRowInEveryFormat(DatasetFormat format) {
    Path path = written(TestTables.small().set("members", "cn-beijing", "name", LONG), format);

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Network.open(path))
        .satisfies(e -> assertThat(e.findings()).hasSize(1))
        .withMessageContaining(
            format == DatasetFormat.JSON ? "members[0]." + REFUSED : "members.csv:2: " + REFUSED);
  }

  @ParameterizedTest
  @EnumSource
  void theLimitCanBeRaised(DatasetFormat format) {
    Path path = written(TestTables.small().set("members", "cn-beijing", "name", LONG), format);

    Network network =
        Network.open(path, ReadLimits.builder().nameLength(LONG.length()).build());

    assertThat(network.members().get("cn-beijing").name()).isEqualTo(LONG);
  }

  @Test
  void everyTableOfNamesHasTheLimit() throws IOException {
    TestTables.small()
        .set("subdivisions", "CN-ZJ/浙江省", "name", LONG)
        .set("places", "cn-beijing", "gazetteer_name", LONG)
        .set("country_names", "KR/South Korea", "name", LONG)
        .set("place_names", "cn-beijing/ru/Пекин", "name", LONG)
        .write(folder);

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Network.open(folder))
        .satisfies(e -> assertThat(e.findings())
            .filteredOn(finding -> finding.expected().contains("ReadLimits.nameLength"))
            .extracting(Finding::file)
            .containsExactly(
                "country_names.csv", "place_names.csv", "places.csv", "subdivisions.csv"));
  }

  private Path written(TestTables tables, DatasetFormat format) {
    Path path = folder.resolve("dataset");
    Network.ofDataset(tables.build()).writeTo(path, format);
    return path;
  }
}
