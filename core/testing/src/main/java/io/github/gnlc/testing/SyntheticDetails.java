package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.model.PracticeTheme;
import io.github.gnlc.model.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Names, places, ids and practices of made-up members; each of them may lack some. */
final class SyntheticDetails {
  private static final List<String> LANGUAGES = List.of("ar", "ka", "ru", "zh");
  private static final List<String> THEMES = Stream.of(
          PracticeTheme.SUSTAINABLE_DEVELOPMENT,
          PracticeTheme.EQUITY_AND_INCLUSION,
          PracticeTheme.HEALTH_AND_WELL_BEING,
          PracticeTheme.LITERACY_AND_BASIC_EDUCATION)
      .map(PracticeTheme::code)
      .toList();

  /** Above any id of GeoNames and Wikidata that the real tables have. */
  private static final int FIRST_ID = 2_000_000_000;

  private static final int PLACE = 10;
  private static final int NAMES = 11;
  private static final int IDS = 12;
  private static final int PRACTICE = 13;

  private SyntheticDetails() {}

  static List<ImmutableMap<String, String>> place(SyntheticMember member) {
    SeededRandom random = member.random(PLACE);
    if (random.oneIn(10)) {
      return List.of();
    }
    Region region = member.country().region().orElseThrow();
    return List.of(SyntheticRows.row(
        "member_id",
        member.id(),
        "kind",
        random.of(List.of("city", "city", "city", "seat", "parent")),
        "latitude",
        degrees(latitude(region), random),
        "longitude",
        degrees(longitude(region), random),
        "gazetteer_name",
        member.plainName(),
        "subdivision",
        random.oneIn(2) ? "Province " + random.between(1, 30) : "",
        "population",
        random.oneIn(8) ? "" : Integer.toString(random.between(20_000, 5_000_000))));
  }

  /** The middle of the region, or so; places lie within ten degrees of it. */
  private static int latitude(Region region) {
    return switch (region) {
      case AFRICA -> -5;
      case ARAB_STATES -> 25;
      case ASIA_PACIFIC -> 30;
      case EUROPE_NORTH_AMERICA -> 48;
      case LATIN_AMERICA_CARIBBEAN -> -12;
    };
  }

  private static int longitude(Region region) {
    return switch (region) {
      case AFRICA -> 25;
      case ARAB_STATES -> 40;
      case ASIA_PACIFIC -> 105;
      case EUROPE_NORTH_AMERICA -> 15;
      case LATIN_AMERICA_CARIBBEAN -> -62;
    };
  }

  private static String degrees(int middle, SeededRandom random) {
    return BigDecimal.valueOf(middle * 100_000L + random.between(-1_000_000, 1_000_000), 5)
        .toPlainString();
  }

  /** A spelling that some article prints. */
  static List<ImmutableMap<String, String>> spelling(SyntheticMember member) {
    SeededRandom random = member.random(NAMES);
    if (!random.oneIn(4)) {
      return List.of();
    }
    String plain = member.plainName();
    String name = random.oneIn(2)
        ? plain.substring(0, 3) + "-" + plain.substring(3)
        : Scripts.write(plain, random.of(LANGUAGES));
    return List.of(SyntheticRows.row(
        "member_id", member.id(), "name", name, "source_id", SyntheticSources.press(member)));
  }

  /** Names in other languages. */
  static List<ImmutableMap<String, String>> translations(SyntheticMember member) {
    SeededRandom random = member.random(NAMES + 10);
    ImmutableList.Builder<ImmutableMap<String, String>> rows = ImmutableList.builder();
    for (String language : LANGUAGES) {
      if (random.oneIn(4)) {
        String name = Scripts.write(member.plainName(), language);
        rows.add(SyntheticRows.row("member_id", member.id(), "language", language, "name", name));
      }
    }
    return rows.build();
  }

  static List<ImmutableMap<String, String>> externalIds(SyntheticMember member, int number) {
    SeededRandom random = member.random(IDS);
    String id = Integer.toString(FIRST_ID + number);
    ImmutableMap<String, String> geonames =
        SyntheticRows.row("member_id", member.id(), "scheme", "geonames", "identifier", id);
    ImmutableMap<String, String> wikidata =
        SyntheticRows.row("member_id", member.id(), "scheme", "wikidata", "identifier", "Q" + id);
    return switch (random.below(4)) {
      case 0 -> List.of();
      case 1 -> List.of(wikidata);
      default -> List.of(geonames, wikidata);
    };
  }

  static List<ImmutableMap<String, String>> practice(SyntheticMember member) {
    SeededRandom random = member.random(PRACTICE);
    if (!random.oneIn(10)) {
      return List.of();
    }
    return List.of(SyntheticRows.row(
        "practice_id",
        practiceId(member),
        "member_id",
        member.id(),
        "name",
        "Learning festival of " + member.name(),
        "theme",
        random.of(THEMES),
        "since",
        random.oneIn(2) ? "2018" : "",
        "source_id",
        SyntheticSources.press(member)));
  }

  static List<ImmutableMap<String, String>> practiceFigure(SyntheticMember member) {
    if (practice(member).isEmpty()) {
      return List.of();
    }
    SeededRandom random = member.random(PRACTICE + 10);
    return List.of(SyntheticRows.row(
        "practice_id",
        practiceId(member),
        "metric",
        "people who took part",
        "stage",
        "",
        "qualifier",
        random.of(List.of("about", "at-least", "exactly")),
        "value",
        Integer.toString(random.between(50, 90_000)),
        "unit",
        "people",
        "as_of",
        "2024",
        "source_id",
        SyntheticSources.press(member)));
  }

  private static String practiceId(SyntheticMember member) {
    return member.id() + "-festival";
  }
}
