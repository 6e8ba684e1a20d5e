package io.github.gnlc.name;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.PlaceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every recorded name of every member under all its keys, and the places around each member. */
final class NameIndex {
  private final MemberStore members;
  private final KeyGenerator keyGenerator = new KeyGenerator();
  private final List<String> names = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final List<Integer> memberOfName = new ArrayList<>();
  private final Map<String, List<KeyedName>> namesByKey = new HashMap<>();
  private final int[] countryOfMember;
  private final CountryIndex countries;

  /** By the number of the member; lists, as there are few words for each. */
  private final String[][] surroundings;

  private final Set<String> nativeScripts = new HashSet<>();
  private final KeysByLength keys;
  private final FuzzyIndex fuzzy;
  private final SharedEndings endings;

  NameIndex(Dataset dataset) {
    members = dataset.members();
    surroundings = new String[members.size()][];
    countryOfMember = new int[members.size()];
    TsvResource.read("scripts.tsv", (script, country) -> nativeScripts.add(country + " " + script));
    for (int i = 0; i < members.size(); i++) {
      addMember(i, members.get(i));
    }
    for (MemberName name : dataset.memberNames()) {
      add(members.ordinalOf(name.memberId()), name.name(), name.language().orElse(""));
    }
    countries = new CountryIndex(dataset);
    endings = new SharedEndings(placeKeys(dataset));
    List<String> inOneWord =
        namesByKey.keySet().stream().filter(key -> key.indexOf(' ') < 0).toList();
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
      put(area.replace(" ", ""), name, StepSet.of(NameStep.REGION));
    }
  }

  private void add(int member, String name, String language) {
    if (member < 0) {
      return;
    }
    int number = names.size();
    names.add(name);
    languages.add(language);
    memberOfName.add(member);
    boolean foreign =
        !nativeScripts.contains(members.countryCode(member) + " " + MemberName.scriptOf(name));
    keyGenerator.forEachKey(name, (key, steps) -> {
      if (!foreign || !StepSet.has(steps, NameStep.SCRIPT)) {
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
      put(Folding.key(umlauts), number, StepSet.of(NameStep.MARKS));
    }
  }

  private void put(String key, int name, int steps) {
    namesByKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new KeyedName(name, steps));
  }

  MemberStore members() {
    return members;
  }

  KeyGenerator keyGenerator() {
    return keyGenerator;
  }

  CountryIndex countries() {
    return countries;
  }

  FuzzyIndex fuzzy() {
    return fuzzy;
  }

  SharedEndings endings() {
    return endings;
  }

  /** All keys but those of words in another order. */
  KeysByLength keys() {
    return keys;
  }

  /** The names with a key; empty if there are none. */
  List<KeyedName> namesUnder(String key) {
    return namesByKey.getOrDefault(key, List.of());
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
    return memberOfName.get(name);
  }

  /** The number of the country of a member. */
  int countryOf(int member) {
    return countryOfMember[member];
  }

  /**
   * Whether a text names something that a member lies in: a subdivision, the city around it, what
   * tells it apart.
   */
  boolean isAround(int member, String key) {
    return Arrays.asList(surroundings[member]).contains(key);
  }

  /** A name by its number, and the steps that lead from it to its key. */
  record KeyedName(int name, int steps) {}
}
