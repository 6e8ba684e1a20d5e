package io.github.gnlc.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.io.DatasetReader;
import io.github.gnlc.internal.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that can be wrong with the tables of a folder, one thing broken at a time. */
class DatasetChecksTest {
  private final TestTables tables = TestTables.small();

  @TempDir
  private Path folder;

  private List<Finding> findings() {
    return findings(written -> {});
  }

  /** What is found in the folder after a change of its files. */
  private List<Finding> findings(Consumer<Path> change) {
    try {
      tables.write(folder);
      change.accept(folder);
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

  @ParameterizedTest
  @CsvSource({"alpha3, CHN", "numeric, 156"})
  void aCountryHasItsCodesForItself(String column, String code) {
    tables.set("countries", "KE", column, code);

    assertFound("countries.csv", 3, column, code, "the same as line 2; expected every code once");
  }

  @Test
  void aSourceHasATitleOrADescription() {
    tables.set("sources", "s1", "title", "");

    assertFound("sources.csv", 2, "title", "", "expected either a title or a description");
  }

  @Test
  void aSourceHasNotBothATitleAndADescription() {
    tables.set("sources", "s1", "description", "A page");

    assertFound(
        "sources.csv", 2, "title", "List of members", "expected either a title or a description");
  }

  @Test
  void twoMembersOfOneNameAndCountryNeedADistinction() {
    tables.set("members", "kr-nam-gu-ulsan", "distinction", "");

    assertFound(
        "members.csv",
        6,
        "name",
        "Nam-gu",
        "the same name and country as line 5; expected a distinction on each of them");
  }

  @Test
  void alsoTheFirstOfTwoMembersOfOneNameNeedsADistinction() {
    tables.set("members", "kr-nam-gu-busan", "distinction", "");

    assertFound(
        "members.csv",
        6,
        "name",
        "Nam-gu",
        "the same name and country as line 5; expected a distinction on each of them");
  }

  @Test
  void theDistinctionsOfTwoMembersOfOneNameDiffer() {
    tables.set("members", "kr-nam-gu-ulsan", "distinction", "Busan");

    assertFound(
        "members.csv",
        6,
        "distinction",
        "Busan",
        "does not tell the member from another of the same name");
  }

  @Test
  void membersOfOneNameInTwoCountriesNeedNone() {
    tables.set("members", "cn-hangzhou", "name", "Nairobi");

    assertThat(findings()).isEmpty();
  }

  @Test
  void aDistinctionBelongsToTheWholeName() {
    tables
        .set("members", "kr-nam-gu-busan", "name", "Nam gu")
        .set("members", "kr-nam-gu-busan", "distinction", "Busan")
        .set("members", "kr-nam-gu-ulsan", "name", "Nam")
        .set("members", "kr-nam-gu-ulsan", "distinction", "gu Busan");

    assertThat(findings()).isEmpty();
  }

  @Test
  void anotherNameIsNotTheNameInMembers() {
    tables.set("member_names", "ma-benguerir/Ben Guerir/", "name", "Benguerir");

    assertFound(
        "member_names.csv", 4, "name", "Benguerir", "is the name in members; expected another");
  }

  @Test
  void anIdOfWikidataBeginsWithQ() {
    tables.set("external_ids", "cn-beijing/wikidata", "identifier", "956");

    assertFound("external_ids.csv", 3, "identifier", "956", "expected Q and digits");
  }

  @Test
  void anIdOfGeonamesDoesNot() {
    tables.set("external_ids", "cn-beijing/geonames", "identifier", "Q956");

    assertFound("external_ids.csv", 2, "identifier", "Q956", "expected digits");
  }

  @ParameterizedTest
  @CsvSource({"listed", "named"})
  void onlyJoiningAnnouncingLeavingAndNotYetBeingAMemberHaveADate(String kind) {
    tables.add("evidence", "mx-mexico-city", kind, "2015", "s2", "");

    assertFound(
        "evidence.csv",
        14,
        "date",
        "2015",
        "expected a date only of joining, announcing, leaving or not yet being a member, and"
            + " neither bound nor interval");
  }

  @ParameterizedTest
  @CsvSource({"joined, ../2015", "left, ../2015", "joined, 2015/2016", "not-yet, ../2015"})
  void theDateOfEvidenceIsNeitherBoundNorInterval(String kind, String date) {
    tables.add("evidence", "mx-mexico-city", kind, date, "s2", "");

    assertFound(
        "evidence.csv",
        14,
        "date",
        date,
        "expected a date only of joining, announcing, leaving or not yet being a member, and"
            + " neither bound nor interval");
  }

  @Test
  void anAnnouncementHasADate() {
    tables.add("evidence", "ma-laayoune", "announced", "", "s7", "");

    assertFound("evidence.csv", 11, "date", "", "expected the date that is announced");
  }

  @Test
  void aMemberWasNotYetOneOnADay() {
    tables.add("evidence", "mx-mexico-city", "not-yet", "", "s2", "");

    assertFound(
        "evidence.csv", 14, "date", "", "expected the date on which it was not yet a member");
  }

  @Test
  void notYetBeingAMemberIsKnownLongAfterwards() {
    tables.add("evidence", "mx-mexico-city", "not-yet", "2016-06-22", "s8", "");

    assertThat(findings()).isEmpty();
  }

  @Test
  void whatHasHappenedIsNotPublishedBefore() {
    tables.add("evidence", "ma-laayoune", "joined", "2022-09-03", "s3", "");

    assertFound(
        "evidence.csv",
        12,
        "date",
        "2022-09-03",
        "is after s3 was published, 2022-09-02; expected kind announced, or an earlier date");
  }

  @ParameterizedTest
  @CsvSource({"2022-09-02, s3", "2022-09, s3", "2017-12-31, s2", "2099, s5"})
  void whatMayHaveHappenedBeforeItWasPublishedIsTaken(String date, String source) {
    tables.add("evidence", "ma-laayoune", "joined", date, source, "");

    assertThat(findings()).isEmpty();
  }

  @Test
  void aDecidedDateIsOne() {
    tables.add("decisions", "cn-hangzhou", "joined", "2016-13", "So it is");

    assertFound(
        "decisions.csv",
        2,
        "value",
        "2016-13",
        "No EDTF date '2016-13': the month is not within 01 to 12");
  }

  @Test
  void aDecidedDateIsOneThatSomeSourceAllows() {
    tables.add("decisions", "cn-hangzhou", "joined", "1999", "So it is");

    assertThat(findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.toString())
            .startsWith(
                "decisions.csv:2: value '1999': no source of cn-hangzhou claims a date that allows it, only [")
            .endsWith("]; expected a row of evidence"));
  }

  @ParameterizedTest
  @CsvSource({"2016-04/2017-01-24", "2016-04", "../2020", "2015-01-01/2016"})
  void whatIsInferredNeedsNoSourceThatClaimsItButSources(String date) {
    tables
        .add("decisions", "cn-hangzhou", "inferred", date, "It follows")
        .add("decision_sources", "cn-hangzhou", "inferred", "s1")
        .add("decision_sources", "cn-hangzhou", "inferred", "s2");

    assertThat(findings()).isEmpty();
  }

  @Test
  void whatIsInferredFollowsFromSources() {
    tables.add("decisions", "cn-hangzhou", "inferred", "2016-04/2017-01-24", "It follows");

    assertFound(
        "decisions.csv",
        2,
        "property",
        "inferred",
        "expected the sources that it follows from, in decision_sources");
  }

  @Test
  void whatIsInferredIsADate() {
    tables
        .add("decisions", "cn-hangzhou", "inferred", "2017/2016", "It follows")
        .add("decision_sources", "cn-hangzhou", "inferred", "s1");

    assertFound(
        "decisions.csv",
        2,
        "value",
        "2017/2016",
        "No EDTF date '2017/2016': the interval ends before it begins");
  }

  @Test
  void aDateIsEitherDecidedOrInferred() {
    tables
        .add("decisions", "cn-hangzhou", "inferred", "2016-04/2017-01-24", "It follows")
        .add("decisions", "cn-hangzhou", "joined", "2016", "So it is")
        .add("decision_sources", "cn-hangzhou", "inferred", "s1");

    assertFound(
        "decisions.csv",
        2,
        "property",
        "inferred",
        "the date is decided too; expected either joined or inferred");
  }

  @ParameterizedTest
  @CsvSource({"ke-nairobi, joined", "cn-hangzhou, status"})
  void aSourceOfADecisionIsOfOneThatThereIs(String member, String property) {
    tables.add("decision_sources", member, property, "s1");

    assertFound(
        "decision_sources.csv",
        2,
        "property",
        property,
        "expected a decision on " + member + " of that property");
  }

  @Test
  void aSourceOfADecisionIsOneOfTheSources() {
    tables.add("decision_sources", "ke-nairobi", "status", "s99");

    assertThat(findings())
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.toString()).startsWith("decision_sources.csv:3: source_id 's99': "));
  }

  @Test
  void aDecidedStatusIsOne() {
    tables.set("decisions", "ke-nairobi/status", "value", "gone");

    assertFound(
        "decisions.csv",
        2,
        "value",
        "gone",
        "No member status 'gone'; expected one of member, unconfirmed, withdrawn");
  }

  @Test
  void aCountryHasOneAwardInARound() {
    tables.add("awards", "2015", "cn-hangzhou").add("award_sources", "2015", "cn-hangzhou", "s1");

    assertFound(
        "awards.csv",
        3,
        "member_id",
        "cn-hangzhou",
        "is the second award of CN in the round of 2015, after line 2; expected one a country");
  }

  @Test
  void anUnconfirmedMemberHasNoAward() {
    tables.add("awards", "2024", "ke-nairobi").add("award_sources", "2024", "ke-nairobi", "s8");

    assertFound(
        "awards.csv",
        5,
        "member_id",
        "ke-nairobi",
        "is an award without a member: its status is unconfirmed");
  }

  @Test
  void anAwardIsThatOfAMember() {
    tables.add("awards", "2024", "ke-nobody").add("award_sources", "2024", "ke-nobody", "s8");

    String expected = "expected the member_id of a row of members; nearest: ke-nairobi";
    assertThat(findings())
        .containsExactly(
            new Finding("award_sources.csv", 6, "member_id", "ke-nobody", expected),
            new Finding("awards.csv", 5, "member_id", "ke-nobody", expected));
  }

  @Test
  void anAwardHasASource() {
    tables.remove("award_sources", "2024/cn-beijing/s8");

    assertFound(
        "awards.csv",
        4,
        "member_id",
        "cn-beijing",
        "has no source; expected a row of award_sources");
  }

  @Test
  void aSourceOfAnAwardIsOfOneThatWasGiven() {
    tables.add("award_sources", "2024", "cn-hangzhou", "s8");

    assertFound(
        "award_sources.csv",
        6,
        "member_id",
        "cn-hangzhou",
        "has no award in the round of 2024; expected a row of awards");
  }

  @Test
  void anEventDoesNotEndBeforeItBegins() {
    tables.set("event_accounts", "iclc-2/s1", "end", "2015-09-27");

    assertFound("event_accounts.csv", 3, "end", "2015-09-27", "is before the start, 2015-09-28");
  }

  @Test
  void anEventMayEndInTheMonthInWhichItBegins() {
    tables.set("event_accounts", "iclc-2/s1", "end", "2015-09");

    assertThat(findings()).isEmpty();
  }

  @Test
  void aFigureOfAnEventComesWithAnAccount() {
    tables.set(
        "event_figures",
        "iclc-2/s5/countries/on-site/expected/about/95/countries",
        "source_id",
        "s6");

    assertFound(
        "event_figures.csv",
        3,
        "source_id",
        "s6",
        "gives no account of iclc-2; expected a row of event_accounts");
  }

  @ParameterizedTest
  @CsvSource({
    "members, evidence, mx-mexico-city/joined//s5, member_id, mx-mexico-city, 9",
    "events, event_accounts, forum-2019/s4, event_id, forum-2019, 2",
    "documents, document_accounts, guide/s5, document_id, guide, 2",
    "rules, rule_provisions, award.deadline/2024/s8/last day, rule_id, award.deadline, 3",
    "key_features, key_feature_accounts, A1/s1, feature_id, A1, 3",
    "officials, official_roles, Irina Bokova/2015-09-28/s1/presented, date, 2015-09-28, 2",
    "propositions, proposition_accounts, iclc-2-aim/s1, proposition_id, iclc-2-aim, 3",
  })
  void everythingHasASource(
      String parent, String child, String key, String column, String id, int line) {
    tables.remove(child, key);

    assertFound(parent + ".csv", line, column, id, "has no source; expected a row of " + child);
  }

  @Test
  void anOrganisationHasASource() {
    tables
        .remove("organisation_roles", "uil/s1//")
        .remove("organisation_roles", "uil/s1/iclc-2/co-organiser");

    assertFound(
        "organisations.csv",
        2,
        "organisation_id",
        "uil",
        "has no source; expected a row of organisation_roles");
  }

  @Test
  void aClusterHasASource() {
    tables
        .remove("cluster_accounts", "health/s2/2019-2021/coordinator/cn-hangzhou")
        .remove("cluster_accounts", "health/s8/2024//");

    assertFound(
        "thematic_clusters.csv",
        2,
        "cluster_id",
        "health",
        "has no source; expected a row of cluster_accounts");
  }

  private void addKoreans(int count, String date) {
    for (int i = 0; i < count; i++) {
      tables
          .add("members", "kr-x" + i, "KR", "Ox" + i, "")
          .add("evidence", "kr-x" + i, "joined", date, "s3", "");
    }
  }

  @Test
  void aCountryHasThreeNewMembersInAnIntake() {
    addKoreans(2, "2022");

    assertThat(findings()).isEmpty();
  }

  @Test
  void aCountryHasNotFourNewMembersInAnIntake() {
    addKoreans(3, "2022");

    assertFound(
        "members.csv",
        9,
        "member_id",
        "kr-x2",
        "is more than the third new member of KR in gnlc-2022;"
            + " since October 2018 a country may have three a year");
  }

  @Test
  void beforeOctober2018ACountryMayHaveHadMore() {
    tables.add("cohorts", "gnlc-2016", "2016-02-01");
    addKoreans(5, "2016");

    assertThat(findings()).isEmpty();
  }

  @Test
  void membersOfNoCohortAreOfNoIntake() {
    addKoreans(5, "2021");

    assertThat(findings()).isEmpty();
  }

  @Test
  void aDayHasOneCohort() {
    tables.add("cohorts", "gnlc-2022b", "2022-09-02");

    assertThat(findings())
        .extracting(finding -> finding.toString().replaceAll(": the same.*", ""))
        .containsExactly("cohorts.csv:4: announced '2022-09-02'");
  }

  @Test
  void anEditionIsANumberThatCanBeRead() {
    tables.set("events", "iclc-6", "edition", "6000000000");

    assertThat(findings())
        .extracting(finding -> finding.toString().replaceAll(": expected.*", ""))
        .containsExactly("events.csv:4: edition '6000000000'");
  }

  @Test
  void allThatIsWrongIsFoundInOneRunByFileAndLine() {
    tables
        .set("countries", "MX", "region", "Latin America")
        .set("members", "cn-beijing", "country", "CX")
        .set("places", "cn-beijing", "latitude", "91")
        .set("places", "cn-beijing", "kind", "town")
        .set("evidence", "cn-hangzhou/joined/2016/s2", "date", "2016-00")
        .set("sources", "s1", "description", "A page")
        .set("external_ids", "cn-beijing/geonames", "identifier", "Q956")
        .set("decisions", "ke-nairobi/status", "value", "gone");

    assertThat(findings())
        .extracting(finding -> finding.file() + ":" + finding.line() + ":" + finding.column())
        .containsExactly(
            "countries.csv:6:region",
            "decisions.csv:2:value",
            "evidence.csv:4:date",
            "external_ids.csv:2:identifier",
            "members.csv:2:country",
            "places.csv:2:kind",
            "places.csv:2:latitude",
            "sources.csv:2:title");
  }

  @Test
  void theMessageNamesAllOfIt() {
    tables.set("countries", "MX", "region", "Latin America").set("sources", "s1", "title", "");

    assertThat(new DatasetException(findings())).hasMessage("""
            Not a dataset, 2 findings:
            countries.csv:6: region 'Latin America': expected one of Africa, Arab States, \
            Asia and the Pacific, Europe and North America, Latin America and the Caribbean
            sources.csv:2: title '': expected either a title or a description""");
  }

  @Test
  void aFileThatIsMissingIsNamedAndNothingThatRefersToIt() {
    assertThat(findings(written -> delete(written.resolve("sources.csv"))))
        .containsExactly(new Finding("sources.csv", 0, "", "", "the file is missing"));
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndNothingThatRefersToIt() {
    assertThat(findings(written -> write(written.resolve("sources.csv"), "id,title\n")))
        .extracting(Finding::toString)
        .containsExactly("sources.csv:1: 'id,title': expected the header "
            + "source_id,publisher_id,original_publisher_id,published,kind,title,description,url,"
            + "note,editor_note");
  }

  @Test
  void aFolderOfOtherThingsMissesEveryFile() {
    assertThat(findings(written -> {
          createFolder(written.resolve("other"));
          delete(written.resolve("datapackage.json"));
          tables.tables().keySet().forEach(table -> delete(written.resolve(table + ".csv")));
        }))
        .filteredOn(finding -> finding.expected().equals("the file is missing"))
        .hasSize(Schema.tables().size() + 1);
  }

  @Test
  void aFileThatIsAFolderCannotBeRead() {
    assertThat(findings(written -> {
          delete(written.resolve("statements.csv"));
          createFolder(written.resolve("statements.csv"));
        }))
        .anySatisfy(finding -> {
          assertThat(finding.file()).isEqualTo("statements.csv");
          assertThat(finding.expected()).startsWith("cannot be read: ");
        });
  }

  @Test
  void linesAreCountedAfterACellOfSeveralLines() {
    tables
        .set("members", "cn-beijing", "name", "Bei\njing")
        .set("members", "ke-nairobi", "name", "");

    assertThat(findings())
        .containsExactly(
            new Finding(
                "members.csv",
                2,
                "name",
                "Bei\njing",
                "expected no control characters or line breaks"),
            new Finding("members.csv", 5, "name", "", "a value is missing"));
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void createFolder(Path folder) {
    try {
      Files.createDirectory(folder);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
