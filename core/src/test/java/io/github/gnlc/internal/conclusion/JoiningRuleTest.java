package io.github.gnlc.internal.conclusion;

import static io.github.gnlc.dataset.TestSources.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each step of the rule by which a joined date is concluded. */
class JoiningRuleTest {
  private static final Map<LocalDate, String> COHORTS =
      Map.of(LocalDate.of(2022, 9, 2), "gnlc-2022", LocalDate.of(2019, 7, 17), "gnlc-2019");

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  private JoiningRuleTest says(Authority authority, EvidenceKind kind, String date) {
    return says(authority, "", kind, date);
  }

  private JoiningRuleTest says(
      Authority authority, String published, EvidenceKind kind, String date) {
    String id = "s" + sources.size();
    sources.put(id, source(id, authority, published));
    return repeats(id, kind, date);
  }

  private JoiningRuleTest repeats(String sourceId, EvidenceKind kind, String date) {
    evidence.add(Evidence.builder()
        .memberId("m")
        .kind(kind)
        .date(EdtfDate.of(date))
        .sourceId(sourceId)
        .build());
    return this;
  }

  private JoiningRuleTest decided(DecisionProperty property, String value) {
    decisions.add(Decision.builder()
        .memberId("m")
        .property(property)
        .value(value)
        .reason("So it is")
        .build());
    return this;
  }

  private Conclusion conclusion() {
    return new JoiningRule(sources::get, COHORTS).conclude(evidence, decisions);
  }

  private void assertJoined(String date, JoinedBasis basis) {
    assertThat(conclusion().joined()).isEqualTo(EdtfDate.of(date));
    assertThat(conclusion().basis()).isEqualTo(basis);
  }

  @Test
  void withoutEvidenceNothingIsKnown() {
    assertJoined("", JoinedBasis.UNKNOWN);
    assertThat(conclusion().cohortId()).isEmpty();
    assertThat(conclusion().status()).isEqualTo(MemberStatus.UNCONFIRMED);
    assertThat(conclusion().left()).isEqualTo(EdtfDate.UNKNOWN);
  }

  @Test
  void whoIsOnlyNamedIsNotConfirmed() {
    says(Authority.UNESCO, EvidenceKind.NAMED, "");
    assertThat(conclusion().status()).isEqualTo(MemberStatus.UNCONFIRMED);
  }

  @Test
  void authorityComesBeforeNumber() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2015")
        .says(Authority.NATIONAL, EvidenceKind.JOINED, "2015")
        .says(Authority.NATIONAL, EvidenceKind.JOINED, "2015")
        .says(Authority.UNESCO, EvidenceKind.JOINED, "2017")
        .assertJoined("2017", JoinedBasis.REPORTED);
  }

  @Test
  void numberComesBeforeTime() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2015")
        .says(Authority.OTHER, EvidenceKind.JOINED, "2017")
        .says(Authority.OTHER, EvidenceKind.JOINED, "2017-03")
        .assertJoined("2017-03", JoinedBasis.REPORTED);
  }

  @Test
  void aSourceCountsOnce() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2015")
        .says(Authority.OTHER, EvidenceKind.JOINED, "2017")
        .repeats("s1", EvidenceKind.JOINED, "2017-03")
        .repeats("s1", EvidenceKind.ANNOUNCED, "2017-03-01")
        .assertJoined("2015", JoinedBasis.REPORTED);
  }

  @Test
  void theEarliestYearComesLast() {
    says(Authority.UNESCO, EvidenceKind.JOINED, "2017-01-01")
        .says(Authority.UNESCO, EvidenceKind.JOINED, "2016")
        .assertJoined("2016", JoinedBasis.REPORTED);
  }

  @Test
  void itIsTheYearThatIsChosenNotTheDate() {
    says(Authority.UNESCO, EvidenceKind.JOINED, "2015-02-01")
        .says(Authority.UNESCO, EvidenceKind.JOINED, "2016")
        .says(Authority.UNESCO, EvidenceKind.JOINED, "2016-05")
        .assertJoined("2016-05", JoinedBasis.REPORTED);
  }

  @Test
  void inTheYearOfACohortItIsTheCohortsDay() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2022")
        .assertJoined("2022-09-02", JoinedBasis.COHORT);
    assertThat(conclusion().cohortId()).contains("gnlc-2022");
  }

  @Test
  void inTheYearOfACohortAnotherDayOfItDoesNotCount() {
    says(Authority.UNESCO, EvidenceKind.JOINED, "2019-10-01")
        .assertJoined("2019-07-17", JoinedBasis.COHORT);
  }

  @Test
  void withinTheYearTheFinestClaimCounts() {
    says(Authority.UNESCO, EvidenceKind.JOINED, "2016")
        .says(Authority.NATIONAL, EvidenceKind.JOINED, "2016-02")
        .says(Authority.OTHER, EvidenceKind.JOINED, "2016-11-30")
        .assertJoined("2016-11-30", JoinedBasis.REPORTED);
  }

  @Test
  void amongClaimsAsFineTheEarliestCounts() {
    says(Authority.UNESCO, EvidenceKind.JOINED, "2016-11")
        .says(Authority.OTHER, EvidenceKind.JOINED, "2016-02")
        .assertJoined("2016-02", JoinedBasis.REPORTED);
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2016-02")
        .says(Authority.UNESCO, EvidenceKind.JOINED, "2016-11")
        .assertJoined("2016-02", JoinedBasis.REPORTED);
  }

  @Test
  void ofBoundsThatEndAlikeThatWhichBeginsFirstCounts() {
    says(Authority.OTHER, "2017-12-31", EvidenceKind.LISTED, "")
        .says(Authority.OTHER, "2017-12", EvidenceKind.LISTED, "")
        .says(Authority.OTHER, "2017-12-31", EvidenceKind.LISTED, "")
        .assertJoined("../2017-12", JoinedBasis.BOUNDED);
  }

  @Test
  void whatIsInferredRestsOnAllThatTellsWhenItJoined() {
    says(Authority.OTHER, "2015", EvidenceKind.NOT_YET, "2014")
        .says(Authority.OTHER, "2017", EvidenceKind.LISTED, "")
        .says(Authority.OTHER, "", EvidenceKind.LISTED, "")
        .says(Authority.OTHER, "2018", EvidenceKind.NAMED, "")
        .says(Authority.OTHER, "2020", EvidenceKind.LEFT, "2020")
        .decided(DecisionProperty.INFERRED, "2016");

    assertThat(
            new JoiningRule(sources::get, COHORTS).joining(evidence, decisions).grounds())
        .extracting(Evidence::sourceId)
        .containsExactly("s0", "s1");
  }

  @Test
  void anAnnouncementIsAClaim() {
    says(Authority.OTHER, "2016-01", EvidenceKind.ANNOUNCED, "2016-02-01")
        .assertJoined("2016-02-01", JoinedBasis.REPORTED);
  }

  @Test
  void aClaimComesBeforeAnyBound() {
    says(Authority.UNESCO, "2014", EvidenceKind.LISTED, "")
        .says(Authority.OTHER, "2020", EvidenceKind.JOINED, "2018")
        .assertJoined("2018", JoinedBasis.REPORTED);
  }

  @Test
  void withoutAClaimTheTightestBoundCounts() {
    says(Authority.UNESCO, "2017", EvidenceKind.LISTED, "")
        .says(Authority.OTHER, "2017-03", EvidenceKind.LISTED, "")
        .says(Authority.OTHER, "2018-01-01", EvidenceKind.JOINED, "")
        .assertJoined("../2017-03", JoinedBasis.BOUNDED);
  }

  @Test
  void aSourceItselfDatedByABoundSetsThatBound() {
    says(Authority.UNESCO, "../2017", EvidenceKind.LISTED, "")
        .assertJoined("../2017", JoinedBasis.BOUNDED);
  }

  @Test
  void amongBoundsAsTightItIsTheSameInAnyOrder() {
    says(Authority.UNESCO, "../2015-12-31", EvidenceKind.LISTED, "")
        .says(Authority.UNESCO, "../2015", EvidenceKind.LISTED, "");
    Conclusion there = conclusion();
    evidence.add(evidence.remove(0));

    assertThat(conclusion()).isEqualTo(there);
  }

  @Test
  void anAnnouncementOrAMereNameSetsNoBound() {
    says(Authority.UNESCO, "2016", EvidenceKind.NAMED, "").assertJoined("", JoinedBasis.UNKNOWN);
  }

  @Test
  void anUndatedSourceSetsNoBound() {
    says(Authority.UNESCO, EvidenceKind.LISTED, "")
        .says(Authority.UNESCO, EvidenceKind.JOINED, "")
        .assertJoined("", JoinedBasis.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03, 2018-12, 2016-03/2018-12",
    "2016-06-22, 2018-12, 2016-06-23/2018-12",
    "2015, 2018, 2015/2018",
    "2015-12-31, 2016, 2016-01-01/2016",
    "2016, 2016, 2016",
    "2018-12, 2018-12, 2018-12",
    "2018-12-30, 2018-12-31, 2018-12-31",
  })
  void whoWasNotYetAMemberJoinedLater(String notYet, String published, String joined) {
    says(Authority.UNESCO, published, EvidenceKind.LISTED, "")
        .says(Authority.UNESCO, EvidenceKind.NOT_YET, notYet)
        .assertJoined(joined, JoinedBasis.BOUNDED);
  }

  @Test
  void theLastDayOfNotYetBeingAMemberCounts() {
    says(Authority.UNESCO, EvidenceKind.NOT_YET, "2016-03")
        .says(Authority.OTHER, "2018", EvidenceKind.LISTED, "")
        .says(Authority.OTHER, EvidenceKind.NOT_YET, "2017-05-01")
        .says(Authority.UNESCO, EvidenceKind.NOT_YET, "2016")
        .assertJoined("2017-05-02/2018", JoinedBasis.BOUNDED);
  }

  @Test
  void ofTwoThatTellTheSameTheMoreExactCountsInAnyOrder() {
    says(Authority.UNESCO, "2018", EvidenceKind.LISTED, "")
        .says(Authority.UNESCO, EvidenceKind.NOT_YET, "2015")
        .says(Authority.UNESCO, EvidenceKind.NOT_YET, "2015-12-31")
        .assertJoined("2016-01-01/2018", JoinedBasis.BOUNDED);
    evidence.add(evidence.remove(1));
    assertJoined("2016-01-01/2018", JoinedBasis.BOUNDED);
  }

  @ParameterizedTest
  @CsvSource({"2018", "2018-05", "2017-12-31", "2030"})
  void aSourceThatRulesOutTheWholeBoundChangesNothing(String notYet) {
    says(Authority.UNESCO, "2017", EvidenceKind.LISTED, "")
        .says(Authority.UNESCO, EvidenceKind.NOT_YET, notYet)
        .assertJoined("../2017", JoinedBasis.BOUNDED);
  }

  @Test
  void notYetBeingAMemberAloneSaysNothing() {
    says(Authority.UNESCO, "2016", EvidenceKind.NOT_YET, "2016")
        .assertJoined("", JoinedBasis.UNKNOWN);
    assertThat(conclusion().status()).isEqualTo(MemberStatus.UNCONFIRMED);
  }

  @Test
  void aClaimComesBeforeNotYetBeingAMember() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2016")
        .says(Authority.UNESCO, EvidenceKind.NOT_YET, "2016")
        .assertJoined("2016", JoinedBasis.REPORTED);
  }

  @Test
  void whatIsInferredComesBeforeClaimsAndBounds() {
    says(Authority.UNESCO, "2018", EvidenceKind.LISTED, "")
        .says(Authority.UNESCO, EvidenceKind.JOINED, "2019")
        .decided(DecisionProperty.INFERRED, "2016-04/2017-01-24")
        .assertJoined("2016-04/2017-01-24", JoinedBasis.INFERRED);
    assertThat(conclusion().cohortId()).isEmpty();
  }

  @Test
  void whatIsInferredMayBeABoundOrADay() {
    decided(DecisionProperty.INFERRED, "../2020-03-19")
        .assertJoined("../2020-03-19", JoinedBasis.INFERRED);
    decisions.clear();
    decided(DecisionProperty.INFERRED, "2019-07-17")
        .assertJoined("2019-07-17", JoinedBasis.INFERRED);
    assertThat(conclusion().cohortId()).contains("gnlc-2019");
  }

  @Test
  void whatTheEditorsChoseComesBeforeWhatTheyInferred() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2017")
        .decided(DecisionProperty.INFERRED, "2016")
        .decided(DecisionProperty.JOINED, "2017")
        .assertJoined("2017", JoinedBasis.REPORTED);
  }

  @Test
  void whatTheEditorsChoseRestsOnTheClaimsThatAllowIt() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2016")
        .says(Authority.UNESCO, EvidenceKind.JOINED, "2016-05")
        .says(Authority.UNESCO, EvidenceKind.JOINED, "2017")
        .decided(DecisionProperty.JOINED, "2016-06");

    assertThat(restsOn()).containsExactly("s0");
  }

  @Test
  void theDayOfACohortThatNoClaimAllowsRestsOnThoseOfItsYear() {
    says(Authority.UNESCO, EvidenceKind.JOINED, "2019-10")
        .says(Authority.OTHER, EvidenceKind.JOINED, "2018")
        .assertJoined("2019-07-17", JoinedBasis.COHORT);

    assertThat(restsOn()).containsExactly("s0");
  }

  /** The ids of the sources on which the date of joining rests. */
  private List<String> restsOn() {
    JoiningRule.Joining joining =
        new JoiningRule(sources::get, COHORTS).joining(evidence, decisions);
    List<String> sourceIds = new ArrayList<>();
    for (Evidence piece : joining.grounds()) {
      Source source = sources.get(piece.sourceId());
      if (joining.rests(piece, joining.claim(piece, source))) {
        sourceIds.add(source.id());
      }
    }
    return sourceIds;
  }

  private void assertStanding(MemberStatus status, ConclusionStep step) {
    JoiningRule.StatusConclusion standing =
        new JoiningRule(sources::get, COHORTS).standing(evidence, decisions);

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.step()).isEqualTo(step);
    assertThat(conclusion().status()).isEqualTo(status);
  }

  /** A source of no great authority, by a publisher of its own. */
  private JoiningRuleTest lists(String publisherId, String originalId) {
    String id = "s" + sources.size();
    Source.Builder source = Source.builder().id(id).title("A page").published(EdtfDate.UNKNOWN);
    if (!publisherId.isEmpty()) {
      source.publisher(publisher(publisherId, Authority.OTHER));
    }
    if (!originalId.isEmpty()) {
      Authority authority = originalId.equals("unesco") ? Authority.UNESCO : Authority.OTHER;
      source.originalPublisher(publisher(originalId, authority));
    }
    sources.put(id, source.build());
    return repeats(id, EvidenceKind.LISTED, "");
  }

  private static Publisher publisher(String id, Authority authority) {
    return Publisher.builder().id(id).authority(authority).build();
  }

  @ParameterizedTest
  @EnumSource(names = {"UNESCO", "NATIONAL"})
  void oneSourceOfUnescoOrANationConfirmsAMember(Authority authority) {
    says(authority, EvidenceKind.LISTED, "")
        .assertStanding(MemberStatus.MEMBER, ConclusionStep.ONLY_SOURCE);
  }

  @ParameterizedTest
  @EnumSource(names = {"JOINED", "ANNOUNCED"})
  void anotherThatTellsWhenItJoinedConfirmsItToo(EvidenceKind kind) {
    says(Authority.OTHER, kind, "2019")
        .assertStanding(MemberStatus.MEMBER, ConclusionStep.ONLY_SOURCE);
  }

  @ParameterizedTest
  @CsvSource({"OTHER, LISTED, ''", "OTHER, JOINED, ''", "UNRELIABLE, JOINED, 2019"})
  void oneSourceThatIsNoneOfTheseIsTooThin(Authority authority, EvidenceKind kind, String date) {
    says(authority, kind, date).assertStanding(MemberStatus.UNCONFIRMED, ConclusionStep.TOO_THIN);
  }

  @Test
  void twoPublishersConfirmAMember() {
    lists("one", "").assertStanding(MemberStatus.UNCONFIRMED, ConclusionStep.TOO_THIN);
    lists("two", "").assertStanding(MemberStatus.MEMBER, ConclusionStep.AGREEMENT);
  }

  @Test
  void twoSourcesOfOnePublisherOrOfNoneAreTooThin() {
    lists("one", "").lists("one", "");
    assertStanding(MemberStatus.UNCONFIRMED, ConclusionStep.TOO_THIN);
    lists("", "").lists("", "");
    assertStanding(MemberStatus.UNCONFIRMED, ConclusionStep.TOO_THIN);
  }

  @Test
  void whoeverReprintsATextItIsThatOfItsAuthor() {
    lists("one", "agency").lists("two", "agency");
    assertStanding(MemberStatus.UNCONFIRMED, ConclusionStep.TOO_THIN);
    lists("three", "unesco");
    assertStanding(MemberStatus.MEMBER, ConclusionStep.AGREEMENT);
  }

  @Test
  void noNumberOfUnreliableSourcesConfirmsAMember() {
    says(Authority.UNRELIABLE, EvidenceKind.JOINED, "2019")
        .says(Authority.UNRELIABLE, EvidenceKind.LISTED, "")
        .says(Authority.UNRELIABLE, EvidenceKind.LISTED, "");
    assertStanding(MemberStatus.UNCONFIRMED, ConclusionStep.TOO_THIN);
    assertJoined("2019-07-17", JoinedBasis.COHORT);
  }

  @Test
  void unreliableSourcesYieldToAllOthers() {
    says(Authority.UNRELIABLE, EvidenceKind.JOINED, "2015")
        .says(Authority.UNRELIABLE, EvidenceKind.JOINED, "2015")
        .says(Authority.OTHER, EvidenceKind.JOINED, "2017")
        .assertJoined("2017", JoinedBasis.REPORTED);
  }

  @Test
  void aReportThatItLeftComesBeforeAllThatConfirm() {
    says(Authority.UNESCO, EvidenceKind.LISTED, "")
        .says(Authority.OTHER, EvidenceKind.LEFT, "")
        .assertStanding(MemberStatus.WITHDRAWN, ConclusionStep.LEFT);
  }

  @Test
  void aBoundOnTheDayOfACohortIsNoCohort() {
    says(Authority.UNESCO, "2022-09-02", EvidenceKind.LISTED, "")
        .assertJoined("../2022-09-02", JoinedBasis.BOUNDED);
    assertThat(conclusion().cohortId()).isEmpty();
  }

  @Test
  void aDecisionComesBeforeAllEvidence() {
    says(Authority.UNESCO, EvidenceKind.JOINED, "2022-09-02")
        .says(Authority.OTHER, EvidenceKind.JOINED, "2016")
        .decided(DecisionProperty.JOINED, "2016-10")
        .assertJoined("2016-10", JoinedBasis.REPORTED);
    assertThat(conclusion().cohortId()).isEmpty();
  }

  @Test
  void aDecisionMayBeABound() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2015")
        .decided(DecisionProperty.JOINED, "../2016")
        .assertJoined("../2016", JoinedBasis.BOUNDED);
  }

  @Test
  void aDecisionForTheDayOfACohortIsForTheCohort() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2019")
        .decided(DecisionProperty.JOINED, "2019-07-17")
        .assertJoined("2019-07-17", JoinedBasis.COHORT);
    assertThat(conclusion().cohortId()).contains("gnlc-2019");
  }

  @Test
  void aDecisionOfTheYearOfACohortIsNotForTheCohort() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2019")
        .decided(DecisionProperty.JOINED, "2019")
        .assertJoined("2019", JoinedBasis.REPORTED);
  }

  @Test
  void aDecisionThatNoSourceAllowsDecidesNothing() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2017")
        .decided(DecisionProperty.JOINED, "2016")
        .assertJoined("2017", JoinedBasis.REPORTED);
  }

  @Test
  void ofTwoCohortsInAYearTheOneThatTheFinestClaimAllowsIsTaken() {
    Source source =
        Source.builder().id("s1").title("A release").published(EdtfDate.UNKNOWN).build();
    Evidence september = Evidence.builder()
        .memberId("m")
        .kind(EvidenceKind.JOINED)
        .date(EdtfDate.of("2027-09"))
        .sourceId("s1")
        .build();
    JoiningRule rule = new JoiningRule(
        Map.of("s1", source)::get,
        Map.of(LocalDate.of(2027, 2, 1), "gnlc-2027a", LocalDate.of(2027, 9, 1), "gnlc-2027b"));
    assertThat(rule.conclude(List.of(september), List.of()).cohortId()).contains("gnlc-2027b");
  }

  @Test
  void evidenceOfLeavingMakesAMemberWithdrawn() {
    says(Authority.OTHER, EvidenceKind.LEFT, "");

    assertThat(conclusion().status()).isEqualTo(MemberStatus.WITHDRAWN);
  }

  @Test
  void aDecisionOnTheStatusComesBeforeThat() {
    says(Authority.OTHER, EvidenceKind.LEFT, "").decided(DecisionProperty.STATUS, "member");

    assertThat(conclusion().status()).isEqualTo(MemberStatus.MEMBER);
  }

  @Test
  void aDecisionMayLeaveAMemberUnconfirmed() {
    says(Authority.OTHER, EvidenceKind.JOINED, "2016")
        .decided(DecisionProperty.STATUS, "unconfirmed");

    assertThat(conclusion().status()).isEqualTo(MemberStatus.UNCONFIRMED);
    assertThat(conclusion().joined()).isEqualTo(EdtfDate.of("2016"));
  }

  @Test
  void theFinestDateOfLeavingCountsThenTheRule() {
    says(Authority.UNESCO, EvidenceKind.LEFT, "2023")
        .says(Authority.OTHER, EvidenceKind.LEFT, "2023-05")
        .says(Authority.NATIONAL, EvidenceKind.LEFT, "2023-06");

    assertThat(conclusion().left()).isEqualTo(EdtfDate.of("2023-06"));
  }

  @Test
  void withoutADateOfLeavingItsPublicationSetsABound() {
    says(Authority.UNESCO, "2024-03", EvidenceKind.LEFT, "")
        .says(Authority.UNESCO, "2024-02-01", EvidenceKind.LEFT, "");

    assertThat(conclusion().left()).isEqualTo(EdtfDate.of("../2024-02-01"));
  }

  @Test
  void leavingSaysNothingOfJoining() {
    says(Authority.UNESCO, "2024-03", EvidenceKind.LEFT, "2023")
        .assertJoined("", JoinedBasis.UNKNOWN);
  }

  @Test
  void evidenceOfASourceThatIsNotThereIsRefused() {
    repeats("s9", EvidenceKind.JOINED, "2016");

    assertThatIllegalArgumentException()
        .isThrownBy(this::conclusion)
        .withMessage("Evidence of m names source 's9', which is not there");
  }
}
