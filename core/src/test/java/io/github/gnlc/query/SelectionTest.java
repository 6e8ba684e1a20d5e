package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Maps;
import com.google.common.testing.EqualsTester;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.SourceKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What selections of the small dataset hold and say. */
class SelectionTest {
  private final Network network = Network.ofDataset(TestTables.small().build());
  private final Members today = network.members();
  private final Members any = network.allMembers();

  @Test
  void membersOfTodayAreNeitherUnconfirmedNorWithdrawn() {
    assertThat(today.ids())
        .containsExactly(
            "cn-beijing",
            "cn-hangzhou",
            "kr-nam-gu-busan",
            "kr-nam-gu-ulsan",
            "ma-benguerir",
            "mx-mexico-city");
    assertThat(any.difference(today).ids()).containsExactly("ke-nairobi", "ma-laayoune");
  }

  @Test
  void theFirstIsTheFirstOfTheListAndTheStreamHasAll() {
    assertThat(today.first()).map(Member::id).contains("cn-beijing");
    assertThat(today.inCountry("MA").first()).map(Member::id).contains("ma-benguerir");
    assertThat(today.inCountry("CN").stream().map(Member::id))
        .containsExactly("cn-beijing", "cn-hangzhou");
  }

  @Test
  void membersAreAwardedInARoundOrInAny() {
    assertThat(today.awardedIn(2024).ids()).containsExactly("cn-beijing", "ma-benguerir");
    assertThat(today.awardedIn(2015).ids()).containsExactly("cn-beijing", "mx-mexico-city");
    assertThat(today.awarded().ids())
        .containsExactly("cn-beijing", "ma-benguerir", "mx-mexico-city");
  }

  @Test
  void aCountryWithoutMembersHasNone() {
    assertThat(today.inCountry("NZ")).isEmpty();
    assertThat(today.inCountry("NZ").first()).isEmpty();
  }

  @Test
  void aCountryWhoseOnlyMemberIsUnconfirmedHasNoneToday() {
    assertThat(today.inCountry("KE")).isEmpty();
    assertThat(any.inCountry("KE").ids()).containsExactly("ke-nairobi");
  }

  @Test
  void aYearIsNotItsFirstOfJanuary() {
    Members hangzhou = any.where(member -> member.id().equals("cn-hangzhou"));
    LocalDate middle = LocalDate.of(2016, 5, 15);

    assertThat(hangzhou.joinedIn(2016)).hasSize(1);
    assertThat(hangzhou.joinedBefore(middle)).isEmpty();
    assertThat(hangzhou.joinedAfter(middle)).isEmpty();
    assertThat(hangzhou.joinedBefore(middle, Certainty.POSSIBLE)).hasSize(1);
    assertThat(hangzhou.joinedAfter(middle, Certainty.POSSIBLE)).hasSize(1);
  }

  @Test
  void aBoundCountsFromItsDayOn() {
    assertThat(any.inCountry("CN").joinedBefore(LocalDate.of(2015, 9, 30))).isEmpty();
    assertThat(any.inCountry("CN").joinedBefore(LocalDate.of(2015, 10, 1)).ids())
        .containsExactly("cn-beijing");
  }

  @Test
  void betweenIncludesBothDays() {
    LocalDate announced = LocalDate.of(2022, 9, 2);

    assertThat(any.joinedBetween(announced, announced).ids())
        .containsExactly("kr-nam-gu-ulsan", "ma-benguerir", "ma-laayoune");
  }

  @Test
  void nobodyMayHaveJoinedBetweenALaterAndAnEarlierDay() {
    assertThat(any.joinedBetween(
            LocalDate.of(2016, 5, 20), LocalDate.of(2016, 5, 10), Certainty.POSSIBLE))
        .isEmpty();
  }

  @Test
  void nobodyMayHaveJoinedBeforeTheFirstDayOrAfterTheLast() {
    assertThat(any.joinedBefore(LocalDate.MIN, Certainty.POSSIBLE)).isEmpty();
    assertThat(any.joinedAfter(LocalDate.MAX, Certainty.POSSIBLE)).isEmpty();
  }

  @Test
  void whoLeftIsPresentUntilThen() {
    Members laayoune = any.where(member -> member.id().equals("ma-laayoune"));

    assertThat(laayoune.presentOn(LocalDate.of(2022, 9, 1))).isEmpty();
    assertThat(laayoune.presentOn(LocalDate.of(2022, 9, 2))).hasSize(1);
    assertThat(laayoune.presentOn(LocalDate.of(2023, 4, 30))).hasSize(1);
    assertThat(laayoune.presentOn(LocalDate.of(2023, 5, 10))).isEmpty();
    assertThat(laayoune.presentOn(LocalDate.of(2023, 5, 10), Certainty.POSSIBLE))
        .hasSize(1);
    assertThat(laayoune.presentOn(LocalDate.of(2023, 5, 31), Certainty.POSSIBLE))
        .isEmpty();
  }

  @Test
  void nobodyWasPresentBeforeTheNetworkOpened() {
    Network opened = Network.ofDataset(TestTables.small()
        .add("statements", "s1", "2015-03", "opened", "", "", "exactly", "2015", "year", "")
        .build());

    assertThat(opened.members().presentOn(LocalDate.of(2015, 2, 28), Certainty.POSSIBLE))
        .isEmpty();
    assertThat(opened
            .members()
            .presentOn(LocalDate.of(2015, 3, 1), Certainty.POSSIBLE)
            .ids())
        .containsExactly("cn-beijing", "mx-mexico-city");
    assertThat(today.presentOn(LocalDate.of(2015, 2, 28), Certainty.POSSIBLE).ids())
        .containsExactly("cn-beijing", "mx-mexico-city");
  }

  @Test
  void aStatementOfNoYearDoesNotSayWhenTheNetworkOpened() {
    Network odd = Network.ofDataset(TestTables.small()
        .add("statements", "s1", "", "opened", "", "", "exactly", "0", "year", "")
        .add("statements", "s1", "", "opened", "", "", "exactly", "12345", "year", "")
        .build());

    assertThat(odd.members()
            .presentOn(LocalDate.of(2015, 2, 28), Certainty.POSSIBLE)
            .ids())
        .containsExactly("cn-beijing", "mx-mexico-city");
  }

  @Test
  void theDistanceAskedForIsIncluded() {
    Coordinate beijing = Coordinate.of(39.9075, 116.39723);

    assertThat(any.near(beijing, 0).ids()).containsExactly("cn-beijing");
    assertThat(any.near(beijing, Double.POSITIVE_INFINITY).ids())
        .containsExactly("cn-beijing", "kr-nam-gu-busan", "ma-benguerir", "mx-mexico-city");
  }

  @Test
  void theDistanceIsThatOverTheGlobe() {
    Coordinate beijing = Coordinate.of(39.9075, 116.39723);

    assertThat(any.near(beijing, 1200).ids()).containsExactly("cn-beijing");
    assertThat(any.near(beijing, 1300).ids()).containsExactly("cn-beijing", "kr-nam-gu-busan");
    assertThat(any.near(beijing, 11_000).ids())
        .containsExactly("cn-beijing", "kr-nam-gu-busan", "ma-benguerir");
  }

  @Test
  void aBoxHoldsPointsOnItsEdges() {
    assertThat(any.within(BoundingBox.of(39.9075, 116, 40, 116.39723)).ids())
        .containsExactly("cn-beijing");
  }

  @Test
  void aBoxHoldsThe180thMeridianWhicheverSignItHas() {
    TestTables tables = TestTables.small();
    tables.set("places", "cn-beijing", "longitude", "-180");
    tables.set("places", "mx-mexico-city", "longitude", "180");
    Members members = Network.ofDataset(tables.build()).members();

    assertThat(members.within(BoundingBox.of(-90, 170, 90, 180)).ids())
        .containsExactly("cn-beijing", "mx-mexico-city");
    assertThat(members.within(BoundingBox.of(-90, -180, 90, -170)).ids())
        .containsExactly("cn-beijing", "mx-mexico-city");
    assertThat(members.within(BoundingBox.of(-90, 170, 90, 179)).ids()).isEmpty();
  }

  @Test
  void theListIsMadeOnce() {
    Members china = today.inCountry("CN");

    assertThat(china.list()).isSameAs(china.list());
  }

  @Test
  void theIteratorRemovesNothing() {
    Iterator<Member> iterator = today.iterator();
    iterator.next();

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(iterator::remove);
  }

  @Test
  void theSameQuestionForACountryIsAnsweredByTheSameList() {
    assertThat(today.inCountry("CN").list()).isSameAs(today.inCountry("CHN").list());
  }

  @Test
  void isEqualByContentHoweverItWasAskedFor() {
    Network again = Network.ofDataset(TestTables.small().build());
    Network other = Network.ofDataset(TestTables.small().version("2026.2.0").build());
    new EqualsTester()
        .addEqualityGroup(
            today.inCountry("CN"),
            today.where(member -> member.country().alpha2().equals("CN")),
            any.inCountry("156").withStatus(MemberStatus.MEMBER),
            again.members().inCountry("CN"))
        .addEqualityGroup(today.inCountry("KR"))
        .addEqualityGroup(other.members().inCountry("CN"))
        .addEqualityGroup(today.inCountry("NZ"), any.difference(any))
        .addEqualityGroup(network.awards(), again.awards().union(again.awards()))
        .testEquals();
  }

  @Test
  void doesNotContainAMemberThatHasNoMoreThanTheIdInCommon() {
    TestTables tables = TestTables.small();
    Member spelledOtherwise = Network.ofDataset(
            tables.set("members", "cn-beijing", "name", "Peking").build())
        .members()
        .get("cn-beijing");

    assertThat(today.contains(today.get("cn-beijing"))).isTrue();
    assertThat(today.contains(spelledOtherwise)).isFalse();
  }

  @Test
  void combinesWithSelectionsOfAnEqualDataset() {
    Network again = Network.ofDataset(TestTables.small().build());

    assertThat(today.inCountry("CN").union(again.members().inCountry("MA")).ids())
        .containsExactly("cn-beijing", "cn-hangzhou", "ma-benguerir");
  }

  @Test
  void findsACountryOnlyWithinTheSelection() {
    assertThat(network.countries().withMembers().find("NZL")).isEmpty();
    assertThat(network.countries().withMembers().find("CHN").map(Country::name)).contains("China");
    assertThat(network.countries().find("XX")).isEmpty();
  }

  @Test
  void saysFromWhatItBegan() {
    assertThat(today).hasToString("members[of today]");
    assertThat(any).hasToString("members[of any status]");
    assertThat(network.awards()).hasToString("awards[all]");
    assertThat(network.memberNames()).hasToString("member names[all]");
    assertThat(network.thematicClusters()).hasToString("thematic clusters[all]");
  }

  @Test
  void saysAtWhichMomentItIsSeen() {
    Network then = network.asOf(LocalDate.of(2022, 12, 31));
    Network known = then.knownOn(LocalDate.of(2023, 6, 30));

    assertThat(then.members().inCountry("CN"))
        .hasToString("members[as of 2022-12-31, in country CN]");
    assertThat(then.allMembers()).hasToString("members[as of 2022-12-31, of any status]");
    assertThat(then.awards()).hasToString("awards[as of 2022-12-31]");
    assertThat(then.awards().inCountry("CN"))
        .hasToString("awards[as of 2022-12-31, where of members in country CN]");
    assertThat(then.conferences()).hasToString("events[as of 2022-12-31, where conferences]");
    assertThat(network.asOf(LocalDate.of(2022, 12, 31), Certainty.POSSIBLE).members())
        .hasToString("members[possibly as of 2022-12-31]");
    assertThat(known.members()).hasToString("members[as of 2022-12-31, as known on 2023-06-30]");
    assertThat(network.knownOn(LocalDate.of(2023, 6, 30)).evidence())
        .hasToString("evidence[as known on 2023-06-30]");
    assertThat(network.knownOn(LocalDate.of(2023, 6, 30)).history())
        .hasToString("history of the network in test 2026.1.0 as known on 2023-06-30");
  }

  @Test
  void saysItsFiltersInTheirOrder() {
    assertThat(today.inCountry("CHN").awardedIn(2024))
        .hasToString("members[of today, in country CN, awarded in 2024]");
    assertThat(
            today.inRegion(Region.ASIA_PACIFIC).inCohort("gnlc-2022").withPlace(PlaceKind.PARENT))
        .hasToString("members[of today, in region Asia and the Pacific, in cohort gnlc-2022,"
            + " with place parent]");
    assertThat(any.withStatus(MemberStatus.WITHDRAWN).awarded())
        .hasToString("members[of any status, with status withdrawn, awarded]");
  }

  @Test
  void saysWithWhatCertaintyItAsksForDates() {
    LocalDate day = LocalDate.of(2019, 7, 17);

    assertThat(today.joinedIn(2016)).hasToString("members[of today, joined in 2016]");
    assertThat(today.joinedIn(2016, Certainty.POSSIBLE))
        .hasToString("members[of today, possibly joined in 2016]");
    assertThat(today.joinedBefore(day)).hasToString("members[of today, joined before 2019-07-17]");
    assertThat(today.joinedAfter(day, Certainty.POSSIBLE))
        .hasToString("members[of today, possibly joined after 2019-07-17]");
    assertThat(today.joinedBetween(day, day.plusYears(1)))
        .hasToString("members[of today, joined between 2019-07-17 and 2020-07-17]");
    assertThat(any.presentOn(day, Certainty.POSSIBLE))
        .hasToString("members[of any status, possibly present on 2019-07-17]");
  }

  @Test
  void saysWhereItLooks() {
    assertThat(today.near(Coordinate.of(23.11667, 113.25), 100))
        .hasToString("members[of today, where within 100.0 km of 23.11667, 113.25]");
    assertThat(today.within(BoundingBox.of(18, 73, 54, 135)))
        .hasToString("members[of today, where within 18.0, 73.0 to 54.0, 135.0]");
  }

  @Test
  void saysAConditionInTheWordsGiven() {
    assertThat(today.where(member -> true)).hasToString("members[of today, where a condition]");
    assertThat(today.where("of a short name", member -> member.name().length() < 6))
        .hasToString("members[of today, where of a short name]");
  }

  @Test
  void saysWhatWasCombined() {
    Members china = today.inCountry("CN");
    Members africa = any.inRegion(Region.AFRICA);

    assertThat(china.union(africa))
        .hasToString("members[(of today, in country CN) or (of any status, in region Africa)]");
    assertThat(china.intersection(africa))
        .hasToString("members[(of today, in country CN) and (of any status, in region Africa)]");
    assertThat(china.difference(africa).awarded())
        .hasToString("members[(of today, in country CN) but not (of any status, in region Africa),"
            + " awarded]");
  }

  @Test
  void saysBothMomentsOfWhatWasCompared() {
    Members then = network.asOf(LocalDate.of(2020, 12, 31)).members();

    assertThat(today.difference(then))
        .hasToString("members[(of today) but not (as of 2020-12-31)]");
    assertThat(then.intersection(today.inCountry("CN")))
        .hasToString("members[(as of 2020-12-31) and (of today, in country CN)]");
  }

  @Test
  void comparedAcrossMomentsItHoldsItsOwnValues() {
    LocalDate day = LocalDate.of(2022, 12, 31);
    Members then = network.asOf(day).members();
    Members both = then.intersection(any);

    assertThat(today.difference(then).ids()).containsExactly("mx-mexico-city");
    assertThat(then.difference(today).ids()).containsExactly("ma-laayoune");
    assertThat(both).isEqualTo(then);
    assertThat(both.get("ma-laayoune").status()).isEqualTo(MemberStatus.MEMBER);
    assertThat(any.intersection(then).get("ma-laayoune").status())
        .isEqualTo(MemberStatus.WITHDRAWN);
    assertThat(network.awards().difference(network.asOf(day).awards()).ids())
        .containsExactly("2024/cn-beijing", "2024/ma-benguerir");
  }

  @Test
  void saysWhichGroupItIs() {
    assertThat(today.byCountry().values().asList().get(0))
        .hasToString("members[of today, in country CN]");
    assertThat(today.groupBy(Member::country).values().asList().get(0))
        .hasToString("members[of today, in group China (CN)]");
  }

  @Test
  void groupsHoldTheirMembers() {
    assertThat(ids(today.byCountry()))
        .hasToString("{China (CN)=[cn-beijing, cn-hangzhou],"
            + " Republic of Korea (KR)=[kr-nam-gu-busan, kr-nam-gu-ulsan],"
            + " Morocco (MA)=[ma-benguerir], Mexico (MX)=[mx-mexico-city]}");
    assertThat(ids(today.byRegion()))
        .hasToString("{Arab States=[ma-benguerir], Asia and the Pacific=[cn-beijing, cn-hangzhou,"
            + " kr-nam-gu-busan, kr-nam-gu-ulsan],"
            + " Latin America and the Caribbean=[mx-mexico-city]}");
    assertThat(ids(today.byCohort()))
        .hasToString("{gnlc-2019=[kr-nam-gu-busan], gnlc-2022=[kr-nam-gu-ulsan, ma-benguerir]}");
    assertThat(ids(today.groupBy(member -> member.name().length())))
        .hasToString("{7=[cn-beijing], 8=[cn-hangzhou], 6=[kr-nam-gu-busan, kr-nam-gu-ulsan],"
            + " 9=[ma-benguerir], 11=[mx-mexico-city]}");
  }

  private static Map<?, List<String>> ids(Map<?, Members> groups) {
    return Maps.transformValues(groups, Members::ids);
  }

  @Test
  void countsByAKey() {
    assertThat(today.countBy(member -> member.name().length()))
        .hasToString("{7=1, 8=1, 6=2, 9=1, 11=1}");
    assertThat(today.inCountry("NZ").countBy(Member::name)).isEmpty();
  }

  @Test
  void sortsInAnotherOrder() {
    assertThat(today.sortedBy(Comparator.comparing(Member::name).reversed()))
        .extracting(Member::id)
        .containsExactly(
            "kr-nam-gu-busan",
            "kr-nam-gu-ulsan",
            "mx-mexico-city",
            "cn-hangzhou",
            "ma-benguerir",
            "cn-beijing");
  }

  @Test
  void saysFiltersOfOtherKindsInWords() {
    assertThat(network.events().conferences().startedIn(2015))
        .hasToString("events[where conferences, where started in 2015]");
    assertThat(network.documents().adoptedIn(2015)).hasToString("documents[where adopted in 2015]");
    assertThat(network.sources().publishedIn(2022)).hasToString("sources[where published in 2022]");
    assertThat(network.statements().of(Metric.NEW_MEMBERS).aboutYear(2022))
        .hasToString("statements[where new-members, where about 2022]");
    assertThat(network.awards().inCountry("CHN"))
        .hasToString("awards[where of members in country CN]");
    assertThat(network.practices().inCountry("CHN"))
        .hasToString("practices[where of members in country CN]");
    assertThat(network.awards().inRound(2024)).hasToString("awards[where in round 2024]");
    assertThat(network.keyFeatures().within("A")).hasToString("key features[where within A]");
  }

  @Test
  void sourcesAreOfAKindAndOfTheAuthorityOfWhoseTextTheyAre() {
    Network reprinted = Network.ofDataset(TestTables.small()
        .set("sources", "s5", "original_publisher_id", "unesco.or.kr")
        .set("sources", "s5", "kind", "release")
        .set("sources", "s7", "kind", "newsletter")
        .build());

    assertThat(reprinted.sources().ofKind(SourceKind.NEWSLETTER))
        .extracting(Source::id)
        .containsExactly("s7");
    assertThat(reprinted.sources().ofKind(SourceKind.PROFILE)).isEmpty();
    assertThat(reprinted.sources().ofKind(SourceKind.OTHER)).hasSize(6);
    assertThat(reprinted.sources().withAuthority(Authority.NATIONAL))
        .extracting(Source::id)
        .containsExactly("s4", "s5");
    assertThat(reprinted.sources().withAuthority(Authority.OTHER))
        .extracting(Source::id)
        .containsExactly("s6");
    assertThat(network.sources().ofKind(SourceKind.NEWSLETTER))
        .hasToString("sources[where of kind newsletter]");
  }

  @Test
  void tellsTwoThousandCharactersOfItsFilters() {
    String words = "of today, where ";
    Members members = today.where("x".repeat(2000 - words.length()), member -> true);

    assertThat(members.toString()).endsWith("xx]").hasSize("members[".length() + 2000 + 1);
    assertThat(members.awarded().toString())
        .endsWith("xx…]")
        .hasSize("members[".length() + 2000 + "…]".length());
  }

  @Test
  @Tag("large")
  void tellsTheFirstOfVeryManyFilters() {
    Members members = today;
    for (int i = 0; i < 50_000; i++) {
      members = members.inCountry("CN");
    }

    assertThat(members.toString())
        .startsWith("members[of today, in country CN, in country CN, ")
        .endsWith("…]")
        .hasSize("members[".length() + 2000 + "…]".length());
  }

  @Test
  void tellsNoHalfOfACharacterWhereItEnds() {
    Officials officials = network.officials();
    for (int i = 0; i < 200; i++) {
      officials = officials.named("\uD83D\uDE00abcdefghijklm");
    }

    assertThat(officials.toString())
        .startsWith("officials[where name \uD83D\uDE00abcdefghijklm, ")
        .endsWith(", where name …]");
  }

  @Test
  @Tag("large")
  void tellsOfASelectionThatIsCombinedWithItselfAgainAndAgain() {
    Members members = today;
    for (int i = 0; i < 20_000; i++) {
      members = members.union(members);
    }

    assertThat(members.toString()).startsWith("members[((((").endsWith("…]");
    assertThat(today.union(today.inCountry("CN")))
        .hasToString("members[(of today) or (of today, in country CN)]");
  }
}
