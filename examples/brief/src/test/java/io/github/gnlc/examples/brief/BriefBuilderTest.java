package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.examples.brief.Brief.MemberEntry;
import io.github.gnlc.examples.brief.Brief.PracticeEntry;
import io.github.gnlc.examples.brief.Brief.TotalRow;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a brief holds is what the library answers. */
class BriefBuilderTest {
  @Test
  void everyMemberOfEveryCountryIsInItsBrief() {
    for (Country country : Gnlc.countries()) {
      Brief brief = brief(country.alpha2(), Language.EN);
      assertEquals(
          Gnlc.members().inCountry(country).ids(),
          brief.members().stream().map(MemberEntry::id).toList());
      assertEquals(
          new TreeSet<>(Gnlc.allMembers().inCountry(country).ids()),
          new TreeSet<>(Stream.concat(brief.members().stream(), brief.others().stream())
              .map(MemberEntry::id)
              .toList()));
      assertEquals(Gnlc.members().inCountry(country).count(), brief.key().members());
      assertEquals(
          Gnlc.awards().inCountry(country.alpha2()).count(), brief.awards().size());
    }
  }

  @Test
  void everyPieceOfEvidenceIsThereWithItsSource() {
    Brief brief = brief("CN", Language.EN);
    for (MemberEntry member : brief.members()) {
      List<String> sources = Gnlc.evidence().ofMember(member.id()).stream()
          .map(piece -> piece.sourceId())
          .toList();
      assertEquals(
          sources,
          member.evidence().stream().map(piece -> source(brief, piece.cite())).toList());
    }
  }

  private static String source(Brief brief, Brief.Cite cite) {
    return brief.notes().get(cite.number() - 1).source().id();
  }

  @Test
  void everyPracticeWithItsFiguresIsUnderItsTheme() {
    Brief brief = brief("MA", Language.FR);
    List<PracticeEntry> entries =
        brief.themes().stream().flatMap(theme -> theme.practices().stream()).toList();
    assertEquals(
        new TreeSet<>(
            Gnlc.practices().inCountry("MA").stream().map(Practice::name).toList()),
        new TreeSet<>(entries.stream().map(entry -> entry.name().text()).toList()));
    assertEquals(
        Gnlc.practices().inCountry("MA").stream()
            .mapToInt(p -> p.figures().size())
            .sum(),
        entries.stream().mapToInt(entry -> entry.figures().size()).sum());
  }

  @Test
  void totalsAreThoseOfTheHistory() {
    for (String code : List.of("CN", "IE", "KR", "MA")) {
      List<TotalRow> rows = brief(code, Language.EN).totals().rows();
      for (TotalRow row : rows) {
        HistoryPoint country = Gnlc.history().inCountry(code).on(row.day());
        HistoryPoint network = Gnlc.history().on(row.day());
        assertEquals(country.known(), row.members().known());
        assertEquals(country.possible(), row.members().possible());
        assertEquals(network.known(), row.network().known());
        assertEquals(network.possible(), row.network().possible());
      }
      TreeSet<LocalDate> days = new TreeSet<>(rows.stream().map(TotalRow::day).toList());
      assertTrue(days.containsAll(Gnlc.history().inCountry(code).changePoints().stream()
          .map(HistoryPoint::day)
          .toList()));
    }
  }

  @Test
  void theLatestAnnouncedTotalIsOfTheLatestDate() {
    assertEquals("2025-12-04", announcedIn("CN"));
    assertEquals("2025-12-23", announcedIn("EG"));
    assertTrue(brief("IE", Language.EN).key().announced().isEmpty());
  }

  private static String announcedIn(String code) {
    return brief(code, Language.EN).key().announced().orElseThrow().about().toEdtf();
  }

  @Test
  void namesAreInTheLanguageOfTheCountryAndOfTheBrief() {
    assertEquals(List.of("杭州", "هانغتشو"), otherNames("CN", Language.AR, "cn-hangzhou"));
    assertEquals(List.of("مراكش"), otherNames("MA", Language.EN, "ma-marrakech"));
    assertEquals(List.of("수원", "水原"), otherNames("KR", Language.ZH, "kr-suwon"));
  }

  private static List<String> otherNames(String code, Language language, String id) {
    return brief(code, language).members().stream()
        .filter(member -> member.id().equals(id))
        .flatMap(member -> member.otherNames().stream())
        .map(Text::text)
        .toList();
  }

  @Test
  void countriesAreNamedInTheLanguageWhereTheDataHaveTheName() {
    assertEquals(new Text("Maroc", "fr"), brief("MA", Language.FR).countryName());
    assertEquals(new Text("中国", "zh"), brief("CN", Language.ZH).countryName());
    assertEquals(new Text("مصر", "ar"), brief("EG", Language.AR).countryName());
    // recorded without its mark only
    assertEquals(new Text("Bénin", "fr"), brief("BJ", Language.FR).countryName());
    assertEquals(new Text("Republic of Korea", "en"), brief("KR", Language.EN).countryName());
    assertEquals(
        new Text("Morocco", "en"),
        new CountryTitle(Networks.withoutCountryNames(), Language.AR)
            .of(Gnlc.countries().get("MA")));
  }

  @Test
  void contradictionsAndGapsAreThoseOfTheAudit() {
    Brief china = brief("CN", Language.EN);
    assertEquals(
        List.of(AuditKind.COUNTRY_TOTAL, AuditKind.JOINED_CONFLICT),
        china.contradictions().stream().map(Brief.Contradiction::kind).toList());
    assertEquals(2, china.contradictions().get(1).claims().size());
    assertEquals(
        List.of("Chengdu", "Shenzhen", "Taiyuan", "Xi'an"),
        missing(china, GapKind.JOINED_BOUND_ONLY));
    assertEquals(List.of("Inje-gun"), missing(brief("KR", Language.EN), GapKind.UNCONFIRMED));
    assertEquals(List.of("Dublin"), missing(brief("IE", Language.EN), GapKind.SINGLE_SOURCE_AWARD));
    assertEquals(
        AuditKind.DISPUTED_CLAIM,
        brief("BO", Language.EN).contradictions().get(0).kind());
  }

  private static List<String> missing(Brief brief, GapKind kind) {
    return brief.gaps().stream()
        .filter(gap -> gap.kind() == kind)
        .flatMap(gap -> gap.items().stream())
        .map(item -> item.name().text())
        .toList();
  }

  @Test
  void membersAnnouncedButNotNamedAreCounted() {
    Brief.Gap gap = brief("KR", Language.EN).gaps().get(0);
    assertEquals(GapKind.UNNAMED, gap.kind());
    assertEquals(new Brief.Unnamed(Optional.empty(), 59, 55), gap.unnamed().orElseThrow());
    assertEquals(
        List.of(Optional.of(
            new Brief.Unnamed(Optional.of(Gnlc.cohorts().get("gnlc-2025").announced()), 1, 0))),
        brief("BF", Language.EN).gaps().stream().map(Brief.Gap::unnamed).toList());
  }

  @Test
  void formerMembersStandApart() {
    Brief brief = brief("MA", Language.FR);
    assertEquals(
        List.of(MemberStatus.WITHDRAWN),
        brief.others().stream().map(MemberEntry::status).toList());
    assertFalse(brief.members().stream().anyMatch(MemberEntry::isFormer));
  }

  @Test
  void aDayInThePastShowsTheNetworkAsItStood() {
    LocalDate day = LocalDate.parse("2022-12-31");
    Brief brief = new BriefBuilder(Gnlc.asOf(day)).build("CN", Language.EN);
    assertEquals(Gnlc.asOf(day).members().inCountry("CN").count(), brief.key().members());
    assertEquals(
        day, brief.totals().rows().get(brief.totals().rows().size() - 1).day());
    assertEquals(day, brief.origin().asOf().orElseThrow());
  }

  @Test
  void beforeTheNetworkOpenedNothingOfLaterIsTold() {
    Brief brief =
        new BriefBuilder(Gnlc.asOf(LocalDate.parse("2010-01-01"))).build("KR", Language.EN);
    assertTrue(brief.members().isEmpty());
    assertTrue(brief.themes().isEmpty());
    assertTrue(brief.totals().isEmpty());
    assertEquals(List.of(), brief.contradictions());
    assertEquals(List.of(), brief.gaps());
    assertEquals(List.of(), brief.notes());
    assertFalse(brief("KR", Language.EN).contradictions().isEmpty());
  }

  @Test
  void onADayPracticesAndFiguresAreThoseDatedByThen() {
    LocalDate day = LocalDate.parse("2018-01-01");
    Brief brief = new BriefBuilder(Gnlc.asOf(day)).build("CN", Language.EN);
    List<PracticeEntry> practices =
        brief.themes().stream().flatMap(theme -> theme.practices().stream()).toList();
    assertEquals(
        Gnlc.asOf(day).practices().inCountry("CN").stream()
            .filter(practice -> isBy(practice.since(), day))
            .map(Practice::name)
            .sorted()
            .toList(),
        practices.stream().map(entry -> entry.name().text()).sorted().toList());
    assertFalse(practices.isEmpty());
    assertEquals(practices.size(), brief.key().practices());
    assertTrue(practices.stream()
        .flatMap(practice -> practice.figures().stream())
        .allMatch(figure -> isBy(figure.asOf(), day)));
  }

  @Test
  void onADayContradictionsAndGapsAreThoseOfThen() {
    LocalDate day = LocalDate.parse("2018-01-01");
    Brief china = new BriefBuilder(Gnlc.asOf(day)).build("CN", Language.EN);
    assertEquals(
        List.of(AuditKind.JOINED_CONFLICT),
        china.contradictions().stream().map(Brief.Contradiction::kind).toList());
    Brief korea = new BriefBuilder(Gnlc.asOf(day)).build("KR", Language.EN);
    assertEquals(List.of(), missing(korea, GapKind.LAST_SEEN_LONG_AGO));
    assertFalse(missing(brief("KR", Language.EN), GapKind.LAST_SEEN_LONG_AGO).isEmpty());
    assertTrue(korea.gaps().stream().noneMatch(gap -> gap.kind() == GapKind.UNNAMED));
  }

  private static boolean isBy(EdtfDate date, LocalDate day) {
    return date.onOrBefore(day) == Ternary.YES;
  }

  @Test
  void ofTotalsOfOneDateTheMostAuthoritativeIsTaken() {
    assertEquals(7, announcedOf(Map.of("s0070", 7, "s0412", 8)));
    assertEquals(7, announcedOf(Map.of("s0070", 7, "s0001", 8)));
  }

  private static long announcedOf(Map<String, Integer> totals) {
    Network network = Networks.withTotalsOfIreland("2020-01-01", totals);
    return new BriefBuilder(network)
        .build("IE", Language.EN)
        .key()
        .announced()
        .orElseThrow()
        .figure()
        .value();
  }

  @Test
  void titlesAndNamesOfPracticesHaveAScriptAndNoLanguage() {
    Brief brief = brief("MA", Language.FR);
    brief.themes().stream()
        .flatMap(theme -> theme.practices().stream())
        .forEach(entry -> assertTrue(entry.name().lang().startsWith("und-"), entry.name()::lang));
    for (Brief.Note note : brief.notes()) {
      boolean isTitled = note.source().title().isPresent();
      assertEquals(isTitled, note.title().lang().startsWith("und-"), note.title()::text);
    }
    assertTrue(
        brief.contradictions().stream().allMatch(found -> found.message().lang().equals("en")));
  }

  @Test
  void anUnknownCountryNamesTheNearest() {
    UnknownKeyException e = assertThrows(UnknownKeyException.class, () -> brief("XX", Language.EN));
    assertTrue(e.getMessage().contains("nearest: AX, CX, MX"), e.getMessage());
  }

  private static Brief brief(String code, Language language) {
    return Networks.BRIEFS.build(code, language);
  }
}
