package io.github.gnlc.examples.cli.reconcile;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.OtherPlace;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Rows as people send them, made by a seed: each with the member that it means. */
final class RealRows {
  /**
   * A city with its country as they are written, and the id of the member, or why there is none.
   */
  record RealRow(String city, String country, String expected) {}

  static final String OTHER_PLACE = "other place";
  static final String COUNTRY = "country";
  static final String NO_COUNTRY = "no such country";
  static final String BLANK = "blank";

  private static final List<String> INSTITUTIONS =
      List.of("National Library", "University of Education", "City Museum", "Public Library");

  private final Random random = new Random(20_261_130);
  private final List<Member> members = Gnlc.members().list();
  private final List<OtherPlace> places = placesWithOwnNames();
  private final List<Country> countries = Gnlc.countries().list();

  /** Those whose name no member of their country has. */
  private static List<OtherPlace> placesWithOwnNames() {
    Set<String> names = new HashSet<>();
    for (MemberName name : Gnlc.memberNames()) {
      names.add(name.name() + Gnlc.allMembers().get(name.memberId()).country().alpha2());
    }
    return Gnlc.network().otherPlaces().stream()
        .filter(place -> !names.contains(place.name() + place.country()))
        .toList();
  }

  RealRow next() {
    int percent = random.nextInt(100);
    if (random.nextInt(20) == 0) {
      return new RealRow(any(members).name(), "Atlantis", NO_COUNTRY);
    }
    if (percent < 55) {
      return noisy(any(members));
    }
    if (percent < 65) {
      return withMore(any(members));
    }
    if (percent < 85) {
      OtherPlace place = any(places);
      return new RealRow(place.name(), place.country(), OTHER_PLACE);
    }
    if (percent < 92) {
      return new RealRow(any(countries).name(), "", COUNTRY);
    }
    return percent < 95 ? noisy(any(members)) : new RealRow(percent < 98 ? "n/a" : "-", "", BLANK);
  }

  private RealRow noisy(Member member) {
    String name = member.name();
    String code = member.country().alpha2();
    String country = member.country().name();
    return switch (random.nextInt(7)) {
      case 0 -> new RealRow(name.toUpperCase(Locale.ROOT), code, member.id());
      case 1 -> new RealRow(withoutMarks(name), country, member.id());
      case 2 -> new RealRow(name + ", " + country, "", member.id());
      case 3 -> new RealRow("  " + name + " ", code.toLowerCase(Locale.ROOT), member.id());
      case 4 -> new RealRow(name.length() < 9 ? name : misspelt(name), country, member.id());
      case 5 -> new RealRow("City of " + name, country, member.id());
      default -> new RealRow(name, country, member.id());
    };
  }

  /** The name with an institution or a postal code beside it. */
  private RealRow withMore(Member member) {
    String country = member.country().name();
    String text = random.nextBoolean()
        ? any(INSTITUTIONS) + ", " + member.name() + ", " + country
        : member.name() + " " + (10_000 + random.nextInt(90_000)) + ", " + country;
    return new RealRow(text, "", member.id());
  }

  private static String withoutMarks(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private String misspelt(String name) {
    return new StringBuilder(name)
        .deleteCharAt(1 + random.nextInt(name.length() - 2))
        .toString();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
