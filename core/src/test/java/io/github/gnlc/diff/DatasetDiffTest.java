package io.github.gnlc.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.GoldenFile;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.io.MislabelledDataset;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.RowMaps;
import io.github.gnlc.internal.schema.Schema;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatasetDiffTest {
  private final Dataset small = TestTables.small().build();

  // in the world

  @Test
  void aMemberThatJoinedAfterTheOlderDatasetWasCompiledJoined() {
    Change change = only(
        ChangeKind.JOINED,
        small()
            .add("cohorts", "gnlc-2026", "2026-12-03")
            .add("members", "ke-kisumu", "KE", "Kisumu", "")
            .add("evidence", "ke-kisumu", "joined", "2026-12", "s5", ""));

    assertThat(Diffs.facts(change))
        .isEqualTo("joined member ke-kisumu: {} -> {member_id=ke-kisumu, name=Kisumu,"
            + " country=KE, status=member, joined=2026-12-03}");
  }

  @Test
  void aDateThatMayBeBeforeTheDayOfCompilationIsNoNewsOfTheWorld() {
    DatasetDiff diff = diff(small()
        .add("members", "ke-kisumu", "KE", "Kisumu", "")
        .add("evidence", "ke-kisumu", "joined", "2026", "s5", ""));

    assertThat(diff.world()).isEmpty();
    assertThat(facts(diff))
        .contains("added member ke-kisumu: {} -> {member_id=ke-kisumu, name=Kisumu,"
            + " country=KE, status=member, joined=2026}");
  }

  @Test
  void anUnconfirmedMemberThatJoinedSinceJoined() {
    Change change = only(ChangeKind.JOINED, nairobiJoined());

    assertThat(Diffs.facts(change))
        .isEqualTo("joined member ke-nairobi: {status=unconfirmed} -> {status=member,"
            + " joined=2026-12}");
    assertThat(diff(nairobiJoined()).of(ChangeSubject.MEMBER)).containsExactly(change);
  }

  @Test
  void aNewMemberThatIsUnconfirmedDidNotJoin() {
    DatasetDiff diff = diff(small()
        .add("members", "ke-kisumu", "KE", "Kisumu", "")
        .add("evidence", "ke-kisumu", "announced", "2026-12", "s5", "")
        .add("decisions", "ke-kisumu", "status", "unconfirmed", "Only announced"));

    assertThat(diff.world()).isEmpty();
    assertThat(facts(diff))
        .contains("added member ke-kisumu: {} -> {member_id=ke-kisumu, name=Kisumu,"
            + " country=KE, status=unconfirmed, joined=2026-12}");
  }

  @Test
  void aMemberThatLeftSinceLeft() {
    Change change =
        only(ChangeKind.LEFT, small().add("evidence", "cn-hangzhou", "left", "2026-06", "s5", ""));

    assertThat(Diffs.facts(change))
        .isEqualTo(
            "left member cn-hangzhou: {status=member} -> {status=withdrawn," + " left=2026-06}");
  }

  @Test
  void aNewMemberMayHaveJoinedAndLeftSince() {
    DatasetDiff diff = diff(small()
        .add("members", "ke-kisumu", "KE", "Kisumu", "")
        .add("evidence", "ke-kisumu", "joined", "2026-03", "s5", "")
        .add("evidence", "ke-kisumu", "left", "2026-06", "s5", ""));

    assertThat(diff.world())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.JOINED, ChangeKind.LEFT);
  }

  @Test
  void aMemberWithAnotherNameIsRenamed() {
    Change change =
        only(ChangeKind.RENAMED, small().set("members", "ke-nairobi", "name", "Nairobi City"));

    assertThat(Diffs.facts(change))
        .isEqualTo("renamed member ke-nairobi: {name=Nairobi} -> {name=Nairobi City}");
  }

  @Test
  void anAwardOfARoundSinceIsConferred() {
    TestTables newer = small()
        .add("award_rounds", "2026", "iclc-6", "2026-11-03", "Fez")
        .add("awards", "2026", "cn-hangzhou")
        .add("award_sources", "2026", "cn-hangzhou", "s5");
    Change change = only(ChangeKind.AWARDED, newer);

    assertThat(Diffs.facts(change))
        .isEqualTo("awarded award 2026/cn-hangzhou: {} -> {year=2026, member_id=cn-hangzhou}");
    assertThat(Diffs.facts(only(ChangeKind.HAPPENED, newer)))
        .isEqualTo("happened award-round 2026: {} -> {year=2026, event_id=iclc-6,"
            + " ceremony_date=2026-11-03, ceremony_place=Fez}");
    assertThat(facts(diff(newer)))
        .contains("added award-source 2026/cn-hangzhou/s5: {} -> {year=2026,"
            + " member_id=cn-hangzhou, source_id=s5}");
  }

  @Test
  void anAwardOfAnOldRoundIsOneWeLearnedOf() {
    DatasetDiff diff = diff(small().add("awards", "2015", "ke-nairobi"));

    assertThat(diff.world()).isEmpty();
    assertThat(facts(diff))
        .containsExactly("added award 2015/ke-nairobi: {} -> {year=2015, member_id=ke-nairobi}");
  }

  @Test
  void aRoundWithoutADayIsDatedByItsConferenceOrElseItsYear() {
    assertThat(
            diff(small().add("award_rounds", "2026", "forum-2019", "", "Fez")).world())
        .isEmpty();
    assertThat(
            diff(small().add("award_rounds", "2027", "forum-2019", "", "Fez")).world())
        .hasSize(1);
    TestTables conference = small()
        .add("events", "iclc-7", "iclc", "7")
        .add("event_accounts", "iclc-7", "s5", "7th", "2026-10", "", "Fez", "MA", "", "")
        .add("award_rounds", "2026", "iclc-7", "", "Fez");
    assertThat(facts(diff(conference).world()))
        .containsExactly(
            "happened award-round 2026: {} -> {year=2026, event_id=iclc-7, ceremony_place=Fez}",
            "happened event iclc-7: {} ->"
                + " {event_id=iclc-7, series=iclc, edition=7}; 7th 2026-10");
  }

  @Test
  void whatElseCameAboutSinceHappened() {
    assertThat(happened(small().add("cohorts", "gnlc-2026", "2026-12-03")))
        .isEqualTo(
            "happened cohort gnlc-2026: {} -> {cohort_id=gnlc-2026," + " announced=2026-12-03}");
    assertThat(happened(small()
            .add("documents", "fez", "declaration", "", "", "")
            .add("document_accounts", "fez", "s5", "Fez Statement", "en", "2027", "", "")))
        .isEqualTo("happened document fez: {} -> {document_id=fez, kind=declaration}; 2027");
    assertThat(happened(small()
            .add(
                "practices",
                "p",
                "cn-beijing",
                "Trees",
                "",
                "health-and-well-being",
                "2027",
                "s2")))
        .isEqualTo("happened practice p: {} -> {practice_id=p, member_id=cn-beijing,"
            + " name=Trees, theme=health-and-well-being, since=2027, source_id=s2}");
    assertThat(happened(small()
            .add("officials", "A. Mayor", "2026-05-01", "Mayor", "Fez", "")
            .add("official_roles", "A. Mayor", "2026-05-01", "s5", "spoke", "", "")))
        .isEqualTo("happened official A. Mayor/2026-05-01: {} -> {name=A. Mayor,"
            + " date=2026-05-01, office=Mayor, organisation=Fez}");
  }

  @Test
  void aRuleWithANewValueChangedTheWorld() {
    Change change = only(
        ChangeKind.HAPPENED,
        small()
            .add(
                "rule_provisions",
                "award.bar_years",
                "2027",
                "s5",
                "years",
                "7",
                "",
                "7",
                "",
                "",
                "standing",
                ""));

    assertThat(Diffs.facts(change))
        .isEqualTo("happened rule award.bar_years: {valid_from=2019, label=years, value=6,"
            + " validity=standing} -> {valid_from=2027, label=years, value=7,"
            + " validity=standing}");
  }

  @Test
  void aNewValueReplacesTheLastThatStoodNotOneForAnOccasion() {
    TestTables tables = small();
    addBar(tables, "2024", "5", "occasion");
    Dataset older = tables.build();
    addBar(tables, "2027", "7", "standing");

    assertThat(facts(Diffs.between(older, tables.build()).world()))
        .containsExactly("happened rule award.bar_years: {valid_from=2019, label=years, value=6,"
            + " validity=standing} -> {valid_from=2027, label=years, value=7,"
            + " validity=standing}");
  }

  private static void addBar(TestTables tables, String from, String years, String validity) {
    tables.add(
        "rule_provisions",
        "award.bar_years",
        from,
        "s5",
        "years",
        years,
        "",
        years,
        "",
        "",
        validity,
        "");
  }

  @Test
  void aValueThatWasForeseenIsNotNew() {
    TestTables tables = small()
        .add(
            "rule_provisions",
            "award.bar_years",
            "2027",
            "s5",
            "years",
            "7",
            "",
            "7",
            "",
            "",
            "standing",
            "");
    Dataset older = tables.build();
    tables.add(
        "rule_provisions",
        "award.bar_years",
        "2027",
        "s6",
        "years",
        "7",
        "",
        "7",
        "",
        "",
        "standing",
        "");

    assertThat(Diffs.between(older, tables.build()).world()).isEmpty();
  }

  @Test
  void aValueForOneOccasionReplacesNoOther() {
    Change change = only(
        ChangeKind.HAPPENED,
        small()
            .add(
                "rule_provisions",
                "award.bar_years",
                "2027",
                "s5",
                "years",
                "5",
                "",
                "5",
                "",
                "",
                "occasion",
                ""));

    assertThat(Diffs.facts(change))
        .isEqualTo("happened rule award.bar_years: {} -> {valid_from=2027, label=years,"
            + " value=5, validity=occasion}");
  }

  @Test
  void aNewRuleIsToldOnce() {
    DatasetDiff diff = diff(small()
        .add("rules", "host", "conference")
        .add(
            "rule_provisions",
            "host",
            "2027",
            "s5",
            "who",
            "members",
            "",
            "",
            "",
            "",
            "standing",
            ""));

    assertThat(facts(diff))
        .containsExactly(
            "happened rule host: {} -> {valid_from=2027, label=who, value=members,"
                + " validity=standing}",
            "added rule-provision host/2027/s5/who: {} -> {rule_id=host, valid_from=2027,"
                + " source_id=s5, label=who, value=members, validity=standing}");
  }

  @Test
  void aRuleOfOldIsOneWeLearnedOf() {
    DatasetDiff diff = diff(small()
        .add("rules", "host", "conference")
        .add(
            "rule_provisions",
            "host",
            "2017",
            "s5",
            "who",
            "members",
            "",
            "",
            "",
            "",
            "standing",
            ""));

    assertThat(diff.world()).isEmpty();
    assertThat(facts(diff))
        .contains("added rule host: {} -> {rule_id=host," + " subject=conference}");
  }

  // in our knowledge

  @Test
  void aMemberThatIsGoneIsRemoved() {
    DatasetDiff diff = Diffs.between(
        small()
            .add("members", "ke-kisumu", "KE", "Kisumu", "")
            .add("evidence", "ke-kisumu", "joined", "2016", "s5", "")
            .build(),
        small);

    assertThat(facts(diff))
        .containsExactly(
            "removed member ke-kisumu: {member_id=ke-kisumu, name=Kisumu, country=KE,"
                + " status=member, joined=2016} -> {}",
            "removed evidence ke-kisumu/joined/2016/s5: {member_id=ke-kisumu, kind=joined,"
                + " date=2016, source_id=s5} -> {}");
    assertThat(diff.changes().get(0))
        .hasToString("Removed: Kisumu, KE (ke-kisumu), which joined in 2016.");
    assertThat(diff.changes().get(0).kind()).isEqualTo(ChangeKind.REMOVED);
    assertThat(diff.changes().get(0).before()).containsEntry("joined", "2016");
    assertThat(diff.changes().get(0).after()).isEmpty();
  }

  @Test
  void aMemberMayBeInAnotherCountryOrDistinguishedOtherwise() {
    Change change = only(
        ChangeKind.CHANGED,
        small()
            .set("members", "kr-nam-gu-busan", "distinction", "")
            .set("members", "kr-nam-gu-busan", "country", "CN"));

    assertThat(Diffs.facts(change))
        .isEqualTo(
            "changed member kr-nam-gu-busan: {country=KR, distinction=Busan} ->" + " {country=CN}");
  }

  @Test
  void ofAMemberThatIsDistinguishedOtherwiseTheCountryIsNotRepeated() {
    Change change =
        only(ChangeKind.CHANGED, small().set("members", "kr-nam-gu-busan", "distinction", "Pusan"));

    assertThat(Diffs.facts(change))
        .isEqualTo("changed member kr-nam-gu-busan: {distinction=Busan} -> {distinction=Pusan}");
  }

  @Test
  void aBoundThatIsTightenedIsBetterKnown() {
    Change change = only(
        ChangeKind.DATE_NARROWED,
        small()
            .add("sources", "s0", "", "2014", "An older list", "", "", "")
            .add("evidence", "cn-beijing", "listed", "", "s0", ""));

    assertThat(Diffs.facts(change))
        .isEqualTo("date-narrowed member cn-beijing: {joined=../2015-09-30} -> {joined=../2014}");
  }

  @Test
  void aDateWithinTheOldOneIsBetterKnown() {
    assertDate(ChangeKind.DATE_NARROWED, decided("2016-05-09"), "cn-hangzhou", "2016-05-09");
    assertDate(ChangeKind.DATE_NARROWED, beijingIn("2015-08"), "cn-beijing", "2015-08");
    TestTables dated = small().set("sources", "s5", "published", "2016");
    assertDate(ChangeKind.DATE_NARROWED, dated, "mx-mexico-city", "../2016");
  }

  @Test
  void aDateThatSaysLessIsLessWellKnown() {
    assertDate(ChangeKind.DATE_WIDENED, decided("2016"), "cn-hangzhou", "2016");
    assertDate(ChangeKind.DATE_WIDENED, decided("../2016-05"), "cn-hangzhou", "../2016-05");
    // the same last day, said in fewer words
    TestTables dated = small().set("sources", "s1", "published", "2015-09");
    assertDate(ChangeKind.DATE_WIDENED, dated, "cn-beijing", "../2015-09");
  }

  @Test
  void theSameLastDaySaidMoreExactlyIsBetterKnown() {
    Dataset older = small().set("sources", "s1", "published", "2015-09").build();
    ImmutableList<Change> changes = Diffs.between(older, small).ofKind(ChangeKind.DATE_NARROWED);

    assertThat(facts(changes))
        .containsExactly(
            "date-narrowed member cn-beijing: {joined=../2015-09} ->" + " {joined=../2015-09-30}");
  }

  @Test
  void anotherDateIsACorrection() {
    assertDate(ChangeKind.DATE_CORRECTED, decided("2016-06"), "cn-hangzhou", "2016-06");
    assertDate(ChangeKind.DATE_CORRECTED, beijingIn("2016"), "cn-beijing", "2016");
    // partly within the bound
    assertDate(ChangeKind.DATE_CORRECTED, beijingIn("2015"), "cn-beijing", "2015");
  }

  @Test
  void aDateOfAMemberInBothIsNoNewsOfTheWorld() {
    DatasetDiff diff = diff(beijingIn("2026-12"));

    assertThat(diff.world()).isEmpty();
    assertThat(diff.ofKind(ChangeKind.DATE_CORRECTED)).hasSize(1);
  }

  @Test
  void theDateOnWhichAMemberLeftMayBeCorrected() {
    Change change = only(
        ChangeKind.DATE_CORRECTED,
        small()
            .remove("evidence", "ma-laayoune/left/2023-05/s6")
            .add("evidence", "ma-laayoune", "left", "2023-04", "s6", ""));

    assertThat(Diffs.facts(change))
        .isEqualTo("date-corrected member ma-laayoune: {left=2023-05} -> {left=2023-04}");
  }

  @Test
  void theDatesOfEventsAndDocumentsMayBeBetterKnown() {
    DatasetDiff diff = diff(small()
        .set("event_accounts", "iclc-2/s1", "end", "2015-09-29")
        .set("event_accounts", "forum-2019/s4", "start", "2019-05")
        .set("document_accounts", "guide/s5", "adopted", "2018"));

    assertThat(facts(diff))
        .containsExactly(
            "date-narrowed event forum-2019: {} -> {start=2019-05}",
            "date-corrected event iclc-2: {end=2015-09-30} -> {end=2015-09-29}",
            "date-narrowed document guide: {} -> {adopted=2018}",
            "changed event-account forum-2019/s4: {} -> {start=2019-05}",
            "changed event-account iclc-2/s1: {end=2015-09-30} -> {end=2015-09-29}",
            "changed document-account guide/s5: {} -> {adopted=2018}");
  }

  @Test
  void aStatusIsChangedByDecision() {
    Change change = only(
        ChangeKind.STATUS_CHANGED,
        small().add("decisions", "cn-beijing", "status", "unconfirmed", "Listed by mistake"));

    assertThat(Diffs.facts(change))
        .isEqualTo("status-changed member cn-beijing: {status=member} -> {status=unconfirmed}");
  }

  @Test
  void aStatusIsToldWithTheReasonOfItsOwnDecision() {
    Change change = only(
        ChangeKind.STATUS_CHANGED,
        small()
            .add("decisions", "cn-beijing", "inferred", "2014/2015-09-30", "Lists show it")
            .add("decision_sources", "cn-beijing", "inferred", "s1")
            .add("decisions", "cn-beijing", "status", "unconfirmed", "Listed by mistake"));

    assertThat(change.sentence()).endsWith("Decided: Listed by mistake.");
  }

  @Test
  void aMemberThatLeftLongAgoHasAnotherStatus() {
    Change change = only(
        ChangeKind.STATUS_CHANGED,
        small().add("evidence", "cn-hangzhou", "left", "2024", "s5", ""));

    assertThat(Diffs.facts(change))
        .isEqualTo("status-changed member cn-hangzhou: {status=member} -> {status=withdrawn}");
  }

  @Test
  void aConflictIsSettledByDecision() {
    Change change = only(
        ChangeKind.CONFLICT_SETTLED,
        small().add("decisions", "cn-hangzhou", "joined", "2017", "A certificate says so."));

    assertThat(Diffs.facts(change))
        .isEqualTo("conflict-settled member cn-hangzhou: {claimed=2016, 2017} ->"
            + " {claimed=2016, 2017, decided=2017}");
  }

  @Test
  void aConflictIsSettledByWhatFollowsFromSeveralSources() {
    TestTables newer = small()
        .add("decisions", "cn-hangzhou", "inferred", "2016-03/2016-05-09", "Lists show it.")
        .add("decision_sources", "cn-hangzhou", "inferred", "s1");
    Change change = only(ChangeKind.CONFLICT_SETTLED, newer);

    assertThat(Diffs.facts(change))
        .isEqualTo("conflict-settled member cn-hangzhou: {claimed=2016, 2017} ->"
            + " {claimed=2016, 2017, decided=2016-03/2016-05-09}");
    assertThat(sentences(newer))
        .contains(
            "Decided of Hangzhou, CN (cn-hangzhou): inferred 2016-03/2016-05-09. Lists show it.",
            "s1 is a source of the decision on Hangzhou, CN (cn-hangzhou): inferred.");
  }

  @Test
  void aDateThatLiesBetweenTwoIsToldInWords() {
    assertThat(sentences(small()
            .add("members", "ke-kisumu", "KE", "Kisumu", "")
            .add("evidence", "ke-kisumu", "listed", "", "s2", "")
            .add("evidence", "ke-kisumu", "not-yet", "2015-10", "s1", "")))
        .anySatisfy(sentence -> assertThat(sentence)
            .startsWith("Kisumu, KE (ke-kisumu)")
            .contains(" between 2015-10 and 2017"))
        .anySatisfy(sentence -> assertThat(sentence)
            .endsWith(" shows that Kisumu, KE (ke-kisumu) was not yet a member in 2015-10."));
  }

  private List<String> sentences(TestTables newer) {
    return diff(newer).changes().stream().map(Change::sentence).toList();
  }

  @Test
  void aDecisionThatNoClaimAllowsSettlesNothing() {
    assertThat(diff(decided("2012")).ofKind(ChangeKind.CONFLICT_SETTLED)).isEmpty();
  }

  @Test
  void aConflictIsSettledIfSourcesAgree() {
    Change change =
        only(ChangeKind.CONFLICT_SETTLED, small().remove("evidence", "cn-hangzhou/joined/2017/s6"));

    assertThat(Diffs.facts(change))
        .isEqualTo("conflict-settled member cn-hangzhou: {claimed=2016, 2017} ->"
            + " {claimed=2016}; 2016-05");
  }

  @Test
  void aConflictIsFoundIfSourcesDisagree() {
    Change change = only(
        ChangeKind.CONFLICT_FOUND,
        small().add("evidence", "kr-nam-gu-busan", "joined", "2018", "s6", ""));

    assertThat(Diffs.facts(change))
        .isEqualTo(
            "conflict-found member kr-nam-gu-busan: {claimed=2019} -> {claimed=2018," + " 2019}");
  }

  @Test
  void evidenceIsAddedRemovedOrChanged() {
    DatasetDiff diff = diff(small()
        .add("evidence", "cn-beijing", "joined", "2015-09-16", "s7", "")
        .add("evidence", "cn-beijing", "announced", "2015-10", "s1", "")
        .add("evidence", "cn-beijing", "named", "", "s8", "")
        .remove("evidence", "cn-beijing/listed//s2")
        .remove("evidence", "ma-laayoune/left/2023-05/s6")
        .set("evidence", "cn-beijing/listed//s1", "note", "In a table"));

    assertThat(facts(diff.of(ChangeSubject.EVIDENCE)))
        .containsExactly(
            "added evidence cn-beijing/announced/2015-10/s1: {} -> {member_id=cn-beijing,"
                + " kind=announced, date=2015-10, source_id=s1}",
            "added evidence cn-beijing/joined/2015-09-16/s7: {} -> {member_id=cn-beijing,"
                + " kind=joined, date=2015-09-16, source_id=s7}",
            "added evidence cn-beijing/named//s8: {} -> {member_id=cn-beijing, kind=named,"
                + " source_id=s8}",
            "removed evidence cn-beijing/listed//s2: {member_id=cn-beijing, kind=listed,"
                + " source_id=s2} -> {}",
            "removed evidence ma-laayoune/left/2023-05/s6: {member_id=ma-laayoune, kind=left,"
                + " date=2023-05, source_id=s6} -> {}",
            "changed evidence cn-beijing/listed//s1: {} -> {note=In a table}");
    assertThat(diff.of(ChangeSubject.EVIDENCE).get(0).subjectId())
        .isEqualTo("cn-beijing/announced/2015-10/s1");
  }

  @Test
  void sourcesNamesPlacesStatementsAndDecisionsAreAdded() {
    DatasetDiff diff = diff(small()
        .add("publishers", "fez.ma", "other")
        .add("sources", "s9", "fez.ma", "2026-02", "Cities!", "", "", "")
        .add("member_names", "ke-nairobi", "Nairobbery", "s9")
        .add("member_names", "ke-nairobi", "Nyrobi", "")
        .add("place_names", "ke-nairobi", "sw", "Nairobi", "")
        .add("places", "cn-hangzhou", "city", "30.3", "120.2", "Hangzhou", "", "")
        .add("statements", "s9", "2026-02", "members", "KE", "", "at-least", "3", "cities", "")
        .add("statements", "s9", "", "countries", "", "Africa", "about", "3", "countries", "")
        .add("decisions", "ma-benguerir", "joined", "2022-09-02", "Announced for that day."));

    assertThat(facts(diff))
        .containsExactly(
            "added decision ma-benguerir/joined: {} -> {member_id=ma-benguerir,"
                + " property=joined, value=2022-09-02, reason=Announced for that day.}",
            "added member-name ke-nairobi/s9/Nairobbery: {} -> {member_id=ke-nairobi,"
                + " name=Nairobbery, source_id=s9}",
            "added member-name ke-nairobi//Nyrobi: {} -> {member_id=ke-nairobi, name=Nyrobi}",
            "added place-name ke-nairobi/sw/Nairobi: {} -> {member_id=ke-nairobi, language=sw,"
                + " name=Nairobi}",
            "added place cn-hangzhou: {} -> {member_id=cn-hangzhou, kind=city, latitude=30.3,"
                + " longitude=120.2, gazetteer_name=Hangzhou}",
            "added statement s9//countries/Africa/about/3: {} -> {source_id=s9,"
                + " metric=countries, region=Africa, qualifier=about, value=3, unit=countries}",
            "added statement s9/2026-02/members/KE/at-least/3: {} -> {source_id=s9,"
                + " about=2026-02, metric=members, country=KE, qualifier=at-least, value=3,"
                + " unit=cities}",
            "added publisher fez.ma: {} -> {publisher_id=fez.ma, authority=other}",
            "added source s9: {} -> {source_id=s9, publisher_id=fez.ma, published=2026-02,"
                + " title=Cities!}");
    assertThat(diff.of(ChangeSubject.STATEMENT))
        .extracting(Change::subjectId)
        .containsExactly("s9//countries/Africa/about/3", "s9/2026-02/members/KE/at-least/3");
  }

  @Test
  void eventsRemovedAreNamed() {
    DatasetDiff diff =
        diff(small().remove("events", "forum-2019").remove("event_accounts", "forum-2019/s4"));

    assertThat(facts(diff))
        .containsExactly(
            "removed event forum-2019: {event_id=forum-2019} -> {}",
            "removed event-account forum-2019/s4: {event_id=forum-2019, source_id=s4, name=A"
                + " forum, place=online} -> {}");
  }

  @Test
  void aChangeOfVersionAloneIsAChange() {
    DatasetDiff diff = diff(small().version("2026.2.0"));

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.rows()).isEmpty();
    assertThat(facts(diff))
        .containsExactly("changed dataset test: {version=2026.1.0} -> {version=2026.2.0}");
  }

  // the difference as a whole

  @Test
  void itsRowsAreNamedByTheirKeys() {
    DatasetDiff diff = diff(small()
        .add("awards", "2015", "ke-nairobi")
        .remove("awards", "2015/mx-mexico-city")
        .set("members", "ke-nairobi", "name", "Nairobi City"));

    assertThat(diff.rows())
        .extracting(RowChange::toString)
        .containsExactlyInAnyOrder(
            "added 2015/ke-nairobi in awards",
            "removed 2015/mx-mexico-city in awards",
            "changed ke-nairobi in members");
  }

  @Test
  void idsAreThoseByWhichANetworkFindsThings() {
    DatasetDiff diff = Diffs.between(empty(), small);

    assertThat(ids(diff, ChangeSubject.STATEMENT))
        .containsExactlyInAnyOrderElementsOf(
            small.statements().stream().map(statement -> statement.id()).toList());
    assertThat(ids(diff, ChangeSubject.AWARD))
        .containsExactlyInAnyOrderElementsOf(
            small.awards().stream().map(award -> award.id()).toList());
    assertThat(ids(diff, ChangeSubject.OFFICIAL))
        .containsExactlyInAnyOrderElementsOf(
            small.officials().stream().map(official -> official.id()).toList());
    assertThat(ids(diff, ChangeSubject.MEMBER_NAME)).contains("ma-benguerir//Ben Guerir");
    assertThat(ids(diff, ChangeSubject.PLACE_NAME)).contains("cn-beijing/ru/Пекин");
  }

  @Test
  void membersAreInTheOrderOfEveryAnswer() {
    DatasetDiff diff = Diffs.between(empty(), small);

    assertThat(ids(diff, ChangeSubject.MEMBER))
        .containsExactly(
            "cn-beijing",
            "cn-hangzhou",
            "ke-nairobi",
            "kr-nam-gu-busan",
            "kr-nam-gu-ulsan",
            "ma-benguerir",
            "ma-laayoune",
            "mx-mexico-city");
  }

  @Test
  void everyTableHasASubject() {
    assertThat(Schema.names())
        .allSatisfy(
            table -> assertThat(ChangeIds.table(ChangeSubject.ofTable(table))).isEqualTo(table));
    assertThat(ChangeSubject.values()).hasSize(Schema.names().size() + 1);
  }

  @Test
  void rowsThatAreOutOfOrderAreComparedExactly() {
    Map<String, ImmutableList<ImmutableMap<String, String>>> rows = new LinkedHashMap<>();
    Schema.names().forEach(name -> rows.put(name, RowMaps.rows(small, name)));
    rows.put("awards", rows.get("awards").reverse());
    Dataset reversed = RowMaps.toDataset(small.info(), rows);

    assertThat(Diffs.apply(Diffs.between(small, reversed), small)).isEqualTo(reversed);
    assertThat(Diffs.apply(Diffs.between(reversed, small), reversed)).isEqualTo(small);
  }

  @Test
  void itAppliesToTheOlderDatasetOnly() {
    Dataset newer = rich().build();
    assertThatExceptionOfType(DatasetMismatchException.class)
        .isThrownBy(() -> Diffs.apply(Diffs.between(small, newer), newer))
        .withMessage("Not the dataset that this difference begins with: found test 2026.2.0 with"
            + " hash " + newer.info().contentHash() + ", expected test 2026.1.0 with hash "
            + small.info().contentHash() + "; make a difference with DatasetDiff.between")
        .satisfies(e -> assertThat(e.expected()).isEqualTo(small.info()))
        .satisfies(e -> assertThat(e.found()).isEqualTo(newer.info()));
  }

  @Test
  void itRefusesToEndWithADatasetThatIsNotWhatItSays() {
    DatasetInfo info = rich().build().info();
    Dataset mislabelled = MislabelledDataset.of(small().version("2026.2.0"), info);
    String hash = small().version("2026.2.0").build().info().contentHash();

    assertThatExceptionOfType(DatasetMismatchException.class)
        .isThrownBy(() -> Diffs.apply(Diffs.between(small, mislabelled), small))
        .withMessage("Not the dataset that this difference ends with: found test 2026.2.0 with"
            + " hash " + hash + ", expected test 2026.2.0 with hash " + info.contentHash()
            + "; a dataset that was compared is not what its hash says, which Network.verify()"
            + " tells");
  }

  @Test
  void itIsEqualByTheDatasetsItLeadsFromAndTo() {
    Dataset newer = rich().build();
    new EqualsTester()
        .addEqualityGroup(
            Diffs.between(small, newer),
            Diffs.between(small().build(), rich().build()),
            SerializableTester.reserialize(Diffs.between(small, newer)))
        .addEqualityGroup(Diffs.between(newer, small))
        .addEqualityGroup(Diffs.between(small, small))
        .addEqualityGroup(Diffs.between(newer, newer))
        .testEquals();
  }

  @Test
  void itSaysBetweenWhatItIs() {
    DatasetDiff diff = diff(rich());

    assertThat(diff.before()).isEqualTo(small.info());
    assertThat(diff.after()).isEqualTo(rich().build().info());
    assertThat(diff)
        .hasToString("test 2026.1.0 to test 2026.2.0: " + diff.world().size()
            + " changes in the world, " + diff.knowledge().size() + " in our knowledge");
    assertThat(Diffs.between(small, small))
        .hasToString("test 2026.1.0 to test 2026.1.0: no changes");
    assertThat(diff(small().add("cohorts", "gnlc-2026", "2026-12-03")))
        .hasToString("test 2026.1.0 to test 2026.1.0: 1 change in the world, 0 in our knowledge");
  }

  @Test
  void theMarkdownAndTextOfARichDifferenceAreAsWritten() throws IOException {
    DatasetDiff diff = diff(rich());

    GoldenFile.assertSame(DatasetDiffTest.class, "rich.md", diff.toMarkdown());
    GoldenFile.assertSame(DatasetDiffTest.class, "rich.txt", diff.toText());
  }

  @Test
  void noDifferenceHasNoSections() {
    DatasetDiff diff = Diffs.between(small, small);

    assertThat(diff.toMarkdown()).isEqualTo("""
            # test 2026.1.0 to test 2026.1.0

            Compiled on 2026-01-31, the dataset before on 2026-01-31: no changes.
            """);
    assertThat(diff.toText()).isEqualTo("test 2026.1.0 to test 2026.1.0: no changes.\n");
  }

  @Test
  void aLongListOfTheWorldIsNeverCutShort() {
    TestTables newer = small();
    for (int i = 0; i < 21; i++) {
      String id = "event-" + Strings.padStart("" + i, 2, '0');
      newer
          .add("events", id, "", "")
          .add("event_accounts", id, "s5", "Event", "2027-01-01", "", "", "", "", "");
    }
    DatasetDiff diff = diff(newer);

    assertThat(diff.toMarkdown())
        .contains("### Events that are new (21)", "event-20: Event, on 2027-01-01.")
        .contains("### Event accounts added (21)", "event-19/s5", "- … and 1 more")
        .doesNotContain("event-20/s5", "and 0 more");
    assertThat(diff.toText()).contains("event-20/s5");
  }

  @Test
  void whatSourcesPrintIsNoMarkdown() {
    assertThat(diff(small().set("sources", "s5", "description", "a *b* <c> [d](e) `f` g_h | ~\\"))
            .toMarkdown())
        .contains("description 'a \\*b\\* \\<c\\> \\[d\\](e) \\`f\\` g\\_h \\| \\~\\\\' instead");
  }

  /** A release with something in every section, a cohort among it. */
  private static TestTables rich() {
    TestTables tables = small()
        .version("2026.2.0")
        .add("sources", "s9", "uil.unesco.org", "2026-12-03", "New members of 2026", "", "", "")
        .add("cohorts", "gnlc-2026", "2026-12-03")
        .add("members", "mx-olinda", "MX", "Olinda", "")
        .add("members", "ke-kisumu", "KE", "Kisumu", "")
        .add("evidence", "mx-olinda", "joined", "2018-10", "s5", "")
        .add("evidence", "cn-hangzhou", "left", "2026-06", "s9", "")
        .add("evidence", "ke-kisumu", "joined", "2026-12-03", "s9", "")
        .add("decisions", "cn-hangzhou", "joined", "2016-05-09", "As its certificate says")
        .add("statements", "s9", "2026-12-03", "new-members", "", "", "exactly", "80", "cities", "")
        .add(
            "rule_provisions",
            "award.bar_years",
            "2027",
            "s9",
            "years",
            "7",
            "",
            "7",
            "",
            "",
            "standing",
            "")
        .add("award_rounds", "2026", "iclc-6", "2026-11-03", "Fez")
        .add("awards", "2026", "ma-benguerir")
        .add("award_sources", "2026", "ma-benguerir", "s9")
        .set("members", "ke-nairobi", "name", "Nairobi City County")
        .set("sources", "s2", "published", "2017-03")
        .remove("disputed_claims", "Guangzhou/CN/s5");
    for (int i = 10; i < 32; i++) {
      tables.add("member_names", "kr-nam-gu-busan", "Spelling " + i, "s9");
    }
    addMembers(tables);
    addEvidence(tables);
    addAccounts(tables);
    return tables;
  }

  private static void addMembers(TestTables tables) {
    tables
        .remove("decisions", "ke-nairobi/status")
        .remove("decision_sources", "ke-nairobi/status/s5")
        .add("evidence", "ke-nairobi", "joined", "2026-12", "s5", "")
        .add("awards", "2015", "ke-nairobi")
        .add("members", "ke-nakuru", "KE", "Nakuru", "")
        .add("evidence", "ke-nakuru", "announced", "2026-12", "s5", "")
        .add("decisions", "ke-nakuru", "status", "unconfirmed", "Only announced")
        .set("decisions", "mx-mexico-city/status", "value", "unconfirmed")
        .set("decisions", "mx-mexico-city/status", "reason", "Listed by mistake")
        .set("members", "kr-nam-gu-ulsan", "distinction", "")
        .add("member_names", "ke-nairobi", "Nyrobi", "")
        .add("place_names", "ke-nairobi", "sw", "Nairobi", "")
        .add("places", "cn-hangzhou", "city", "30.3", "120.2", "Hangzhou", "", "")
        .remove("external_ids", "ma-laayoune/wikidata");
  }

  private static void addEvidence(TestTables tables) {
    tables
        .add("publishers", "fez.ma", "other")
        .add("sources", "s0", "", "2014", "An older list", "", "", "")
        .add("evidence", "cn-beijing", "listed", "", "s0", "")
        .add("evidence", "cn-beijing", "announced", "2015-10", "s1", "")
        .add("evidence", "cn-beijing", "named", "", "s8", "")
        .add("evidence", "kr-nam-gu-ulsan", "left", "2024", "s5", "")
        .remove("evidence", "cn-hangzhou/joined/2017/s6")
        .remove("evidence", "cn-beijing/listed//s2")
        .set("evidence", "cn-beijing/listed//s1", "note", "In a table")
        .add("evidence", "kr-nam-gu-busan", "joined", "2018", "s6", "")
        .remove("evidence", "ma-laayoune/left/2023-05/s6")
        .add("evidence", "ma-laayoune", "left", "2023-04", "s6", "")
        .add("statements", "s9", "2026-02", "members", "KE", "", "at-least", "3", "cities", "")
        .add("statements", "s9", "", "countries", "", "Africa", "about", "3", "countries", "");
  }

  private static void addAccounts(TestTables tables) {
    tables
        .set("event_accounts", "iclc-2/s1", "end", "2015-09-29")
        .set("event_accounts", "iclc-6/s8", "start", "2024-12-01")
        .set("document_accounts", "guide/s5", "adopted", "2018")
        .remove("events", "forum-2019")
        .remove("event_accounts", "forum-2019/s4")
        .add("events", "iclc-7", "iclc", "7")
        .add("event_accounts", "iclc-7", "s5", "7th", "2026-10", "", "Fez", "MA", "", "")
        .add("award_rounds", "2027", "iclc-7", "", "Fez")
        .add("rules", "guest", "conference")
        .addIfNew(
            "rule_provisions",
            "guest",
            "2027",
            "s5",
            "who",
            "anyone",
            "",
            "",
            "",
            "",
            "standing",
            "")
        .add("documents", "fez", "declaration", "", "", "")
        .add("document_accounts", "fez", "s5", "Fez Statement", "en", "2027", "", "")
        .add("practices", "p", "cn-beijing", "Trees", "", "health-and-well-being", "2027", "s2")
        .add("officials", "A. Mayor", "2026-05-01", "Mayor", "Fez", "")
        .add("official_roles", "A. Mayor", "2026-05-01", "s5", "took-part", "", "")
        .add("official_roles", "A. Mayor", "2026-05-01", "s8", "spoke", "", "spoke of trees")
        .add("organisation_roles", "uil", "s8", "iclc-6", "partner", "a partner", "")
        .add("practice_groups", "cn-beijing-waste", "target", "women")
        .add("propositions", "iclc-6-aim", "aim", "iclc-6", "", "", "", "", "", "", "")
        .add("proposition_accounts", "iclc-6-aim", "s8", "", "", "", "Plan ahead", "", "", "", "")
        .set("proposition_accounts", "purpose-exchange/s2", "text", "Share experience")
        .add("rules", "host", "conference")
        .add(
            "rule_provisions",
            "host",
            "2017",
            "s5",
            "who",
            "members",
            "",
            "",
            "",
            "",
            "standing",
            "")
        .add(
            "rule_provisions",
            "award.bar_years",
            "2028",
            "s5",
            "years",
            "5",
            "",
            "5",
            "",
            "",
            "occasion",
            "");
  }

  private static TestTables small() {
    return TestTables.small();
  }

  private static Dataset empty() {
    return new TestTables().build();
  }

  private DatasetDiff diff(TestTables newer) {
    DatasetDiff diff = Diffs.between(small, newer.build());
    assertThat(Diffs.apply(diff, small)).isEqualTo(newer.build());
    return diff;
  }

  private Change only(ChangeKind kind, TestTables newer) {
    ImmutableList<Change> changes = diff(newer).ofKind(kind);
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private String happened(TestTables newer) {
    return Diffs.facts(only(ChangeKind.HAPPENED, newer));
  }

  private static TestTables nairobiJoined() {
    return small()
        .remove("decisions", "ke-nairobi/status")
        .add("evidence", "ke-nairobi", "joined", "2026-12", "s5", "");
  }

  private static TestTables decided(String date) {
    return small().add("decisions", "cn-hangzhou", "joined", date, "So");
  }

  private static TestTables beijingIn(String date) {
    return small().add("evidence", "cn-beijing", "joined", date, "s5", "");
  }

  private void assertDate(ChangeKind kind, TestTables newer, String member, String date) {
    Change change = only(kind, newer);
    assertThat(change.subjectId()).isEqualTo(member);
    assertThat(change.after()).isEqualTo(ImmutableMap.of("joined", date));
  }

  private static ImmutableList<String> facts(DatasetDiff diff) {
    return facts(diff.changes());
  }

  private static ImmutableList<String> facts(ImmutableList<Change> changes) {
    return changes.stream().map(Diffs::facts).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> ids(DatasetDiff diff, ChangeSubject subject) {
    return diff.of(subject).stream()
        .map(Change::subjectId)
        .collect(ImmutableList.toImmutableList());
  }
}
