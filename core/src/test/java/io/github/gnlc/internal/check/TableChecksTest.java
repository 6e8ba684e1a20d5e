package io.github.gnlc.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Strings;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.TableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables against their schema: cells, keys, order and references, each broken in turn. */
class TableChecksTest {
  private static List<Finding> check(Map<String, MemoryTable> tables) {
    List<Finding> findings = new ArrayList<>();
    new TableChecks(tables, findings::add).run();
    return findings;
  }

  private static List<Finding> check(TestTables tables) {
    return check(tables.tables());
  }

  /** The small dataset with one cell of the first row of a table changed. */
  private static Map<String, MemoryTable> changed(String table, String column, String cell) {
    Map<String, MemoryTable> tables = TestTables.small().tables();
    MemoryTable old = tables.get(table);
    MemoryTable.Builder changed =
        new MemoryTable.Builder(table, Schema.of(table).columnNames());
    for (int row = 0; row < old.rowCount(); row++) {
      String[] cells = new String[old.columnCount()];
      for (int i = 0; i < cells.length; i++) {
        boolean here = row == 0 && old.columnName(i).equals(column);
        cells[i] = here ? Strings.emptyToNull(cell) : old.cell(row, i);
      }
      changed.add(old.line(row), cells);
    }
    tables.put(table, changed.build());
    return tables;
  }

  private static Stream<Arguments> columns(Predicate<Column> condition) {
    return Schema.tables().stream()
        .flatMap(schema -> schema.columns().stream()
            .filter(condition)
            .map(column -> arguments(schema.name(), column.name())));
  }

  private static Stream<Arguments> required() {
    return columns(Column::required);
  }

  private static Stream<Arguments> references() {
    return columns(column -> column.reference().isPresent());
  }

  private static Stream<Arguments> codes() {
    return columns(column -> !column.values().isEmpty());
  }

  private static Stream<Arguments> typed() {
    return columns(column -> column.type() != Column.Type.TEXT);
  }

  private static Stream<Arguments> patterns() {
    return columns(column -> column.pattern().isPresent());
  }

  @ParameterizedTest
  @MethodSource("required")
  void everyRequiredCellIsAskedFor(String table, String column) {
    assertThat(check(changed(table, column, "")))
        .contains(new Finding(table + ".csv", 2, column, "", "a value is missing"));
  }

  @ParameterizedTest
  @MethodSource("references")
  void everyReferenceIsFollowed(String table, String column) {
    TableSchema target = Schema.of(Schema.of(table).column(column).reference().orElseThrow());

    assertThat(check(changed(table, column, "0123456789-no-such-row")))
        .contains(new Finding(
            table + ".csv",
            2,
            column,
            "0123456789-no-such-row",
            "expected the " + target.key().get(0) + " of a row of " + target.name()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeIsLookedUp(String table, String column) {
    String codes = String.join(", ", Schema.of(table).column(column).values());

    assertThat(check(changed(table, column, "no-such-code")))
        .contains(
            new Finding(table + ".csv", 2, column, "no-such-code", "expected one of " + codes));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void everyTypeIsChecked(String table, String column) {
    assertThat(check(changed(table, column, "?")))
        .filteredOn(finding -> finding.file().equals(table + ".csv"))
        .filteredOn(
            finding -> finding.column().equals(column) && finding.value().equals("?"))
        .extracting(Finding::expected)
        .anySatisfy(expected -> assertThat(expected)
            .matches("expected a whole number|expected a decimal number .*|no date in EDTF: .*"));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void everyFormIsChecked(String table, String column) {
    assertThat(check(changed(table, column, "(no such form)")))
        .filteredOn(finding -> finding.column().equals(column))
        .isNotEmpty();
  }

  @Test
  void aReferenceNamesTheNearestRows() {
    TestTables tables =
        TestTables.small().set("evidence", "cn-beijing/listed//s2", "source_id", "s9");

    assertThat(check(tables))
        .containsExactly(new Finding(
            "evidence.csv",
            3,
            "source_id",
            "s9",
            "expected the source_id of a row of sources; nearest: s1, s2, s3"));
  }

  @Test
  void theNearestRowsAreLookedForOnlySoOften() {
    TestTables tables = TestTables.small();
    for (int i = 1000; i < 1150; i++) {
      tables.add("place_names", "cn-beijin-" + i, "ru", "?", "");
      tables.add("place_names", "cn-beijin-" + i, "uk", "?", "");
    }

    List<Finding> findings = check(tables);
    assertThat(findings).hasSize(300);
    assertThat(findings)
        .filteredOn(finding -> finding.expected().endsWith("; nearest: cn-beijing"))
        .as("the first hundred cells, each of two rows")
        .isEqualTo(findings.subList(0, 200));
  }

  @Test
  void aKeyStandsOnlyOnce() {
    TestTables tables = TestTables.small().add("country_names", "CN", "People's Republic of China");

    assertThat(check(tables))
        .containsExactly(new Finding(
            "country_names.csv",
            3,
            "alpha2, name",
            "CN, People's Republic of China",
            "the same as line 2; expected every key once"));
  }

  @Test
  void anEmptyCellOfAKeyIsLikeAnyOther() {
    TestTables tables = TestTables.small().add("member_names", "ma-benguerir", "Ben Guerir", "");

    assertThat(check(tables))
        .containsExactly(new Finding(
            "member_names.csv",
            5,
            "member_id, name, source_id",
            "ma-benguerir, Ben Guerir, ",
            "the same as line 4; expected every key once"));
  }

  @Test
  void aRowStandsInTheOrderOfItsKey() {
    List<String> columns = Schema.of(TableNames.RULES).columnNames();
    Map<String, MemoryTable> tables = new TestTables().tables();
    tables.put(
        TableNames.RULES,
        new MemoryTable.Builder(TableNames.RULES, columns)
            .add(2, "b", "x")
            .add(3, "a", "x")
            .add(4, "c", "x")
            .build());

    assertThat(check(tables))
        .containsExactly(new Finding(
            "rules.csv",
            3,
            "rule_id",
            "a",
            "expected before 'b'; rows are in the order of their keys"));
  }

  @Test
  void rowsAreInTheOrderOfCodePointsNotOfUtf16() {
    TestTables tables = TestTables.small()
        .add("country_names", "KR", "\uFF21")
        .add("country_names", "KR", "\uD83C\uDFD9");

    assertThat(tables.csv("country_names")).endsWith("KR,\uFF21\nKR,\uD83C\uDFD9\n");
    assertThat(check(tables)).isEmpty();
  }

  @Test
  void theSecondCellOfAKeyOrdersWhereTheFirstIsTheSame() {
    List<String> columns = Schema.of(TableNames.COUNTRY_NAMES).columnNames();
    Map<String, MemoryTable> tables = TestTables.small().tables();
    tables.put(
        TableNames.COUNTRY_NAMES,
        new MemoryTable.Builder(TableNames.COUNTRY_NAMES, columns)
            .add(2, "CN", "z")
            .add(3, "KR", "a")
            .add(4, "KR", "A")
            .build());

    assertThat(check(tables))
        .containsExactly(new Finding(
            "country_names.csv",
            4,
            "alpha2, name",
            "KR, A",
            "expected before 'KR, a'; rows are in the order of their keys"));
  }
}
