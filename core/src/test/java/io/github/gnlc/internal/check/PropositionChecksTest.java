package io.github.gnlc.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.io.DatasetReader;
import io.github.gnlc.model.PropositionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be wrong with what sources say in words, and with who said it. */
class PropositionChecksTest {
  private final TestTables tables = TestTables.small();

  @TempDir
  private Path folder;

  private List<Finding> findings() {
    try {
      tables.write(folder);
      new DatasetReader(ReadLimits.defaults()).readFolder(folder);
      return List.of();
    } catch (DatasetException e) {
      return e.findings();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void assertFound(String file, int line, String column, String value, String expected) {
    assertThat(findings()).containsExactly(new Finding(file, line, column, value, expected));
  }

  /** Adds a proposition of everything that there is. */
  private void addOfEverything(PropositionKind kind) {
    tables
        .add(
            "propositions",
            "a",
            kind.code(),
            "iclc-2",
            "guide",
            "cn-beijing",
            "gnlc-2022",
            "Irina Bokova",
            "2015-09-28",
            "",
            "")
        .add("proposition_accounts", "a", "s1", "", "", "", "Words", "", "", "", "");
  }

  /** Takes out what is given for no proposition of this kind. */
  private void keepOnly(String... kept) {
    for (String column : List.of("event_id", "document_id", "member_id", "cohort_id", "official")) {
      if (!List.of(kept).contains(column)) {
        tables.set("propositions", "a", column, "");
      }
    }
    if (!List.of(kept).contains("official")) {
      tables.set("propositions", "a", "official_date", "");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "purpose, ''",
    "benefit, ''",
    "description, cohort_id",
    "affirmation, document_id",
    "commitment, document_id",
    "commitment, member_id",
    "commitment, member_id event_id official",
    "call, document_id",
    "invitation, document_id",
    "recommendation, document_id",
    "aim, event_id",
    "theme, event_id",
    "programme, event_id",
    "outcome, event_id",
    "meeting, event_id",
    "meeting, event_id official",
    "visit, event_id",
    "visit, event_id official",
    "position, official",
    "position, official event_id",
    "profile, member_id",
  })
  void everyKindMayBeOfItsOwnSubjects(String kind, String subjects) {
    addOfEverything(PropositionKind.of(kind));
    keepOnly(subjects.split(" "));

    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "purpose, event_id document_id member_id cohort_id official",
    "benefit, event_id document_id member_id cohort_id official",
    "description, event_id document_id member_id official",
    "affirmation, event_id member_id cohort_id official",
    "commitment, cohort_id",
    "call, event_id member_id cohort_id official",
    "invitation, event_id member_id cohort_id official",
    "recommendation, event_id member_id cohort_id official",
    "aim, document_id member_id cohort_id official",
    "theme, document_id member_id cohort_id official",
    "programme, document_id member_id cohort_id official",
    "outcome, document_id member_id cohort_id official",
    "meeting, document_id member_id cohort_id",
    "visit, document_id member_id cohort_id",
    "position, document_id member_id cohort_id",
    "profile, event_id document_id cohort_id official",
  })
  void noKindIsOfOtherSubjects(String kind, String others) {
    addOfEverything(PropositionKind.of(kind));

    List<Finding> findings = findings();
    assertThat(findings).extracting(Finding::column).containsExactlyInAnyOrder(others.split(" "));
    assertThat(findings)
        .extracting(Finding::expected)
        .containsOnly("stands with kind " + kind + "; expected none");
  }

  @Test
  void anAimIsOfNoMember() {
    tables.set("propositions", "iclc-2-aim", "member_id", "cn-beijing");

    assertFound(
        "propositions.csv", 3, "member_id", "cn-beijing", "stands with kind aim; expected none");
  }

  @ParameterizedTest
  @CsvSource({
    "description, cohort_id",
    "affirmation, document_id",
    "commitment, document_id or member_id",
    "aim, event_id",
    "meeting, event_id",
    "position, official",
    "profile, member_id",
  })
  void aKindThatIsOfSomethingHasIt(String kind, String columns) {
    addOfEverything(PropositionKind.of(kind));
    keepOnly();

    assertFound("propositions.csv", 2, "kind", kind, "has no subject; expected " + columns);
  }

  @ParameterizedTest
  @EnumSource(
      value = PropositionKind.class,
      names = {"MEETING", "VISIT"})
  void aMeetingIsOfAnEventAlsoIfAnOfficialIsNamed(PropositionKind kind) {
    addOfEverything(kind);
    keepOnly("official");

    assertFound("propositions.csv", 2, "kind", kind.code(), "has no subject; expected event_id");
  }

  @Test
  void whoSaidItAppearedOnThatDay() {
    tables.set("propositions", "iclc-2-position", "official_date", "2015-09-29");

    assertFound(
        "propositions.csv",
        4,
        "official",
        "Irina Bokova",
        "did not appear on 2015-09-29; expected name and date of a row of officials");
  }

  @Test
  void whoSaidItIsAnOfficial() {
    tables.set("propositions", "iclc-2-position", "official", "Irina Bokowa");

    assertFound(
        "propositions.csv",
        4,
        "official",
        "Irina Bokowa",
        "did not appear on 2015-09-28; expected name and date of a row of officials");
  }

  @Test
  void whoSaidItIsNamedWithTheDate() {
    tables.set("propositions", "iclc-2-position", "official_date", "");

    assertFound(
        "propositions.csv",
        4,
        "official",
        "Irina Bokova",
        "expected official and official_date together, or neither");
  }

  @Test
  void aDateOfNobodyIsNone() {
    tables.set("propositions", "iclc-2-aim", "official_date", "2015-09-28");

    assertFound(
        "propositions.csv",
        3,
        "official",
        "",
        "expected official and official_date together, or neither");
  }

  @ParameterizedTest
  @CsvSource({"name, Irina Bokowa", "date, 2015-09-29"})
  void whoDidSomethingAppearedOnThatDay(String column, String cell) {
    String name = column.equals("name") ? cell : "Irina Bokova";
    String date = column.equals("date") ? cell : "2015-09-28";
    tables.add("official_roles", name, date, "s1", "spoke", "", "");

    assertFound(
        "official_roles.csv",
        3,
        "name",
        name,
        "did not appear on " + date + "; expected name and date of a row of officials");
  }

  @ParameterizedTest
  @CsvSource({"qualifier, 77", "value, ''", "unit, 77"})
  void aNumberHasItsQualifierAndItsUnit(String missing, String value) {
    tables.set("proposition_accounts", "gnlc-2022-first/s3", missing, "");

    assertFound(
        "proposition_accounts.csv",
        2,
        "value",
        value,
        "expected qualifier, value and unit together, or none of them");
  }

  @ParameterizedTest
  @CsvSource({"event_id, co-organiser", "part, ''"})
  void aPartIsOneInAnEvent(String missing, String part) {
    tables.set("organisation_roles", "uil/s1/iclc-2/co-organiser", missing, "");

    assertFound(
        "organisation_roles.csv",
        3,
        "part",
        part,
        "expected a part in an event together with the event, or neither");
  }

  @Test
  void aBrokenTableOfOfficialsIsNotReadAgain() {
    tables
        .set("officials", "Irina Bokova/2015-09-28", "office", "")
        .set("propositions", "iclc-2-position", "official", "Irina Bokowa");

    assertThat(findings()).extracting(Finding::file).containsExactly("officials.csv");
  }
}
