package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query can carry beside the text, on a small dataset. */
class NameResolverTest {
  private static NameResolver resolver(TestTables tables) {
    return new NameResolver(new Catalogue(tables.build()));
  }

  @Test
  void theLanguageSettlesANameThatTwoMembersHaveInTwoLanguages() {
    NameResolver resolver = resolver(TestTables.small()
        .add("place_names", "cn-beijing", "de", "Neustadt", "")
        .add("place_names", "cn-hangzhou", "fr", "Neustadt", ""));
    assertThat(resolver.resolve("Neustadt")).isInstanceOf(Resolution.Ambiguous.class);
    NameQuery german = NameQuery.builder().text("Neustadt").language("de").build();
    assertThat(resolver.resolve(german).member().map(Member::id)).contains("cn-beijing");
    NameQuery austrian = NameQuery.builder().text("Neustadt").language("de-AT").build();
    assertThat(resolver.resolve(austrian).member().map(Member::id)).contains("cn-beijing");
    NameQuery other = NameQuery.builder().text("Neustadt").language("ru").build();
    assertThat(resolver.resolve(other)).isInstanceOf(Resolution.Ambiguous.class);
  }

  @Test
  void aCountryThatIsNoneIsAnAnswerWithTheNearest() {
    NameResolver resolver = resolver(TestTables.small());
    for (String text : new String[] {"Beijing", "北京市, China", "Atlantis"}) {
      NameQuery query = NameQuery.builder().text(text).country("Chima").build();
      assertThat(resolver.resolve(query)).isInstanceOfSatisfying(Resolution.None.class, none -> {
        assertThat(none.reason()).isEqualTo(NoMatchReason.UNKNOWN_COUNTRY);
        assertThat(none.detail()).startsWith("Chima; nearest: China");
        assertThat(none.candidates()).isEmpty();
        assertThat(none.remark()).isEmpty();
      });
    }
    assertThat(toCountry(resolver, "Kenja")).endsWith("(Kenja; nearest: Kenya, KEN)");
    assertThat(toCountry(resolver, "South Korae")).contains("nearest: South Korea");
    assertThat(toCountry(resolver, "NZZ")).endsWith("(NZZ; nearest: NZ, NZL)");
  }

  private static String toCountry(NameResolver resolver, String country) {
    NameQuery query = NameQuery.builder().text("Beijing").country(country).build();
    return resolver.resolve(query).explanation();
  }

  private static Resolution onDay(NameResolver resolver, String text, String day) {
    NameQuery query = NameQuery.builder().text(text).day(LocalDate.parse(day)).build();
    return resolver.resolve(query);
  }

  @Test
  void aDayAsksForThoseThatWereMembersThen() {
    NameResolver resolver = resolver(TestTables.small());
    assertThat(onDay(resolver, "Hangzhou", "2020-01-01").member()).isPresent();
    assertThat(onDay(resolver, "Hangzhou", "2015-01-01").explanation())
        .startsWith(
            "'Hangzhou' is no member: the city is in the dataset, but is not a member (on 2015-01-01)");
    assertThat(onDay(resolver, "Hangzhou", "2020-01-01").member()).isPresent();
    assertThat(onDay(resolver, "Laâyoune", "2022-12-31").member()).isPresent();
    assertThat(resolver.resolve("Laâyoune").member()).isEmpty();
  }

  @Test
  void inBulkACountryThatIsNoneIsAnAnswerAndNotTheEnd() {
    List<Resolution> answers = new ArrayList<>();
    Stream<NameQuery> queries = Stream.of(
        NameQuery.builder().text("Beijing").country("Atlantis").build(),
        NameQuery.builder().text("Beijing").country("CN").build());
    ResolutionReport report =
        resolver(TestTables.small()).bulk().resolveQueries(queries, answers::add);
    assertThat(report)
        .hasToString(
            "1 matched, 0 ambiguous, 1 none (the country given with it does not exist 1) of 2");
    assertThat(answers.get(0).explanation())
        .isEqualTo("'Beijing' is no member: the country given with it does not exist (Atlantis)");
  }

  @Test
  void inBulkWhatIsNullIsToldByItsNumber() {
    BulkResolution bulk = resolver(TestTables.small()).bulk();
    assertThatThrownBy(() -> bulk.resolve(Stream.of("Beijing", null), answer -> {}))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("texts[1] is null; leave it out or make it \"\"");
    assertThatThrownBy(() -> bulk.parallel()
            .resolveQueries(Stream.of(NameQuery.of("x"), NameQuery.of("y"), null), answer -> {}))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("queries[2] is null; leave it out or make it NameQuery.of(\"\")");
  }

  @Test
  void aDayOutsideOfTheCalendarsYearsIsRefusedBeforeItIsAsked() {
    assertThatThrownBy(() ->
            NameQuery.builder().text("Beijing").day(LocalDate.of(10_000, 1, 1)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "NameQuery: day '+10000-01-01' is not within the years 1 to 9999; expected a day such as 2024-02-14");
    for (int year : new int[] {1, 9999}) {
      NameQuery query =
          NameQuery.builder().text("Beijing").day(LocalDate.of(year, 1, 1)).build();
      assertThat(resolver(TestTables.small()).resolve(query)).isNotNull();
    }
  }

  @Test
  void aLanguageOrScriptThatIsNoneIsRefused() {
    assertThatThrownBy(
            () -> NameQuery.builder().text("Xi'an").language("Chinese").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "NameQuery: language 'Chinese' is not a BCP 47 tag; expected one such as zh or pt-BR");
    assertThatThrownBy(() -> NameQuery.builder().text("Xi'an").script("han").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "NameQuery: script 'han' is not an ISO 15924 code; expected one such as Hans or Cyrl");
  }

  @Test
  void ofNamesEquallyNearTheOfficialOneIsTold() {
    TestTables tables = TestTables.small().add("place_names", "cn-beijing", "en", "Beijong", "");

    assertThat(resolver(tables).resolve("Beijng").explanation())
        .isEqualTo(
            "'Beijng' is Beijing, CN (cn-beijing) by the name 'Beijing': one typing error (0.9)");
  }

  @Test
  void aRecordedNameIsNotMendedThoughItsBytesCouldBe() {
    TestTables tables = TestTables.small().add("member_names", "cn-beijing", "Évora", "");
    assertThat(resolver(tables).resolve("É’vora").explanation())
        .startsWith("'É’vora' is Beijing, CN (cn-beijing) by the name 'Évora': punctuation");
    TestTables first = TestTables.small().add("member_names", "cn-beijing", "AÉvora", "");
    assertThat(onDay(resolver(first), "AÉ’vora", "2026-01-01").member()).isPresent();
  }

  @Test
  void theNameOfACountryTellsTheMembersThatHaveItToo() {
    TestTables tables = TestTables.small().add("member_names", "cn-beijing", "Kénya", "");
    assertThat(resolver(tables).resolve("Kenya").explanation())
        .startsWith("'Kenya' is no member: it is the name of a country (KE); nearest is Beijing");
    assertThat(resolver(tables).resolve("Kenya").candidates())
        .extracting(match -> match.member().id())
        .containsExactly("cn-beijing");
  }

  @Test
  void theNearestIsToldOnce() {
    assertThat(resolver(TestTables.small()).resolve("Bejin").explanation())
        .isEqualTo(
            "'Bejin' is no member: no recorded name is similar enough; nearest is Beijing, CN (cn-beijing) by the name 'Beijing': two typing errors (0.82); not among the 6 known of 294 members");
  }

  private static NamedPlaces areas() {
    return new NamedPlaces()
        .country("AR", "Argentina")
        .country("CN", "China")
        .country("GD", "Grenada")
        .country("NI", "Nicaragua")
        .country("PH", "Philippines")
        .subdivision("AR-X", "Córdoba")
        .subdivision("CN-ZJ", "Zhejiang")
        .member("cn-zhenjiang", "Zhenjiang")
        .member("ni-argentino", "Argentino")
        .member("ni-granada", "Granada")
        .member("ph-cordova", "Cordova");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zhenjing, China | cn-zhenjiang",
        "Zhejiang, China | none",
        "Grenada, Nicaragua | none",
        "Granda, Nicaragua | ni-granada",
        "Argentina, Nicaragua | none",
        "Cordoba, Philippines | ph-cordova",
        "Cordoba | none",
      })
  void theNameOfACountryOrOfASubdivisionThereIsNoMisspeltMember(String text, String expected) {
    Resolution answer = areas().resolver().resolve(text);
    assertThat(answer.member().map(Member::id).orElse("none"))
        .as(answer.explanation())
        .isEqualTo(expected);
  }

  @Test
  void aPlaceInAnotherCountryThanIsGivenIsNotMeant() {
    NamedPlaces places = new NamedPlaces()
        .country("AT", "Austria")
        .country("US", "United States of America", "USA")
        .member("us-lowell", "Lowell")
        .other("AT", 5_000, "Lowel");
    assertThat(places.resolver().resolve("Lowel, USA").member().map(Member::id))
        .contains("us-lowell");
  }

  @Test
  void aCityThatIsNoMemberIsNotTakenForOneMisspelt() {
    NamedPlaces places = new NamedPlaces()
        .country("GB", "United Kingdom")
        .country("US", "United States of America")
        .member("gb-stratford", "Stratford")
        .unconfirmed("us-strafford", "Strafford");
    assertThat(places.resolver().resolve("Strafford").explanation())
        .contains("the city is in the dataset, but is not a member (unconfirmed)");
    assertThat(places.resolver().resolve("Strattford").member()).isPresent();
  }

  @Test
  void aNameWithoutItsArticleCompetesWithOneWithoutItsWordOfAdministration() {
    NamedPlaces places = new NamedPlaces()
        .country("SA", "Saudi Arabia")
        .member("sa-al-hasa", "Al-Hasa City")
        .member("sa-hasa", "Hasa");
    assertThat(places.resolver().resolve("Al Hasa").candidates())
        .extracting(match -> match.member().id() + " " + match.score())
        .containsExactly("sa-hasa 0.985", "sa-al-hasa 0.97");
  }

  @Test
  void twoThatDifferByTwentyThousandthsAreAsLikely() {
    NamedPlaces places = new NamedPlaces()
        .country("MA", "Morocco")
        .country("US", "United States of America")
        .subdivision("US-MA", "Massachusetts")
        .member("ma-salem", "Salem City")
        .member("us-salem", "Salem")
        .in("us-salem", "US-MA");
    Resolution answer = places.resolver().resolve("Salem, MA");
    assertThat(answer).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(answer.candidates())
        .extracting(match -> match.member().id() + " " + match.score())
        .containsExactly("us-salem 0.99", "ma-salem 0.97");
  }

  @Test
  void theScriptSettlesWhichOfTwoNamesIsMeant() {
    NameResolver resolver = new NamedPlaces()
        .country("GR", "Greece")
        .country("RU", "Russia")
        .member("gr-serres", "Serres City")
        .member("ru-sereda", "Sereda")
        .name("ru-sereda", "ru", "Серрес")
        .resolver();
    NameQuery cyrillic = NameQuery.builder().text("Serres").script("Cyrl").build();
    NameQuery latin = NameQuery.builder().text("Serres").script("Latn").build();
    assertThat(resolver.resolve("Serres")).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(resolver.resolve(cyrillic).member().map(Member::id)).contains("ru-sereda");
    assertThat(resolver.resolve(latin).member().map(Member::id)).contains("gr-serres");
  }

  @Test
  void exactlyANameIsFoundInWhateverOrderItsCountryStands() {
    NameQuery query =
        NameQuery.builder().text("China, Hangzhou").strictness(Strictness.EXACT).build();
    assertThat(resolver(TestTables.small()).resolve(query).member().map(Member::id))
        .contains("cn-hangzhou");
  }
}
