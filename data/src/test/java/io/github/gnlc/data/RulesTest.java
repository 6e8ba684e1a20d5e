package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.rule.Eligibility;
import io.github.gnlc.rule.RuleBook;
import io.github.gnlc.rule.RuleReason;
import io.github.gnlc.rule.RuleReasonKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The network's rules, applied to the bundled data. */
class RulesTest {
  private static final Network NETWORK = Network.of(new BundledDataset());
  private static final RuleBook BOOK = NETWORK.ruleBook();

  @ParameterizedTest
  @ValueSource(ints = {2019, 2021})
  void theAwardeesOf2019And2021MightNotApplyIn2024(int round) {
    assertThat(NETWORK.awards().inRound(round)).hasSize(10).allSatisfy(award -> {
      Eligibility answer = BOOK.awardEligibility(award.memberId(), 2024);
      assertThat(answer.eligible()).isEqualTo(Ternary.NO);
      assertThat(answer.findReason("award.bar_years").orElseThrow().met()).isEqualTo(Ternary.NO);
    });
  }

  @Test
  void theCitiesThatJoinedIn2024MightNotApplyIn2024() {
    assertThat(NETWORK.members().joinedIn(2024)).hasSize(58).allSatisfy(member -> {
      Eligibility answer = BOOK.awardEligibility(member.id(), 2024);
      assertThat(answer.eligible()).isEqualTo(Ternary.NO);
      assertThat(answer.findReason("award.min_membership_months").orElseThrow().met())
          .isEqualTo(Ternary.NO);
    });
  }

  @Test
  void everyAwardeeOf2024MightApply() {
    assertThat(NETWORK.awards().inRound(2024)).hasSize(10).allSatisfy(award -> {
      Eligibility answer = BOOK.awardEligibility(award.memberId(), 2024);
      assertThat(answer.eligible()).isEqualTo(Ternary.YES);
      assertThat(answer.reasons())
          .filteredOn(reason -> reason.kind() == RuleReasonKind.LIMIT)
          .extracting(RuleReason::met)
          .containsOnly(Ternary.YES);
    });
  }

  @Test
  void corkHadSatOutTheBar() {
    assertThat(BOOK.awardEligibility("ie-cork", 2024).toText()).isEqualTo("""
        Cork, IE (ie-cork), award round 2024: eligible
        - yes, by award.eligibility.member (true from 2015; s0098): It was a member at the deadline \
        (2024-06-28): joined ../2016-08.
        - yes, by award.min_membership_months (more than 12 from 2024; s0787): Full months from \
        joining to the deadline (2024-06-28): 93 to 105; needed: more than 12.
        - yes, by award.bar_years (6 from 2019; s0772, s0789, s0787): It was awarded in 2015, 9 \
        years before; barred: 6.
        - yes, as a limit, by award.max_per_country (1 from 2024; s0787): Nobody else in IE was \
        awarded.
        - yes, as a limit, by award.max_per_region (6 from 2015; s0098, s0788): Awarded in Europe \
        and North America, apart from it: gb-glasgow.
        - yes, as a limit, by award.nominations_per_commission (2 from 2021; s0789, s0790): Nobody \
        else in IE was awarded; who else was nominated is not known.
        - The deadline taken is 2024-06-28, by award.deadline.commission (s0792).
        - It was awarded in 2024.""");
  }

  @ParameterizedTest
  @CsvSource({"2024, 250, 133, 18", "2027, 366, 10, 25"})
  void soManyOfTheMembersMayApply(int round, int yes, int no, int unknown) {
    Map<Ternary, Integer> counts = new EnumMap<>(Ternary.class);
    for (Member member : NETWORK.members()) {
      counts.merge(BOOK.awardEligibility(member.id(), round).eligible(), 1, Integer::sum);
    }
    assertThat(counts)
        .containsOnly(
            Map.entry(Ternary.YES, yes),
            Map.entry(Ternary.NO, no),
            Map.entry(Ternary.UNKNOWN, unknown));
  }

  @Test
  void in2027TheAwardeesOf2024AreBarredAndThoseOf2021Perhaps() {
    for (Award award : NETWORK.awards().inRound(2024)) {
      assertThat(BOOK.awardEligibility(award.memberId(), 2027).eligible()).isEqualTo(Ternary.NO);
    }
    for (Award award : NETWORK.awards().inRound(2021)) {
      assertThat(BOOK.awardEligibility(award.memberId(), 2027).eligible())
          .isEqualTo(Ternary.UNKNOWN);
    }
    assertThat(BOOK.awardEligibility("cn-hangzhou", 2027).remarks())
        .containsExactly(
            "No deadline of the round is known as a date, so the year 2027 is taken.",
            "The round of 2027 is still to come as of 2026-11-30, so the rules are those in force"
                + " last.");
  }

  @Test
  void aPlaceTakenByWuhanMakesGuangzhouNotIneligible() {
    Eligibility answer = BOOK.awardEligibility("cn-guangzhou", 2024);

    assertThat(answer.eligible()).isEqualTo(Ternary.YES);
    assertThat(answer.findReason("award.max_per_country").orElseThrow().sentence())
        .isEqualTo("Awarded in CN, apart from it: cn-wuhan.");
  }

  @Test
  void laayouneHadLeftBeforeTheRoundOf2021() {
    assertThat(BOOK.awardEligibility("ma-laayoune", 2021).eligible()).isEqualTo(Ternary.NO);
  }

  @Test
  void ofUnconfirmedMembersNothingIsSure() {
    for (Member member : NETWORK.allMembers().withStatus(MemberStatus.UNCONFIRMED)) {
      assertThat(BOOK.awardEligibility(member.id(), 2027).eligible()).isNotEqualTo(Ternary.YES);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2015, No source tells of a limit in 2015.",
    "2017, 'In 2017, most nominations by one National Commission: 3 (s0788, s0808).'",
    "2019, 'In 2019, most nominations by one National Commission: 3 (s0788, s0808; but s0772 says"
        + " 2).'",
    "2021, 'In 2021, most nominations by one National Commission: 2 (s0789, s0790).'",
    "2024, 'In 2024, most nominations by one National Commission: 2 (s0789, s0790).'",
    "2027, 'In 2027, most nominations by one National Commission: 2 (s0789, s0790). 2027 is still"
        + " to come as of 2026-11-30, so the rule is the one in force last.'",
  })
  void aCommissionMightNominateSoMany(int round, String answer) {
    assertThat(BOOK.awardNominationsPerCountry(round)).hasToString(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "2017, UNKNOWN, No source tells of a limit in 2017.",
    "2018, UNKNOWN, 'In 2018, new member cities per country per year: 3, but only from 2018-10-01"
        + " on (s0793, s0803). Before that no source tells of a limit.'",
    "2020, YES, 'In 2020, new member cities per country per year: 3 (s0793, s0803).'",
  })
  void aCountryMightHaveSoManyNewMembers(int year, Ternary limited, String answer) {
    assertThat(BOOK.newMembersPerCountry(year)).hasToString(answer);
    assertThat(BOOK.newMembersPerCountry(year).limited()).isEqualTo(limited);
  }

  @Test
  void onlyMembersMightHostTheSeventhConference() {
    assertThat(BOOK.conferenceHosting("ma-fez", 7).toText()).isEqualTo("""
        Fez, MA (ma-fez), hosting ICLC 7: eligible
        - yes, by conference.host.eligibility (GNLC member cities only from 2026 until 2027; \
        s0714): It was a member at the deadline (2026-05-15): joined 2024-02-14.
        - The deadline taken is 2026-05-15, by conference.host.deadline (s0715).""");
    assertThat(BOOK.conferenceHosting("ma-laayoune", 7).eligible()).isEqualTo(Ternary.NO);
    assertThat(BOOK.conferenceHosting("ma-fez", 4).deadline()).hasToString("2018-08-31");
    assertThat(BOOK.conferenceHosting("ma-fez", 4).eligible()).isEqualTo(Ternary.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(ints = {2013, 2018, 2025})
  void aYearThatHadNoRoundIsRefused(int year) {
    assertThatThrownBy(() -> BOOK.awardEligibility("cn-beijing", year))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessageContaining("No award round '" + year + "'")
        .hasMessageEndingWith("expected one of the rounds there were (2015, 2017, 2019, 2021,"
            + " 2024), or a year from 2026 to 9999 for a round to come");
  }

  @Test
  void theDeadlinesOfAPastRoundStayKnownOnALaterDay() {
    assertThat(Gnlc.asOf(LocalDate.of(2026, 6, 1))
            .awardEligibility("cn-shanghai", 2024)
            .reasons())
        .isEqualTo(Gnlc.awardEligibility("cn-shanghai", 2024).reasons());
  }
}
