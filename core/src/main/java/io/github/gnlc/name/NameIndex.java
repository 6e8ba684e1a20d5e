package io.github.gnlc.name;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every recorded name of every member under all its keys, and what may stand beside a name. */
final class NameIndex {
  private static final int[] NOTHING = {};

  private final MemberStore members;
  private final NameForms forms = new NameForms();
  private final List<String> names = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private int[] memberOfName = new int[64];
  private final Map<String, int[]> namesByKey = new HashMap<>();
  private final int[] countryOfMember;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();

  /** By the number of the member; there are few words for each, so no sets. */
  private final String[][] surroundings;

  private final Set<String> nativeScripts = new HashSet<>();
  private final KeysByLength keys;
  private final FuzzyIndex fuzzy;
  private final Endings endings;
  private final WordOrders wordOrders;

  NameIndex(Dataset dataset) {
    members = dataset.members();
    surroundings = new String[members.size()][];
    countryOfMember = new int[members.size()];
    Tsv.read("scripts.tsv", (script, country) -> nativeScripts.add(country + " " + script));
    for (int i = 0; i < members.size(); i++) {
      addMember(i, members.get(i));
    }
    for (MemberName name : dataset.memberNames()) {
      add(members.ordinalOf(name.memberId()), name.name(), name.language().orElse(""));
    }
    addCountries(dataset);
    endings = new Endings(placeKeys(dataset));
    List<String> inOneWord = new ArrayList<>();
    List<String> orders = new ArrayList<>();
    for (String key : namesByKey.keySet()) {
      (key.indexOf(' ') < 0 ? inOneWord : orders).add(key);
    }
    wordOrders = WordOrders.of(orders);
    keys = new KeysByLength(inOneWord);
    fuzzy = new FuzzyIndex(keys);
  }

  private static Set<String> placeKeys(Dataset dataset) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < dataset.members().size(); i++) {
      keys.add(Folding.key(dataset.members().get(i).name()));
    }
    for (OtherPlace place : dataset.otherPlaces()) {
      keys.add(Folding.key(place.name()));
    }
    return keys;
  }

  private void addMember(int ordinal, Member member) {
    int number = names.size();
    countryOfMember[ordinal] = members.countryOrdinal(members.countryCode(ordinal));
    add(ordinal, member.name(), "");
    Set<String> around = new HashSet<>();
    member.distinction().ifPresent(distinction -> {
      add(ordinal, member.name() + " " + distinction, "");
      around.add(Folding.key(distinction));
    });
    member.place().ifPresent(place -> {
      if (place.kind() == PlaceKind.CITY) {
        add(ordinal, place.gazetteerName(), "");
      } else {
        around.add(Folding.key(place.gazetteerName()));
      }
      place.subdivision().ifPresent(subdivision -> {
        around.add(Folding.key(subdivision));
        addCapital(number, subdivision, around);
      });
    });
    surroundings[ordinal] = around.toArray(new String[0]);
  }

  /** A capital's subdivision may be its name and a word more, Bogota D.C.; the word may follow. */
  private void addCapital(int name, String subdivision, Set<String> around) {
    String city = Folding.words(text(name)).spaced() + " ";
    String area = Folding.words(subdivision).spaced();
    if (area.startsWith(city)) {
      around.add(area.substring(city.length()).replace(" ", ""));
      put(area.replace(" ", ""), name, Steps.of(NameStep.REGION));
    }
  }

  private void add(int member, String name, String language) {
    if (member < 0) {
      return;
    }
    int number = names.size();
    names.add(name);
    languages.add(language);
    if (number == memberOfName.length) {
      memberOfName = Arrays.copyOf(memberOfName, 2 * number);
    }
    memberOfName[number] = member;
    boolean foreign =
        !nativeScripts.contains(members.countryCode(member) + " " + MemberName.scriptOf(name));
    forms.of(name, (key, steps) -> {
      if (!foreign || !Steps.has(steps, NameStep.SCRIPT)) {
        put(key, number, steps);
      }
    });
    String umlauts = name.replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("å", "aa")
        .replace("Ö", "Oe")
        .replace("Ü", "Ue")
        .replace("Ä", "Ae")
        .replace("ø", "oe");
    if (!umlauts.equals(name)) {
      put(Folding.key(umlauts), number, Steps.of(NameStep.MARKS));
    }
  }

  private void put(String key, int name, int steps) {
    int packed = PackedName.of(name, steps);
    int[] known = namesByKey.getOrDefault(key, NOTHING);
    int[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = packed;
    namesByKey.put(key, more);
  }

  private void addCountries(Dataset dataset) {
    for (Country country : dataset.countries()) {
      int ordinal = members.countryOrdinal(country.alpha2());
      countries.putIfAbsent(Folding.key(country.name()), ordinal);
      countries.putIfAbsent(Folding.key(country.alpha3()), ordinal);
      countries.putIfAbsent(Folding.key(country.alpha2()), ordinal);
      countries.putIfAbsent(country.numeric(), ordinal);
    }
    for (CountryName name : dataset.countryNames()) {
      countries.putIfAbsent(Folding.key(name.name()), members.countryOrdinal(name.alpha2()));
    }
    for (Region region : Region.values()) {
      regions.put(Folding.key(region.label()), region);
    }
  }

  MemberStore members() {
    return members;
  }

  NameForms forms() {
    return forms;
  }

  FuzzyIndex fuzzy() {
    return fuzzy;
  }

  Endings endings() {
    return endings;
  }

  /** The words of names under whose words in order the names may be found. */
  WordOrders wordOrders() {
    return wordOrders;
  }

  /** All keys but those of words in another order. */
  KeysByLength keys() {
    return keys;
  }

  /** The names under a key, each packed with the steps that lead to it; none if there are none. */
  int[] namesUnder(String key) {
    return namesByKey.getOrDefault(key, NOTHING);
  }

  static int name(int packed) {
    return PackedName.name(packed);
  }

  static int steps(int packed) {
    return PackedName.steps(packed);
  }

  /** How many names there are; their numbers begin with 0. */
  int size() {
    return names.size();
  }

  /** A name as recorded, by its number. */
  String text(int name) {
    return names.get(name);
  }

  String language(int name) {
    return languages.get(name);
  }

  int member(int name) {
    return memberOfName[name];
  }

  /**
   * The number of the country that a text names, or null. A code counts only in capitals, since
   * many are words.
   */
  @Nullable
  Integer country(String text) {
    return country(text, Folding.key(text));
  }

  /** The same for a text whose key is known. */
  @Nullable
  Integer country(String text, String key) {
    String stripped = text.strip();
    boolean code = stripped.length() <= 3;
    return code && !stripped.equals(stripped.toUpperCase(Locale.ROOT)) ? null : countries.get(key);
  }

  /** The number of the country that a text is known to name, in whatever case, or null. */
  @Nullable
  Integer countryGiven(String text) {
    return countries.get(Folding.key(text));
  }

  /** The numbers of the countries of which a name or code begins with a key. */
  Set<Integer> countriesWithPrefix(String key) {
    Set<Integer> found = new HashSet<>();
    countries.forEach((name, country) -> {
      if (name.startsWith(key)) {
        found.add(country);
      }
    });
    return found;
  }

  /** The number of the country of a member. */
  int countryOf(int member) {
    return countryOfMember[member];
  }

  /** The region that a key names, or null. */
  @Nullable
  Region region(String key) {
    return regions.get(key);
  }

  /**
   * Whether a text names something that a member lies in: a subdivision, the city around it, what
   * tells it apart.
   */
  boolean isAround(int member, String key) {
    return Arrays.asList(surroundings[member]).contains(key);
  }
}
