package io.github.gnlc.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberDirectory;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.MemoryTables;
import io.github.gnlc.internal.table.Table;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatasetTablesTest {
  private final Dataset dataset = TestTables.small().build();

  @Test
  void aRowHasATextForEveryCellThatIsNotEmptyInTheOrderOfTheColumns() {
    ImmutableMap<String, String> row = DatasetTables.rows(dataset, "evidence").get(2);

    assertThat(row)
        .containsExactly(
            Map.entry("member_id", "cn-hangzhou"),
            Map.entry("kind", "joined"),
            Map.entry("date", "2016"),
            Map.entry("source_id", "s2"));
  }

  @Test
  void theNamesAreThoseOfTheSchema() {
    assertThat(DatasetTables.names()).startsWith("countries").endsWith("disputed_claims");
    assertThat(DatasetTables.names()).doesNotContain(MemberDirectory.NAME);
    assertThat(DatasetTables.key("awards")).containsExactly("year", "member_id");
  }

  @Test
  void theRowsOfADatasetMakeItAgain() {
    Dataset again = DatasetTables.toDataset(dataset.info(), rows());

    assertThat(again).isEqualTo(dataset);
    assertThat(again.members().get(0)).isEqualTo(dataset.members().get(0));
    assertThat(again.toSnapshot()).isEqualTo(dataset.toSnapshot());
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
    Dataset other = DatasetTables.toDataset(described, rows());

    other.verify();
    assertThat(other.info().toString()).isEqualTo("other 1");
    assertThat(other.info().title()).isEqualTo("Another title");
    assertThat(other.info().compiled()).isEqualTo("2020-02-29");
    assertThat(other.info().contentHash())
        .hasSize(64)
        .isNotEqualTo(dataset.info().contentHash());
  }

  @Test
  void aTableThatIsNotThereIsAnError() {
    String tables = DatasetTables.names().toString();
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> DatasetTables.rows(dataset, "award"))
        .withMessage("No table 'award'; nearest: awards; a dataset has tables " + tables);
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> DatasetTables.key("directory"))
        .withMessageStartingWith("No table 'directory'; ");
  }

  @Test
  void rowsThatAreNotThoseOfADatasetAreAnError() {
    Map<String, ImmutableList<ImmutableMap<String, String>>> missing = rows();
    missing.remove("awards");
    assertRefused(
        missing,
        "DatasetTables: table 'awards' is missing; expected rows for each of "
            + DatasetTables.names());
    Map<String, ImmutableList<ImmutableMap<String, String>>> more = rows();
    more.put("directory", ImmutableList.of());
    assertRefused(more, "DatasetTables: table 'directory' is not one of " + DatasetTables.names());
    Map<String, ImmutableList<ImmutableMap<String, String>>> columns = rows();
    columns.put("awards", ImmutableList.of(ImmutableMap.of("yaer", "2024")));
    assertRefused(
        columns, "DatasetTables: table 'awards' has no column 'yaer'; expected [year, member_id]");
  }

  @Test
  void aTableOfALaterLibraryIsRefusedRatherThanCutShort() {
    Map<String, Table> tables = new HashMap<>(TestTables.small().tables());
    tables.put(
        "awards", new MemoryTable.Builder("awards", ImmutableList.of("year", "jury")).build());
    byte[] snapshot = new MemoryTables(dataset.info(), withDirectory(tables)).toSnapshot();
    Dataset later = Dataset.ofSnapshot(() -> new ByteArrayInputStream(snapshot));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DatasetTables.rows(later, "awards"))
        .withMessage("DatasetTables: table 'awards' has columns [year, jury]; expected [year,"
            + " member_id], so use the gnlc-core that wrote it");
  }

  private static Map<String, Table> withDirectory(Map<String, Table> tables) {
    tables.put(MemberDirectory.NAME, MemberDirectory.empty());
    return tables;
  }

  private void assertRefused(
      Map<String, ImmutableList<ImmutableMap<String, String>>> rows, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DatasetTables.toDataset(dataset.info(), rows))
        .withMessage(message);
  }

  private Map<String, ImmutableList<ImmutableMap<String, String>>> rows() {
    Map<String, ImmutableList<ImmutableMap<String, String>>> rows = new LinkedHashMap<>();
    DatasetTables.names().forEach(name -> rows.put(name, DatasetTables.rows(dataset, name)));
    return rows;
  }

  @Test
  void rowsAreCheckedAsTheBuildChecksThoseOfAFolder() {
    assertThat(DatasetTables.check(dataset)).isEmpty();
    Dataset wrong = TestTables.small()
        .add("members", "cn-paris", "XX", "Paris", "")
        .set("external_ids", "cn-beijing/wikidata", "identifier", "956")
        .build();
    assertThat(DatasetTables.check(wrong).stream().map(Finding::toString))
        .containsExactly(
            "external_ids.csv:3: identifier '956': expected Q and digits",
            "members.csv:4: country 'XX': expected the alpha2 of a row of countries; nearest: MX");
  }

  @Test
  void aFourthMemberOfACountryInAnIntakeIsFound() {
    TestTables tables = TestTables.small();
    for (String id : ImmutableList.of("ma-a", "ma-b", "ma-c")) {
      tables
          .add("members", id, "MA", "City " + id, "")
          .add("evidence", id, "joined", "2022-09-02", "s3", "");
    }
    assertThat(DatasetTables.check(tables.build()))
        .extracting(Finding::column)
        .contains("member_id")
        .hasSize(2);
  }
}
