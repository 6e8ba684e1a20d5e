package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The bundled data as of a day, as known on a day, and explained. */
class TimeTest {
  private static final LocalDate COHORT_2020 = LocalDate.of(2020, 9, 23);

  @Test
  void beforeTheNetworkOpenedThereIsNobodyAndItSaysSo() {
    Network before = Gnlc.asOf(LocalDate.of(2015, 8, 31), Certainty.POSSIBLE);
    assertThat(before.members().isEmpty()).isTrue();
    assertThat(before.awards().isEmpty()).isTrue();
    assertThat(before.caveats())
        .containsExactly(
            "as of 2015-08-31 is before the network opened, 2015-09; there were no members");
  }

  @Test
  void afterTheDataWereCompiledTheLimitIsStated() {
    assertThat(Gnlc.asOf(LocalDate.of(2030, 1, 1)).members().list())
        .isEqualTo(Gnlc.members().list());
    assertThat(Gnlc.asOf(LocalDate.of(2030, 1, 1)).caveats())
        .containsExactly(
            "as of 2030-01-01 is after the data were compiled, 2026-11-30; what happened since is not in them",
            "as of 2030-01-01, counted on 2026-11-30: 401 members are known; 425 were announced as"
                + " of 2026-02-05 (s0183)");
    assertThat(Gnlc.knownOn(LocalDate.of(2030, 1, 1)).caveats())
        .containsExactly(
            "as known on 2030-01-01 is after the data were compiled, 2026-11-30; what was published since is not in them");
    assertThat(Gnlc.network().caveats()).isEmpty();
  }

  @Test
  void whatWasAnnouncedIsToldFromWhatIsCounted() {
    assertThat(Gnlc.asOf(LocalDate.of(2022, 9, 2)).caveats())
        .containsExactly("as of 2022-09-02: 270 members are known, up to 288 possible; 294 were"
            + " announced (s0003, s0012, s0802)");
    assertThat(Gnlc.asOf(LocalDate.of(2019, 12, 31)).caveats())
        .containsExactly("as of 2019-12-31: 141 members are known, up to 164 possible; 224 were"
            + " announced as of 2019-07-17 (s0335)");
  }

  @Test
  void theMembersOfTwoDaysAreCompared() {
    Members then = Gnlc.asOf(LocalDate.of(2020, 12, 31)).members();
    Members since = Gnlc.members().difference(then);

    assertThat(then.inCountry("CN")).hasToString("members[as of 2020-12-31, in country CN]");
    assertThat(since)
        .hasToString("members[(of today) but not (as of 2020-12-31)]")
        .hasSize(205);
    assertThat(since.union(Gnlc.members().intersection(then))).isEqualTo(Gnlc.members());
  }

  @Test
  void laayouneMayHaveBeenInWhenAnnouncedAndIsOutAfterwards() {
    assertThat(Gnlc.asOf(COHORT_2020).members().find("ma-laayoune")).isEmpty();
    assertThat(Gnlc.asOf(COHORT_2020, Certainty.POSSIBLE).members().find("ma-laayoune"))
        .isPresent();
    assertThat(
            Gnlc.asOf(LocalDate.of(2020, 10, 1), Certainty.POSSIBLE).members().find("ma-laayoune"))
        .isEmpty();
    assertThat(
            Gnlc.asOf(LocalDate.of(2020, 10, 1)).allMembers().get("ma-laayoune").status())
        .isEqualTo(MemberStatus.WITHDRAWN);
  }

  @Test
  void aPartialDateLeavesTheQuestionOpen() {
    assertThat(Gnlc.members().get("cn-wuhan").joined()).isEqualTo(EdtfDate.of("2016"));
    LocalDate summer = LocalDate.of(2016, 6, 30);
    assertThat(Gnlc.asOf(summer).members().find("cn-wuhan")).isEmpty();
    assertThat(Gnlc.asOf(summer, Certainty.POSSIBLE).members().find("cn-wuhan")).isPresent();
    assertThat(Gnlc.asOf(LocalDate.of(2016, 12, 31)).members().find("cn-wuhan")).isPresent();
  }

  @Test
  void theWorldOfADayHasItsAwardsConferencesCohortsAndRules() {
    Network then = Gnlc.asOf(LocalDate.of(2019, 12, 31));
    assertThat(then.awardRounds().ids()).containsExactly("2015", "2017", "2019");
    assertThat(then.awards().count()).isEqualTo(38);
    assertThat(then.conferences().ids()).containsExactly("iclc-1", "iclc-2", "iclc-3", "iclc-4");
    assertThat(then.cohorts().ids()).containsExactly("gnlc-2019");
    assertThat(then.rules().get("award.cycle"))
        .hasToString("award.cycle: every two years from 2015");
    assertThat(then.rules().find("award.max_per_country")).isEmpty();
    assertThat(then.documents().find("medellin-manifesto")).isPresent();
    assertThat(then.documents().find("yeonsu-declaration")).isEmpty();
    assertThat(then.members().awardedIn(2019).find("cn-chengdu")).isPresent();
  }

  @Test
  void conclusionsAreDrawnAnewFromWhatWasPublished() {
    Network then = Gnlc.knownOn(LocalDate.of(2017, 6, 30));
    assertThat(then.members().get("ua-melitopol").joined()).isEqualTo(EdtfDate.of("2016-06"));
    assertThat(then.members().get("gb-swansea").joined()).isEqualTo(EdtfDate.of("../2016-11-04"));
    assertThat(Gnlc.members().get("gb-swansea").joined()).isEqualTo(EdtfDate.of("2015"));
    // one press report names Beijing by then, which does not confirm a membership
    assertThat(then.allMembers().get("cn-beijing").status()).isEqualTo(MemberStatus.UNCONFIRMED);
    assertThat(then.members().find("cn-guangzhou")).isEmpty();
    assertThat(then.cohorts().isEmpty()).isTrue();
    assertThat(
            Gnlc.knownOn(LocalDate.of(2016, 1, 31)).members().get("cn-hangzhou").joined())
        .isEqualTo(EdtfDate.of("2015"));
    assertThat(Gnlc.knownOn(LocalDate.of(2020, 9, 22)).allMembers().find("ma-laayoune"))
        .isEmpty();
  }

  @Test
  void theWorldOfADayCanBeAskedAsItWasKnownThen() {
    LocalDate day = LocalDate.of(2018, 1, 1);
    Network hindsight = Gnlc.asOf(day);
    Network then = Gnlc.asOf(day).knownOn(day);
    assertThat(then.members().count())
        .isPositive()
        .isLessThan(hindsight.members().count());
    assertThat(then)
        .hasToString("gnlc 2026.12.0 as of 2018-01-01, as known on 2018-01-01")
        .isEqualTo(Gnlc.knownOn(day).asOf(day));
  }

  @Test
  void hangzhouIsExplainedWithTheClaimThatLost() {
    assertThat(Gnlc.explain().joined("cn-hangzhou").toText()).isEqualTo("""
            cn-hangzhou joined: 2015, because for the year 2015, the most authoritative publisher says so
              * 2015
                    s0157, uil.unesco.org as reprinted by pie.pascalobservatory.org, 2015-12 (unesco)
                2016-01-12
                    s0151, jp.xinhuanet.com, 2016-02-03 (other)
            """);
  }

  @Test
  void muharraqIsExplainedByTheDecision() {
    Explanation joined = Gnlc.explain().joined("bh-muharraq");
    assertThat(joined.step()).isEqualTo(ConclusionStep.DECISION);
    assertThat(joined.reason())
        .startsWith(
            "the editors decided: UIL, which coordinates the network, named the city among the new members on 2019-07-17");
    assertThat(
            joined.claims().stream().map(claim -> claim.claim() + (claim.taken() ? " taken" : "")))
        .containsExactly("2019 taken", "2024-02-14", "2024");
  }

  @Test
  void authorityBeatsNumber() {
    Explanation joined = Gnlc.explain().joined("ar-villa-maria");
    assertThat(joined.conclusion()).isEqualTo("2016");
    assertThat(Gnlc.explain().joined("qa-al-wakra").isContested()).isTrue();
  }

  @Test
  void theWithdrawalOfLaayouneIsExplained() {
    Explanation status = Gnlc.explain().status("ma-laayoune");
    assertThat(status)
        .hasToString(
            "ma-laayoune status: withdrawn, because a source says that it is no longer a member");
    assertThat(status.taken().stream().map(claim -> claim.claim()))
        .containsExactly("left 2020-09", "left");
  }

  @Test
  void figuresOfAConferenceAreExplainedEach() {
    Explanation participants = Gnlc.explain().event("iclc-2").stream()
        .filter(e -> e.property().equals("participants"))
        .findFirst()
        .orElseThrow();
    assertThat(participants.claims().stream().map(claim -> claim.claim()))
        .contains("at least 650 people", "600 people");
  }

  @Test
  void everyMemberIsExplainedAsConcluded() {
    for (Member member : Gnlc.allMembers()) {
      Explanation joined = Gnlc.explain().joined(member.id());
      assertThat(joined.conclusion()).as(member.id()).isEqualTo(member.joined().toString());
      assertThat(joined.taken().isEmpty())
          .as(member.id())
          .isEqualTo(member.joined().isUnknown());
    }
  }

  @Test
  void errorsNameWhatIsWrong() {
    assertThatThrownBy(() -> Gnlc.asOf(LocalDate.MAX))
        .isInstanceOf(EdtfException.class)
        .hasMessage("No EDTF date '+999999999-12-31': the year is not within 0001 to 9999");
    assertThatThrownBy(() -> Gnlc.explain().joined("cn-hangzou"))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessage(
            "No member 'cn-hangzou'; nearest: cn-hangzhou, cn-changzhou, cn-guangzhou; expected the id of a member of any status");
    assertThatThrownBy(() -> Gnlc.explain().rule("award.bar_year"))
        .hasMessageStartingWith("No rule 'award.bar_year'; nearest: award.bar_years");
  }
}
