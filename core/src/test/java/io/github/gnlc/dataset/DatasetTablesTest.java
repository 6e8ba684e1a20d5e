package io.github.gnlc.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberSection;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.MemoryTables;
import io.github.gnlc.internal.table.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatasetTablesTest {
  private final Network network = Network.ofDataset(TestTables.small().build());
  private final DatasetTables tables = network.tables();

  @Test
  void aRowHasATextForEveryCellThatIsNotEmptyInTheOrderOfTheColumns() {
    ImmutableMap<String, String> row = tables.rows("evidence").get(2);

    assertThat(row)
        .containsExactly(
            Map.entry("member_id", "cn-hangzhou"),
            Map.entry("kind", "joined"),
            Map.entry("date", "2016"),
            Map.entry("source_id", "s2"));
  }

  @Test
  void theNamesAreThoseOfTheSchema() {
    assertThat(tables.names()).startsWith("countries").endsWith("disputed_claims");
    assertThat(tables.names()).doesNotContain(MemberSection.NAME);
    assertThat(tables.key("awards")).containsExactly("year", "member_id");
  }

  @Test
  void theRowsOfADatasetMakeItAgain() {
    Network again = Network.ofTables(network.dataset(), rows());

    assertThat(again).isEqualTo(network);
    assertThat(again.allMembers().list()).isEqualTo(network.allMembers().list());
    assertThat(Snapshots.toBytes(again.data())).isEqualTo(Snapshots.toBytes(network.data()));
  }

  @Test
  void theHashIsThatOfTheRowsAndTheRestAsDescribed() {
    DatasetInfo described = DatasetInfo.builder()
        .name("other")
        .title("Another title")
        .version("1")
        .compiled(LocalDate.of(2020, 2, 29))
        .contentHash("none")
        .build();
    Network other = Network.ofTables(described, rows());

    other.verify();
    assertThat(other.dataset().toString()).isEqualTo("other 1");
    assertThat(other.dataset().title()).isEqualTo("Another title");
    assertThat(other.dataset().compiled()).isEqualTo("2020-02-29");
    assertThat(other.dataset().contentHash())
        .hasSize(64)
        .isNotEqualTo(network.dataset().contentHash());
  }

  @Test
  void aTableThatIsNotThereIsAnError() {
    String names = tables.names().toString();
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> tables.rows("award"))
        .withMessage("No table 'award'; nearest: awards; a dataset has tables " + names);
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> tables.key("directory"))
        .withMessageStartingWith("No table 'directory'; ");
  }

  @Test
  void rowsThatAreNotThoseOfADatasetAreAnError() {
    Map<String, ImmutableList<ImmutableMap<String, String>>> missing = rows();
    missing.remove("awards");
    assertRefused(
        missing,
        "Network.ofTables: table 'awards' is missing; expected rows for each of " + tables.names());
    Map<String, ImmutableList<ImmutableMap<String, String>>> more = rows();
    more.put("directory", ImmutableList.of());
    assertRefused(more, "Network.ofTables: table 'directory' is not one of " + tables.names());
    Map<String, ImmutableList<ImmutableMap<String, String>>> columns = rows();
    columns.put("awards", ImmutableList.of(ImmutableMap.of("yaer", "2024")));
    assertRefused(
        columns,
        "Network.ofTables: table 'awards' has no column 'yaer'; expected [year, member_id]");
  }

  @Test
  void aTableOfALaterLibraryIsRefusedRatherThanCutShort() {
    Map<String, Table> later = new HashMap<>(TestTables.small().tables());
    later.put(
        "awards", new MemoryTable.Builder("awards", ImmutableList.of("year", "jury")).build());
    Dataset dataset =
        Dataset.of(new MemoryTables(network.dataset(), later), network.data().members());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Network.ofDataset(dataset).tables().rows("awards"))
        .withMessage("DatasetTables: table 'awards' has columns [year, jury]; expected [year,"
            + " member_id], so use the gnlc-core that wrote it");
  }

  private void assertRefused(
      Map<String, ImmutableList<ImmutableMap<String, String>>> rows, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Network.ofTables(network.dataset(), rows))
        .withMessage(message);
  }

  private Map<String, ImmutableList<ImmutableMap<String, String>>> rows() {
    Map<String, ImmutableList<ImmutableMap<String, String>>> rows = new LinkedHashMap<>();
    tables.names().forEach(name -> rows.put(name, tables.rows(name)));
    return rows;
  }

  @Test
  void rowsAreCheckedAsTheBuildChecksThoseOfAFolder() {
    assertThat(tables.check()).isEmpty();
    Dataset wrong = TestTables.small()
        .add("members", "cn-paris", "XX", "Paris", "")
        .set("external_ids", "cn-beijing/wikidata", "identifier", "956")
        .build();
    assertThat(Network.ofDataset(wrong).tables().check().stream().map(Finding::toString))
        .containsExactly(
            "external_ids.csv:3: identifier '956': expected Q and digits",
            "members.csv:4: country 'XX': expected the alpha2 of a row of countries; nearest: MX");
  }

  @Test
  void aFourthMemberOfACountryInAnIntakeIsFound() {
    TestTables more = TestTables.small();
    for (String id : ImmutableList.of("ma-a", "ma-b", "ma-c")) {
      more.add("members", id, "MA", "City " + id, "")
          .add("evidence", id, "joined", "2022-09-02", "s3", "");
    }
    assertThat(Network.ofDataset(more.build()).tables().check())
        .extracting(Finding::column)
        .contains("member_id")
        .hasSize(2);
  }
}
