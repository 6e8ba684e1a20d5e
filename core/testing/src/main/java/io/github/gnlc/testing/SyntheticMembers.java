package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Country;
import io.github.gnlc.testing.SyntheticMember.Attestation;
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
  private final SeededRandom random;

  private SyntheticMembers(Network base, SeededRandom random) {
    this.random = random;
    countries = base.countries().where(country -> country.region().isPresent()).list();
    if (countries.isEmpty()) {
      throw InvalidValueException.of(
          "Samples.network", base + " has no country with a region; expected at least one");
    }
    base.allMembers().forEach(member -> taken.add(plain(member.name())));
    base.memberNames().forEach(name -> taken.add(plain(name.name())));
    base.tables()
        .rows("other_places")
        .forEach(place -> taken.add(plain(place.getOrDefault("name", ""))));
  }

  /** By id; as many members of today as asked for, and a few that are not. */
  static List<SyntheticMember> make(Network base, int size, SeededRandom random) {
    SyntheticMembers made = new SyntheticMembers(base, random);
    made.addIntakes(size / 2);
    while (made.members.size() < size) {
      made.addEarly();
    }
    for (int i = 0; i <= size / 50; i++) {
      made.add(Attestation.LEFT, -1, 2016, made.random.of(made.countries));
      made.add(Attestation.NAMED, -1, 0, made.random.of(made.countries));
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
      int other = random.between(i, places.length - 1);
      int place = places[other];
      places[other] = places[i];
      Country country = countries.get(place / SyntheticIntakes.count());
      add(Attestation.OF_INTAKE, place % SyntheticIntakes.count(), 0, country);
    }
  }

  private void addEarly() {
    int kind = random.below(20);
    Attestation attestation =
        kind == 0 ? Attestation.UNDATED : kind == 1 ? Attestation.LISTED : Attestation.OF_YEAR;
    int year = attestation == Attestation.OF_YEAR ? random.between(2015, 2017) : 0;
    // some countries have many more than others
    int country = Math.min(random.below(countries.size()), random.below(countries.size()));
    add(attestation, -1, year, countries.get(country));
  }

  private void add(Attestation attestation, int intake, int year, Country country) {
    String coined = RandomNames.name(random);
    while (!taken.add(plain(coined))) {
      coined = RandomNames.name(random);
    }
    members.add(new SyntheticMember(
        country.alpha2().toLowerCase(Locale.ROOT) + "-" + plain(coined),
        listed(coined),
        coined,
        country,
        attestation,
        intake,
        year,
        random.next()));
  }

  private String listed(String coined) {
    int form = random.below(6);
    if (form == 0) {
      return random.of(FIRST_WORDS) + coined;
    }
    if (form > 1) {
      return coined;
    }
    int vowel = random.below(PLAIN.length());
    return coined.replace(PLAIN.charAt(vowel), MARKED.charAt(vowel));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
