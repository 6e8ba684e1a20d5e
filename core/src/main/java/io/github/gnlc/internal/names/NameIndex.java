package io.github.gnlc.internal.names;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every recorded name of every member under all its keys, the countries, the places around each
 * member, and the places that are none.
 *
 * <p>Immutable as seen from outside, and thread-safe: what only misspelt texts need is made when
 * first asked for, in a race twice.
 */
public final class NameIndex {
  private final MemberStore members;
  private final NameList list;
  private final KeyGenerator keyGenerator = new KeyGenerator();
  private final KeyTable names;
  private final KeyTable surroundings;
  private final KeyTable subdivisions;
  private final CountryIndex countries;
  private final Institutions institutions = new Institutions();
  private final OtherPlaces otherPlaces;
  private final PackedInts kinds;
  private final int[] countryOfMember;
  private volatile @Nullable Misspellings misspellings;
  private volatile @Nullable Readings readings;

  public NameIndex(Dataset dataset) {
    NameTables tables = NameTables.of(dataset);
    members = dataset.members();
    list = new NameList(dataset);
    names = tables.names();
    surroundings = tables.surroundings();
    subdivisions = tables.subdivisions();
    countries = new CountryIndex(tables.countries());
    otherPlaces = new OtherPlaces(tables.places(), dataset);
    kinds = tables.kinds();
    countryOfMember = new int[members.size()];
    for (int member = 0; member < countryOfMember.length; member++) {
      countryOfMember[member] = members.countryOrdinal(members.countryCode(member));
    }
  }

  public MemberStore members() {
    return members;
  }

  public NameList list() {
    return list;
  }

  public KeyGenerator keyGenerator() {
    return keyGenerator;
  }

  public CountryIndex countries() {
    return countries;
  }

  public Institutions institutions() {
    return institutions;
  }

  public OtherPlaces otherPlaces() {
    return otherPlaces;
  }

  /** What finds the names that a text may be a misspelling of. */
  public Misspellings misspellings() {
    Misspellings known = misspellings;
    if (known == null) {
      known = new Misspellings(this);
      misspellings = known;
    }
    return known;
  }

  /** What finds the names that a text in another script may be read as. */
  public Readings readings() {
    Readings known = readings;
    if (known == null) {
      known = new Readings(this);
      readings = known;
    }
    return known;
  }

  /** All keys of names. */
  KeyTable names() {
    return names;
  }

  /**
   * The number of a key, or -1; its names are at the places between {@link #from} and {@link #to}.
   */
  public int find(String key) {
    return names.find(key);
  }

  public int from(int key) {
    return names.from(key);
  }

  public int to(int key) {
    return names.to(key);
  }

  /** The number of the name at a place. */
  public int name(int at) {
    return NameTables.name(names.value(at));
  }

  /** The steps that lead from the name at a place to its key. */
  public int steps(int at) {
    return NameTables.steps(names.value(at));
  }

  public String text(int name) {
    return list.text(name);
  }

  public int member(int name) {
    return NameKinds.member(kinds.get(name));
  }

  /** Whether any place or country that has the name today has more right to it than the member. */
  public boolean isWeak(int name) {
    return NameKinds.kind(kinds.get(name)) == NameKinds.WEAK;
  }

  /**
   * Whether a name may be meant by these words of its key: a weak one only if it has the very
   * words, as written as one word and as two it may be another name.
   */
  public boolean maybeMeantBy(FoldedText words, int name) {
    return !isWeak(name) || Folding.words(text(name)).spaced().equals(words.spaced());
  }

  /** Whether it is official, printed by a source, in English or in a language of its country. */
  public boolean isLocal(int name) {
    return NameKinds.kind(kinds.get(name)) == NameKinds.LOCAL;
  }

  /** The number of the country of a member. */
  public int countryOf(int member) {
    return countryOfMember[member];
  }

  /** Whether the key of a name or code is that of something in which a member lies. */
  public boolean isAround(int member, String key) {
    return contains(surroundings, key, member);
  }

  /** Whether a country has a subdivision of this name or code; in any country if it is -1. */
  public boolean isSubdivision(String key, int country) {
    return country < 0 ? subdivisions.find(key) >= 0 : contains(subdivisions, key, country);
  }

  /** The members of whose names a key is one. */
  public Set<Integer> membersNamed(String key) {
    int number = names.find(key);
    if (number < 0) {
      return Set.of();
    }
    Set<Integer> named = new HashSet<>();
    int end = to(number);
    for (int at = from(number); at < end; at++) {
      if (!Steps.has(steps(at), Steps.WORD_ORDER)) {
        named.add(member(name(at)));
      }
    }
    return named;
  }

  /** The key of the code of a subdivision. */
  public static String codeKey(String folded) {
    return NameTablesBuilder.CODE + folded;
  }

  private static boolean contains(KeyTable table, String key, int value) {
    int number = table.find(key);
    int low = table.from(number);
    int high = table.to(number);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (table.value(middle) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < table.to(number) && table.value(low) == value;
  }
}
