package io.github.gnlc.export;

import static io.github.gnlc.export.SmallNetwork.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.audit.Coverage;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.EdtfDate;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of comma-separated values. */
class CsvExportTest {
  @Test
  void showsTheColumnsChosenInTheirOrder() {
    assertThat(CsvExport.of(NETWORK.members().inCountry("KR"))
            .columns("joined", "id", "distinction", "country.name")
            .toText())
        .isEqualTo("""
            joined,id,distinction,country.name\r
            2019-07-17,kr-nam-gu-busan,Busan,Republic of Korea\r
            2022-09-02,kr-nam-gu-ulsan,Ulsan,Republic of Korea\r
            """);
  }

  @Test
  void leavesEmptyWhatIsNotKnown() {
    assertThat(CsvExport.of(NETWORK.members().inCountry("MX"))
            .columns("id", "joined", "cohortId", "place.population", "place.coordinate.longitude")
            .toText())
        .isEqualTo("""
            id,joined,cohortId,place.population,place.coordinate.longitude\r
            mx-mexico-city,,,0,-99.12766\r
            """);
  }

  @Test
  void joinsListsOfTextsAndWritesListsOfObjectsAsJson() {
    assertThat(
            CsvExport.of(NETWORK.awards().where(award -> award.year() == 2015)).toText())
        .isEqualTo("""
            year,memberId,sourceIds\r
            2015,cn-beijing,s1; s5\r
            2015,mx-mexico-city,s1\r
            """);
    assertThat(CsvExport.of(NETWORK.events().where(event -> event.id().equals("forum-2019")))
            .columns("id", "accounts")
            .toText())
        .isEqualTo("id,accounts\r\nforum-2019,\"[{\"\"sourceId\"\":\"\"s4\"\",\"\"name\"\":"
            + "\"\"A forum\"\",\"\"start\"\":\"\"\"\",\"\"end\"\":\"\"\"\","
            + "\"\"place\"\":\"\"online\"\"}]\"\r\n");
  }

  @Test
  void delimitsAsAsked() {
    CsvExport export = CsvExport.of(List.of(Map.of("a", "x;y,z")));

    assertThat(export.delimiter(';').toText()).isEqualTo("a\r\n\"x;y,z\"\r\n");
    assertThat(export.delimiter('\t').toText()).isEqualTo("a\r\nx;y,z\r\n");
    assertThat(export.delimiter('|').toText()).isEqualTo("a\r\nx;y,z\r\n");
    assertThat(export.delimiter(';').delimiter(',').toText()).isEqualTo("a\r\n\"x;y,z\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(chars = {'"', '\r', '\n', '\'', '-', '.', '5', 'a', '\uFEFF'})
  void refusesWhatCannotDelimit(char delimiter) {
    CsvExport export = CsvExport.of(List.of());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> export.delimiter(delimiter))
        .withMessage("CsvExport.delimiter: '" + delimiter
            + "' delimits no cells; expected ',', ';', a tab or '|'");
  }

  @Test
  void aNumberIsNotQuotedAfterATextThatIs() {
    assertThat(CsvExport.of(List.of(Map.of("b", -3), Map.of("b", "=1"), Map.of("b", -3)))
            .toText())
        .isEqualTo("b\r\n-3\r\n\"'=1\"\r\n-3\r\n");
  }

  @Test
  void marksTheOrderOfBytesOnRequest() {
    CsvExport export = CsvExport.of(List.of(Map.of("a", 1)));

    assertThat(export.toText()).isEqualTo("a\r\n1\r\n");
    assertThat(export.withByteOrderMark().toText()).isEqualTo("\uFEFFa\r\n1\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\0x",
        "  =1",
        "\u00A0=1",
        "\u200B=1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF201",
        "-33.9",
        "=\"a\"&\"b\""
      })
  void defusesWhatASpreadsheetMayTakeForAFormula(String text) {
    String quotesDoubled = text.replace("\"", "\"\"");
    CsvExport export = CsvExport.of(List.of(Map.of("a", text)));

    assertThat(export.toText()).isEqualTo("a\r\n\"'" + quotesDoubled + "\"\r\n");
    assertThat(export.withFormulas().toText())
        .matches(csv -> csv.equals("a\r\n" + text + "\r\n")
            || csv.equals("a\r\n\"" + quotesDoubled + "\"\r\n"));
  }

  @Test
  void defusesWhatBeginsACellForReadersOfAnotherSeparator() {
    assertThat(csv("a;=1+1")).isEqualTo("a\r\n\"a;'=1+1\"\r\n");
    assertThat(csv("a,=1+1")).isEqualTo("a\r\n\"a,=1+1\"\r\n");
    assertThat(csv("a|+1\n-2")).isEqualTo("a\r\n\"a|'+1\n'-2\"\r\n");
    assertThat(csv("\t=1")).isEqualTo("a\r\n\"'\t'=1\"\r\n");
    assertThat(CsvExport.of(List.of(Map.of("a", "b;=1, =2"))).delimiter(';').toText())
        .isEqualTo("a\r\n\"b;=1,' =2\"\r\n");
  }

  private static String csv(String cell) {
    return CsvExport.of(List.of(Map.of("a", cell))).toText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "1-2", "'=1", "a\tb", "§", "e@x.example"})
  void leavesOtherTextsAsTheyAre(String text) {
    assertThat(CsvExport.of(List.of(Map.of("a", text))).toText())
        .isEqualTo("a\r\n" + text + "\r\n");
  }

  @Test
  void numbersAreNoFormulas() {
    assertThat(CsvExport.of(List.of(Map.of("a", -33.9), Map.of("a", -1), Map.of("a", 1.0e-7)))
            .toText())
        .isEqualTo("a\r\n-33.9\r\n-1\r\n0.00000010\r\n");
  }

  @Test
  void defusesAfterADefusedCellOnlyWhatNeedsIt() {
    assertThat(CsvExport.of(List.of(Map.of("a", "=1"), Map.of("a", "x"))).toText())
        .isEqualTo("a\r\n\"'=1\"\r\nx\r\n");
  }

  @Test
  void anEmptyCellAloneIsNoEmptyLine() {
    assertThat(CsvExport.of(List.of(Map.of("a", ""), Map.of("a", "x"))).toText())
        .isEqualTo("a\r\n\"\"\r\nx\r\n");
  }

  @Test
  void takesRowsOfOnesOwnAndThingsWithoutParts() {
    assertThat(CsvExport.of(List.of(EdtfDate.of("2016"), EdtfDate.UNKNOWN)).toText())
        .isEqualTo("value\r\n2016\r\n\"\"\r\n");
    assertThat(
            CsvExport.of(List.of(Map.of("city", "Wuhan"), Map.of("year", 2024), Map.of("ok", true)))
                .toText())
        .isEqualTo("city,year,ok\r\nWuhan,,\r\n,2024,\r\n,,true\r\n");
  }

  @Test
  void nothingOfAnUnknownKindIsNothingUnlessColumnsAreGiven() {
    assertThat(CsvExport.of(List.of()).toText()).isEmpty();
    assertThat(CsvExport.of(List.of()).columns("id", "name").toText()).isEqualTo("id,name\r\n");
  }

  @Test
  void aListOfOneKindHasAllItsColumnsAlsoThoseWithNothingInThem() {
    CsvExport matched = CsvExport.of(List.of(NETWORK.resolve("Beijing")));
    CsvExport both = CsvExport.of(List.of(NETWORK.resolve("Beijing"), NETWORK.resolve("Xyzzy")));

    assertThat(CsvExport.of(NETWORK.disputedClaims()).toText()).isEqualTo("""
            name,country,sourceId,kind,date,reason\r
            Guangzhou,CN,s5,joined,2014,A misreading\r
            """);
    assertThat(CsvExport.of(NETWORK.audit().findings()).shownColumns())
        .containsExactly(
            "kind",
            "severity",
            "subject",
            "subjectId",
            "about",
            "message",
            "sourceIds",
            "memberIds",
            "expected",
            "found",
            "foundAtMost",
            "remark");
    assertThat(matched.shownColumns())
        .startsWith("outcome", "text", "match.member.id", "match.member.name")
        .endsWith("match.name", "match.score", "match.steps", "otherPlaces", "remark")
        .contains("match.member.left", "match.member.distinction")
        .doesNotContain("candidates");
    assertThat(both.shownColumns())
        .startsWith(matched.shownColumns().toArray(new String[0]))
        .contains("candidates");
  }

  @Test
  void whatIsInAMapStaysInItsPlace() {
    Coverage coverage = NETWORK.audit().coverage();

    assertThat(CsvExport.of(List.of(coverage)).shownColumns())
        .contains("cohorts.gnlc-2022.counted", "overall.counted")
        .containsSubsequence(Flattening.of(JsonPrinter.tree(coverage)).keySet());
  }

  @Test
  void refusesAColumnThatIsNotThere() {
    CsvExport export = CsvExport.of(NETWORK.memberNames());

    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> export.columns("memberId", "nam"))
        .withMessage("No column 'nam'; nearest: name; the columns are memberId, name, language,"
            + " usage, sourceId, label")
        .returns(UnknownKeyException.Kind.COLUMN, UnknownKeyException::kind);
  }

  @Test
  void refusesNoColumnsAndTheSameTwice() {
    CsvExport export = CsvExport.of(NETWORK.awards());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> export.columns())
        .withMessage("columns: none is given; expected at least one of year, memberId, sourceIds,"
            + " label");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> export.columns("year", "year"))
        .withMessage("columns: 'year' is given twice; expected each column once");
  }

  @Test
  void refusesNull() {
    CsvExport export = CsvExport.of(List.of());

    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> CsvExport.of(null))
        .withMessage("values is null; expected a selection or a list");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> CsvExport.of(Arrays.asList("a", null)))
        .withMessage("values[1] is null; expected something to write");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> export.columns("a", null))
        .withMessage("columns[1] is null; expected the name of a column");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> export.writeTo(null))
        .withMessage("out is null; expected a writer or a builder");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> export.write(null))
        .withMessage("file is null; expected the path of a file");
  }

  @Test
  void changesNothingOfWhatItWasMadeFrom() {
    CsvExport export = CsvExport.of(NETWORK.awards());
    String before = export.toText();
    export.columns("year").delimiter(';').withByteOrderMark().withFormulas();

    assertThat(export.toText()).isEqualTo(before);
  }

  @Test
  void appendsToWhatStaysOpen() throws IOException {
    StringBuilder out = new StringBuilder("before\n");
    CsvExport.of(List.of(Map.of("a", 1))).writeTo(out);
    out.append("after");

    assertThat(out).hasToString("before\na\r\n1\r\nafter");
  }
}
