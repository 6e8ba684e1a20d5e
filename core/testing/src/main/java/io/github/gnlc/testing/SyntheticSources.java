package io.github.gnlc.testing;

import io.github.gnlc.model.Country;
import java.util.Locale;

/** The ids of the sources of a synthetic network, and their rows. */
final class SyntheticSources {
  /** Since when cities may join. */
  static final String OPENING = "synthetic-opening";

  /** The members of the years before intakes. */
  static final String LIST = "synthetic-list";

  /** A page without a date. */
  static final String UNDATED = "synthetic-undated";

  private static final String UNESCO = "unesco.synthetic.example";
  private static final String PRESS = "press.synthetic.example";
  private static final int ARTICLES = 100;

  private SyntheticSources() {}

  static String intake(int intake) {
    return "synthetic-" + SyntheticIntakes.id(intake);
  }

  static String plan(int intake) {
    return "synthetic-plan-" + SyntheticIntakes.day(intake).getYear();
  }

  static String award(int year) {
    return "synthetic-award-" + year;
  }

  static String commission(Country country) {
    return "synthetic-nc-" + country.alpha2().toLowerCase(Locale.ROOT);
  }

  /** One of many articles. */
  static String press(SyntheticMember member) {
    return press((int) Math.floorMod(member.seed(), (long) ARTICLES));
  }

  private static String press(int number) {
    return String.format(Locale.ROOT, "synthetic-press-%02d", number);
  }

  static void addTo(SyntheticRows rows, Iterable<Country> countries) {
    rows.add("publishers", "publisher_id", UNESCO, "authority", "unesco");
    rows.add("publishers", "publisher_id", PRESS, "authority", "other");
    add(rows, OPENING, UNESCO, "2015-10", "The network opens");
    add(rows, LIST, UNESCO, "2018-06-30", "List of members");
    add(rows, UNDATED, UNESCO, "", "A page without a date");
    for (int i = 0; i < SyntheticIntakes.count(); i++) {
      add(rows, intake(i), UNESCO, SyntheticIntakes.day(i).toString(), "New members");
      add(rows, plan(i), UNESCO, SyntheticIntakes.day(i).minusDays(40).toString(), "To be members");
    }
    for (int i = 0; i < ARTICLES; i++) {
      add(rows, press(i), PRESS, "2026-01-15", "Article " + (i + 1));
    }
    for (Country country : countries) {
      String host = country.alpha2().toLowerCase(Locale.ROOT) + ".synthetic.example";
      rows.add("publishers", "publisher_id", host, "authority", "national");
      add(rows, commission(country), host, "2018-09", "Members in " + country.name());
    }
  }

  static void addAward(SyntheticRows rows, int year, String published) {
    add(rows, award(year), UNESCO, published, "Award of " + year);
  }

  private static void add(
      SyntheticRows rows, String id, String publisher, String published, String title) {
    rows.add(
        "sources",
        "source_id",
        id,
        "publisher_id",
        publisher,
        "published",
        published,
        "title",
        title);
  }
}
