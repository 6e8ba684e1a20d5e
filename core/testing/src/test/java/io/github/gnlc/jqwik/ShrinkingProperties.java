package io.github.gnlc.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Misspelling;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

/** Whatever fails first, what is shown in the end is simple. */
class ShrinkingProperties {
  private static final Network SMALL = Network.ofDataset(TestTables.small().build());
  private static final LearningCityNameArbitrary NAMES = LearningCities.names(SMALL);

  private static <T> T shrunk(Arbitrary<T> arbitrary, long seed, Predicate<? super T> fails) {
    Random random = new Random(seed);
    Shrinkable<T> failing = arbitrary.generator(1000).next(random);
    while (!fails.test(failing.value())) {
      failing = arbitrary.generator(1000).next(random);
    }
    return Shrinking.shrink(failing, fails);
  }

  @Property(tries = 50)
  void membersShrinkToTheSimplestThatFails(@ForAll long seed) {
    assertMember(seed, member -> true, "cn-beijing");
    assertMember(seed, member -> !member.name().equals("Beijing"), "cn-hangzhou");
    assertMember(seed, member -> member.name().indexOf(' ') > 0, "mx-mexico-city");
    assertMember(seed, member -> member.distinction().isPresent(), "kr-nam-gu-busan");
  }

  private static void assertMember(long seed, Predicate<Member> fails, String id) {
    assertThat(shrunk(LearningCities.members(SMALL), seed, fails).id()).isEqualTo(id);
  }

  @Property(tries = 30)
  void namesShrinkToARecordedOne(@ForAll long seed) {
    assertThat(shrunk(NAMES, seed, name -> true))
        .hasToString("'Beijing' of Beijing, CN (cn-beijing): as recorded, must resolve");
    assertThat(shrunk(NAMES, seed, name -> name.text().length() > 7).text()).isEqualTo("Hangzhou");
  }

  @Property(tries = 30)
  void misspeltNamesStaySoAndShrinkToASimpleError(@ForAll long seed) {
    LearningCityName any = shrunk(NAMES.misspelt(), seed, name -> true);
    assertThat(any.text()).isIn("BEIJING", "beijing");
    LearningCityName swapped =
        shrunk(NAMES.misspelt(Misspelling.LETTERS_SWAPPED), seed, name -> true);
    assertThat(swapped.misspelling().orElseThrow().severity()).isEqualTo(1);
    assertThat(swapped.member().orElseThrow().id()).isEqualTo("cn-beijing");
  }

  @Property(tries = 30)
  void namesOfNoMemberStaySoAndShrinkToAShortOne(@ForAll long seed) {
    Arbitrary<LearningCityName> none = NAMES.notAMember();
    String shortest = none.edgeCases().iterator().next().value().text();
    assertThat(shrunk(none, seed, name -> true).text()).isEqualTo(shortest);
  }

  @Property(tries = 10)
  void networksShrinkToTenMembersOrTheFewestThatFail(@ForAll long seed) {
    NetworkArbitrary networks = LearningCities.networks(SMALL).ofSize(10, 60);
    assertThat(shrunk(networks, seed, network -> true).members().count()).isEqualTo(10);
    assertThat(shrunk(networks, seed, network -> network.members().count() > 20)
            .members()
            .count())
        .isEqualTo(21);
  }

  @Property(tries = 200)
  void datesShrinkToAPlainYear(@ForAll long seed) {
    assertDate(seed, date -> true, "2015");
    assertDate(seed, date -> date.year().orElse(0) > 2020, "2021");
    assertDate(seed, EdtfDate::isBound, "../2015");
    assertDate(seed, EdtfDate::isDay, "2015-01-01");
    assertDate(seed, EdtfDate::isUnknown, "");
  }

  private static void assertDate(long seed, Predicate<EdtfDate> fails, String expected) {
    assertThat(shrunk(LearningCities.edtfDates(), seed, fails).toEdtf()).isEqualTo(expected);
  }

  @Property(tries = 20)
  void composesLikeAnyArbitrary(@ForAll long seed) {
    Arbitrary<List<String>> ids = LearningCities.members(SMALL)
        .filter(member -> member.place().isPresent())
        .map(Member::id)
        .list()
        .ofSize(2);
    assertThat(shrunk(ids, seed, list -> true)).containsExactly("cn-beijing", "cn-beijing");
    assertThat(shrunk(ids, seed, list -> !list.get(0).startsWith("cn-")))
        .containsExactly("ma-benguerir", "cn-beijing");
  }

  /** Else shrinking might go round in circles. */
  @Property(tries = 50)
  void everyStepIsSimpler(@ForAll long seed) {
    List<Arbitrary<?>> all = List.of(
        LearningCities.members(SMALL),
        NAMES,
        NAMES.misspelt(),
        NAMES.notAMember(),
        LearningCities.edtfDates(),
        LearningCities.networks(SMALL).ofSize(10, 12));
    for (Arbitrary<?> arbitrary : all) {
      Shrinkable<?> any = arbitrary.generator(1000).next(new Random(seed));
      assertThat(any.shrink())
          .allSatisfy(simpler -> assertThat(simpler.distance()).isLessThan(any.distance()));
    }
  }
}
