package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.OrganisationRole;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.Region;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Counts and spot checks of the bundled data. */
class BundledDatasetTest {
  @Test
  void saysItsVersion() {
    assertThat(Gnlc.dataset()).hasToString("gnlc 2026.12.0");
    assertThat(Gnlc.dataset().compiled()).hasToString("2026-11-30");
  }

  @Test
  void holdsEveryFactCollected() {
    assertThat(Gnlc.allMembers().count()).isEqualTo(415);
    assertThat(Gnlc.members().count()).isEqualTo(401);
    assertThat(Gnlc.evidence().count()).isEqualTo(2025);
    assertThat(Gnlc.sources().count()).isEqualTo(1206);
    assertThat(Gnlc.awards().count()).isEqualTo(58);
    assertThat(Gnlc.countries().count()).isEqualTo(249);
    assertThat(Gnlc.memberNames()
            .where("by language", name -> name.language().isPresent())
            .count())
        .isEqualTo(9661);
    assertThat(Gnlc.allMembers().where(member -> member.place().isPresent()).count())
        .isEqualTo(412);
    assertThat(
            Gnlc.allMembers().where(member -> member.wikidataId().isPresent()).count())
        .isEqualTo(230);
    assertThat(
            Gnlc.allMembers().where(member -> member.geonamesId().isPresent()).count())
        .isEqualTo(355);
    assertThat(Gnlc.rules().stream().mapToInt(rule -> rule.provisions().size()).sum())
        .isEqualTo(104);
    assertThat(Gnlc.documents().stream()
            .mapToInt(document -> document.accounts().size())
            .sum())
        .isEqualTo(70);
    assertThat(Gnlc.practices().stream()
            .mapToInt(practice -> practice.figures().size())
            .sum())
        .isEqualTo(449);
    assertThat(Gnlc.practices().count()).isEqualTo(380);
    assertThat(Gnlc.officials().count()).isEqualTo(18);
    assertThat(Gnlc.officials().stream()
            .mapToInt(official -> official.roles().size())
            .sum())
        .isEqualTo(25);
    assertThat(Gnlc.propositions().count()).isEqualTo(383);
    assertThat(Gnlc.propositions().stream()
            .mapToInt(proposition -> proposition.accounts().size())
            .sum())
        .isEqualTo(574);
    assertThat(Gnlc.statements().count()).isEqualTo(442);
    assertThat(Gnlc.thematicClusters().count()).isEqualTo(7);
    assertThat(Gnlc.keyFeatures().areas().ids()).containsExactly("A", "B", "C");
  }

  @Test
  void chinaHasFifteenMembersInOrder() {
    assertThat(Gnlc.members().inCountry("CN").stream().map(Member::name))
        .containsExactly(
            "Beijing",
            "Changzhou",
            "Chengdu",
            "Guangzhou",
            "Hangzhou",
            "Nanjing",
            "Ningbo",
            "Shanghai",
            "Shenyang",
            "Shenzhen",
            "Suzhou",
            "Taiyuan",
            "Tianjin",
            "Wuhan",
            "Xi'an");
  }

  /** Who spoke stands with the officials, what was prepared elsewhere with its own event. */
  @Test
  void partsOfProgrammesStandWhereTheyBelong() {
    assertThat(Gnlc.officials().atEvent("iclc-5").inRole(ParticipantRole.SPOKE).ids())
        .containsExactly("Ban Ki-moon/2021-10-28", "David Nabarro/2021-10-28");
    assertThat(Gnlc.propositions().ofEvent("expert-meeting-2013").ids())
        .containsExactly("expert-meeting-2013-programme-01");
    assertThat(Gnlc.conferences().get("iclc-7").programme()).isEmpty();
  }

  /**
   * Nine is what the source says of Colombia, beside the total, and names them with its network.
   */
  @Test
  void membersOfOneCountryAreAStatementOfTheirOwn() {
    assertThat(Gnlc.statements().fromSource("s0173").of(Metric.MEMBERS).ids())
        .containsExactly("s0173/2026-02-03/members/425", "s0173/2026-02-03/members/CO/9");
    assertThat(
            Gnlc.statements().fromSource("s0173").of(Metric.MEMBERS).ofNetwork().ids())
        .containsExactly("s0173/2026-02-03/members/425");
    assertThat(Gnlc.organisations()
            .get("red-de-ciudades-del-aprendizaje-de-colombia")
            .roles())
        .extracting(OrganisationRole::note)
        .contains(Optional.of(
            "It names the members: Medellín, Bogotá, Manizales, Quibdó, Rionegro, Envigado, La"
                + " Estrella, Chía and Tunja."));
  }

  @Test
  void theContractOfTheDesignWorksAsWritten() {
    assertThat(Gnlc.members().inRegion(Region.AFRICA).joinedIn(2022).count()).isPositive();
    assertThat(Gnlc.members().awardedIn(2024).inCountry("MA").first())
        .map(Member::id)
        .contains("ma-benguerir");
    assertThat(Gnlc.members().get("cn-guangzhou").joined()).isEqualTo(EdtfDate.of("2022-09-02"));
    assertThat(
            Gnlc.evidence().ofMember("cn-guangzhou").ofKind(EvidenceKind.JOINED).isEmpty())
        .isFalse();
  }

  @Test
  void beijingIsInferredXianKnownOnlyByABoundAndNothingOfNaju() {
    Member beijing = Gnlc.members().get("cn-beijing");
    assertThat(beijing.joined()).isEqualTo(EdtfDate.of("2016-04/2017-01-24"));
    assertThat(beijing.joinedBasis()).isEqualTo(JoinedBasis.INFERRED);
    Member xian = Gnlc.members().get("cn-xi-an");
    assertThat(xian.joined()).isEqualTo(EdtfDate.of("../2024-02-18"));
    assertThat(xian.joinedBasis()).isEqualTo(JoinedBasis.BOUNDED);
    Member naju = Gnlc.members().get("kr-naju");
    assertThat(naju.joined().isUnknown()).isTrue();
    assertThat(naju.joinedBasis()).isEqualTo(JoinedBasis.UNKNOWN);
  }

  @Test
  void hangzhouIsInConflictAndEveryClaimIsKept() {
    Set<EdtfDate> claims = new TreeSet<>();
    for (Evidence piece : Gnlc.evidence().ofMember("cn-hangzhou").ofKind(EvidenceKind.JOINED)) {
      claims.add(piece.date());
    }
    assertThat(claims).containsExactly(EdtfDate.of("2015"), EdtfDate.of("2016-01-12"));
    assertThat(Gnlc.members().get("cn-hangzhou").joined()).isEqualTo(EdtfDate.of("2015"));
  }

  @Test
  void laayouneWasAnnouncedAndWithdrawn() {
    Member laayoune = Gnlc.allMembers().get("ma-laayoune");
    assertThat(laayoune.status()).isEqualTo(MemberStatus.WITHDRAWN);
    assertThat(laayoune.joined()).isEqualTo(EdtfDate.of("2020-09-23"));
    assertThat(laayoune.left()).isEqualTo(EdtfDate.of("2020-09"));
    assertThat(Gnlc.members().contains(laayoune)).isFalse();
  }

  @Test
  void districtsOfOneNameStayApart() {
    assertThat(Gnlc.members().inCountry("KR").where(m -> m.name().equals("Nam-gu")).stream()
            .map(Member::label))
        .containsExactly("Nam-gu (Busan)", "Nam-gu (Ulsan)");
    assertThat(Gnlc.members().inCountry("KR").where(m -> m.name().equals("Seo-gu")).stream()
            .map(Member::label))
        .containsExactly("Seo-gu (Busan)", "Seo-gu (Gwangju)");
  }

  @Test
  void awardRoundsHaveTheirNumbersOfAwardees() {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (Award award : Gnlc.awards()) {
      counts.merge(award.year(), 1, Integer::sum);
    }
    assertThat(counts)
        .containsExactly(
            Map.entry(2015, 12),
            Map.entry(2017, 16),
            Map.entry(2019, 10),
            Map.entry(2021, 10),
            Map.entry(2024, 10));
  }

  @Test
  void cohortsSayWhatWasAnnouncedAndHoldWhatIsKnown() {
    Map<String, String> cohorts = new LinkedHashMap<>();
    Gnlc.cohorts()
        .forEach(cohort -> cohorts.put(
            cohort.id(),
            Gnlc.allMembers().inCohort(cohort.id()).count() + " of "
                + cohort.newMembers().orElseThrow()));
    assertThat(cohorts)
        .containsExactly(
            Map.entry("gnlc-2019", "28 of 38"),
            Map.entry("gnlc-2020", "52 of 55"),
            Map.entry("gnlc-2022", "75 of 77"),
            Map.entry("gnlc-2024", "58 of 64"),
            Map.entry("gnlc-2025", "56 of 72"));
    assertThat(Gnlc.cohorts().get("gnlc-2025").networkMembers()).hasValue(425);
  }

  @Test
  void eventsAreNamedInEnglish() {
    for (Event event : Gnlc.events()) {
      String words = event.name() + event.theme().orElse("");
      assertThat(words.codePoints().filter(Character::isLetter))
          .as(event.id())
          .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }
  }

  @Test
  void differingFiguresOfOneConferenceAreAllKeptWithTheirSource() {
    assertThat(Gnlc.conferences().edition(2).first().orElseThrow().figures().stream()
            .filter(f -> f.counted().equals("countries"))
            .map(Object::toString))
        .contains(
            "countries: at least 76 countries (s0733)",
            "countries: 95 countries (s0712)",
            "countries: 120 countries (s0280)");
  }

  @Test
  void contradictingTotalsAreAllKept() {
    assertThat(Gnlc.statements().of(Metric.MEMBERS).ofNetwork().aboutYear(2023).stream()
            .map(s -> s.figure().value()))
        .contains(292L, 294L);
  }

  @Test
  void rulesHaveTheirPeriods() {
    assertThat(Gnlc.rules().get("award.cycle"))
        .hasToString(
            "award.cycle: every two years from 2015 until 2024; every three years from 2024");
  }

  @Test
  void countriesAreFoundByAnyIsoCode() {
    assertThat(Gnlc.countries().get("KR"))
        .isEqualTo(Gnlc.countries().get("KOR"))
        .isEqualTo(Gnlc.countries().get("410"));
    assertThat(Gnlc.countries().get("KR").name()).isEqualTo("Republic of Korea");
    assertThat(Gnlc.countries().withMembers().count()).isEqualTo(86);
    assertThat(Gnlc.members().inCountry("NO").isEmpty()).isTrue();
  }
}
