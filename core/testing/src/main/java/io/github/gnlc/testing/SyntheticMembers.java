package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Country;
import io.github.gnlc.testing.SyntheticMember.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes up members, no more than three of a country in an intake. */
final class SyntheticMembers {
  private static final List<String> FIRST_WORDS = List.of("San ", "Port ", "Villa ", "Nova ");
  private static final String PLAIN = "aeiou";
  private static final String MARKED = "áéíóú";

  private final ImmutableList<Country> countries;
  private final Set<String> taken = new HashSet<>();
  private final List<SyntheticMember> members = new ArrayList<>();
  private final Draw draw;

  private SyntheticMembers(Network base, Draw draw) {
    this.draw = draw;
    countries = base.countries().where(country -> country.region().isPresent()).list();
    if (countries.isEmpty()) {
      throw InvalidValueException.of(
          "Samples.network", base + " has no country with a region; expected at least one");
    }
    base.allMembers().forEach(member -> taken.add(plain(member.name())));
    base.memberNames().forEach(name -> taken.add(plain(name.name())));
    base.rows("other_places").forEach(place -> taken.add(plain(place.getOrDefault("name", ""))));
  }

  /** By id; as many members of today as asked for, and a few that are not. */
  static List<SyntheticMember> make(Network base, int size, Draw draw) {
    SyntheticMembers made = new SyntheticMembers(base, draw);
    made.addIntakes(size / 2);
    while (made.members.size() < size) {
      made.addEarly();
    }
    for (int i = 0; i <= size / 50; i++) {
      made.add(Standing.LEFT, -1, 2016, made.draw.of(made.countries));
      made.add(Standing.NAMED, -1, 0, made.draw.of(made.countries));
    }
    made.members.sort(Comparator.comparing(SyntheticMember::id));
    return made.members;
  }

  /** Every place in an intake that a country has, in random order, up to a number. */
  private void addIntakes(int most) {
    int[] places =
        new int[countries.size() * SyntheticIntakes.count() * SyntheticIntakes.PER_COUNTRY];
    for (int i = 0; i < places.length; i++) {
      places[i] = i / SyntheticIntakes.PER_COUNTRY;
    }
    for (int i = 0; i < Math.min(most, places.length); i++) {
      int other = draw.between(i, places.length - 1);
      int place = places[other];
      places[other] = places[i];
      Country country = countries.get(place / SyntheticIntakes.count());
      add(Standing.OF_INTAKE, place % SyntheticIntakes.count(), 0, country);
    }
  }

  private void addEarly() {
    int kind = draw.below(20);
    Standing standing =
        kind == 0 ? Standing.UNDATED : kind == 1 ? Standing.LISTED : Standing.OF_YEAR;
    int year = standing == Standing.OF_YEAR ? draw.between(2015, 2017) : 0;
    // some countries have many more than others
    int country = Math.min(draw.below(countries.size()), draw.below(countries.size()));
    add(standing, -1, year, countries.get(country));
  }

  private void add(Standing standing, int intake, int year, Country country) {
    String coined = Coinage.name(draw);
    while (!taken.add(plain(coined))) {
      coined = Coinage.name(draw);
    }
    members.add(new SyntheticMember(
        country.alpha2().toLowerCase(Locale.ROOT) + "-" + plain(coined),
        listed(coined),
        coined,
        country,
        standing,
        intake,
        year,
        draw.next()));
  }

  private String listed(String coined) {
    int form = draw.below(6);
    if (form == 0) {
      return draw.of(FIRST_WORDS) + coined;
    }
    if (form > 1) {
      return coined;
    }
    int vowel = draw.below(PLAIN.length());
    return coined.replace(PLAIN.charAt(vowel), MARKED.charAt(vowel));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
