package io.github.gnlc.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Misspelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Edge cases, spread and errors of the arbitraries, on the small dataset. */
class LearningCitiesTest {
  private static final Network SMALL = Network.ofDataset(TestTables.small().build());

  private static <T> List<T> draw(Arbitrary<T> arbitrary, int count) {
    RandomGenerator<T> generator = arbitrary.generator(1000);
    Random random = new Random(42);
    return Stream.generate(() -> generator.next(random).value()).limit(count).toList();
  }

  private static <T> List<T> edges(Arbitrary<T> arbitrary) {
    return Stream.of(arbitrary.edgeCases())
        .flatMap(edges -> edges.suppliers().stream())
        .map(supplier -> supplier.get().value())
        .toList();
  }

  private static <T, K> Map<K, Integer> count(List<T> drawn, Function<T, K> key) {
    Map<K, Integer> counts = new HashMap<>();
    drawn.forEach(thing -> counts.merge(key.apply(thing), 1, Integer::sum));
    return counts;
  }

  @Test
  void membersAreThoseOfTheSelectionEachAsLikely() {
    Map<Member, Integer> counts =
        count(draw(LearningCities.members(SMALL), 6000), Function.identity());
    assertThat(counts.keySet()).hasSameElementsAs(SMALL.members().list());
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(850, 1150));
  }

  @Test
  void membersNarrow() {
    MemberArbitrary all = LearningCities.members(SMALL);
    assertThat(all.inCountry("CN").awardedIn(2024).selection().ids()).containsExactly("cn-beijing");
    assertThat(all.inRegion(Region.ASIA_PACIFIC).joinedIn(2019).selection().ids())
        .containsExactly("kr-nam-gu-busan");
    assertThat(draw(all.inCountry("MA"), 20)).extracting(Member::id).containsOnly("ma-benguerir");
    assertThat(all.awarded().selection()).isEqualTo(SMALL.members().awarded());
    assertThat(all.inCountry("CN")).hasToString("arbitrary of members[of today, in country CN]");
  }

  @Test
  void membersThatAreNotThereAreAnError() {
    MemberArbitrary all = LearningCities.members(SMALL);
    assertThatThrownBy(() -> all.inCountry("NZ"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("LearningCities.members: no member in members[of today, in country NZ];"
            + " expected at least one to draw from");
    assertThatThrownBy(() -> all.inCountry("XX"))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessageContaining("'XX'");
    assertThatThrownBy(() -> LearningCities.awards(SMALL.awards().inRound(2015).inCountry("NZ")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("LearningCities.awards: nothing in awards[");
  }

  @Test
  void edgeCasesOfMembersAreThoseThatPeopleForget() {
    assertThat(edges(LearningCities.members(SMALL.allMembers())))
        .extracting(Member::id)
        .containsExactly(
            "cn-beijing",
            "mx-mexico-city",
            "ma-laayoune",
            "kr-nam-gu-busan",
            "ke-nairobi",
            "cn-hangzhou",
            "kr-nam-gu-ulsan");
    assertThat(LearningCities.members(SMALL).edgeCases(2).size()).isEqualTo(2);
  }

  @Test
  void allMembersCanBeTried() {
    assertThat(LearningCities.members(SMALL).exhaustive())
        .hasValueSatisfying(generator ->
            assertThat(generator.maxCount()).isEqualTo(SMALL.members().count()));
  }

  @Test
  void namesAreOfAllFormsAlike() {
    Map<String, Integer> counts = count(
        draw(LearningCities.names(SMALL), 900),
        name -> name.member().isEmpty()
            ? "none"
            : name.misspelling().isPresent() ? "misspelt" : "recorded");
    assertThat(counts.keySet()).containsExactlyInAnyOrder("none", "misspelt", "recorded");
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(240, 360));
  }

  @Test
  void misspeltNamesAreOfAllKindsAndSeverities() {
    List<LearningCityName> drawn = draw(LearningCities.names(SMALL).misspelt(), 2000);
    Map<Misspelling, Integer> kinds =
        count(drawn, name -> name.misspelling().orElseThrow().kind());
    assertThat(kinds.keySet()).containsExactlyInAnyOrder(Misspelling.values());
    assertThat(count(drawn, name -> name.misspelling().orElseThrow().severity()).values())
        .allSatisfy(count -> assertThat(count).isBetween(850, 1150));
    assertThat(draw(LearningCities.names(SMALL).misspelt(Misspelling.CASE).ofSeverity(2), 50))
        .allSatisfy(name -> {
          assertThat(name.misspelling().orElseThrow().kind()).isEqualTo(Misspelling.CASE);
          assertThat(name.misspelling().orElseThrow().severity()).isEqualTo(2);
        });
  }

  @Test
  void namesCarryTheTruth() {
    for (LearningCityName name : draw(LearningCities.names(SMALL), 300)) {
      if (name.mustResolve() || name.member().isEmpty()) {
        assertThat(SMALL.resolve(name.text()).member())
            .as(name.toString())
            .isEqualTo(name.member());
      }
    }
    assertThat(draw(LearningCities.names(SMALL).notAMember(), 50))
        .allSatisfy(name -> assertThat(name.member()).isEmpty());
    assertThat(draw(LearningCities.names(SMALL).recorded(), 50))
        .allSatisfy(name ->
            assertThat(name.text()).isEqualTo(name.member().orElseThrow().name()));
  }

  @Test
  void sharedNamesNeedNotResolve() {
    assertThat(edges(LearningCities.names(SMALL).recorded()))
        .filteredOn(name -> name.text().equals("Nam-gu"))
        .hasSize(2)
        .noneMatch(LearningCityName::mustResolve);
  }

  @Test
  void misspeltNamesHaveMisspeltEdgeCases() {
    assertThat(edges(LearningCities.names(SMALL).misspelt(Misspelling.COUNTRY_APPENDED)))
        .extracting(LearningCityName::text)
        .contains("Beijing, China", "Mexico City, Mexico");
  }

  @Test
  void wrongSeveritiesAreErrors() {
    LearningCityNameArbitrary names = LearningCities.names(SMALL);
    assertThatThrownBy(() -> names.misspelt().ofSeverity(1, 3))
        .hasMessage("LearningCityNameArbitrary.ofSeverity: severity 3 is neither 1 nor 2");
    assertThatThrownBy(() -> names.misspelt().ofSeverity())
        .hasMessage("LearningCityNameArbitrary.ofSeverity: no severity; expected 1, 2 or both");
  }

  @Test
  void aKindThatNoNameBearsIsAnError() {
    LearningCityNameArbitrary names = LearningCities.names(
            SMALL, SMALL.members().inCountry("MA"))
        .misspelt(Misspelling.OTHER_SCRIPT);
    assertThatThrownBy(() -> draw(names, 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("members[of today, in country MA] can be misspelt by [OTHER_SCRIPT]");
  }

  @Test
  void networksHaveTheSizeAskedFor() {
    NetworkArbitrary networks = LearningCities.networks(SMALL).ofSize(12, 30);
    List<Integer> sizes =
        draw(networks, 60).stream().map(network -> network.members().count()).toList();
    assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(12, 30));
    assertThat(sizes).anyMatch(size -> size < 18).anyMatch(size -> size > 24);
    assertThat(edges(networks))
        .extracting(network -> network.members().count())
        .containsExactly(12, 30);
  }

  @Test
  void sizesThatCannotBeAreErrors() {
    NetworkArbitrary networks = LearningCities.networks(SMALL);
    assertThatThrownBy(() -> networks.ofSize(0, 20))
        .hasMessage("NetworkArbitrary.ofSize: min 0 is not within 10 to 100000 members");
    assertThatThrownBy(() -> networks.ofSize(10, -5))
        .hasMessage("NetworkArbitrary.ofSize: max -5 is not within 10 to 100000 members");
    assertThatThrownBy(() -> networks.ofSize(30, 20))
        .hasMessage("NetworkArbitrary.ofSize: max 20 is less than min 30");
  }

  @Test
  void datesAreOfAllForms() {
    List<EdtfDate> drawn = draw(LearningCities.edtfDates(), 2000);
    Map<EdtfDate.Precision, Integer> precisions = count(drawn, EdtfDate::precision);
    assertThat(precisions.keySet()).containsExactlyInAnyOrder(EdtfDate.Precision.values());
    assertThat(precisions.get(EdtfDate.Precision.NONE)).isBetween(130, 270);
    assertThat(drawn.stream().filter(EdtfDate::isBound).count()).isBetween(500L, 700L);
    assertThat(edges(LearningCities.edtfDates()))
        .startsWith(EdtfDate.UNKNOWN)
        .contains(EdtfDate.of("2016-02-29"), EdtfDate.of("../2015-09-30"), EdtfDate.of("9999"));
  }

  @Test
  void countriesAwardsAndCohortsAreThoseOfTheNetwork() {
    assertThat(draw(LearningCities.countries(SMALL.countries()), 200))
        .extracting(Country::alpha2)
        .contains("CN", "KE", "KR", "MA", "MX", "NZ");
    assertThat(edges(LearningCities.countries(SMALL.countries())))
        .extracting(Country::alpha2)
        .startsWith("CN", "NZ");
    assertThat(draw(LearningCities.awards(SMALL.awards()), 100))
        .hasSameElementsAs(SMALL.awards().list());
    assertThat(draw(LearningCities.cohorts(SMALL.cohorts()), 100))
        .hasSameElementsAs(SMALL.cohorts().list());
  }
}
