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
  }

  @Test
  void theNameOfACountryTellsTheMembersThatHaveItToo() {
    TestTables tables = TestTables.small().add("member_names", "cn-beijing", "Kénya", "");
    assertThat(resolver(tables).resolve("Kenya").explanation())
        .startsWith("'Kenya' is no member: it is the name of a country (KE); nearest is Beijing");
  }

  @Test
  void theNearestIsToldOnce() {
    assertThat(resolver(TestTables.small()).resolve("Bejin").explanation())
        .isEqualTo(
            "'Bejin' is no member: no recorded name is similar enough; nearest is Beijing, CN (cn-beijing) by the name 'Beijing': two typing errors (0.82); not among the 6 known of 294 members");
  }
}
