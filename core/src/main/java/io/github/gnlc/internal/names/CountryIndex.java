package io.github.gnlc.internal.names;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Region;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The countries and regions of a dataset by the keys of their names and codes. */
public final class CountryIndex {
  private static final int LONGEST_CODE = 3;

  /** Stands before a code, as no folded name contains it. */
  private static final String CODE = "#";

  private static final String ARTICLE = "the ";

  private final KeyTable countries;

  private final Region[] regions = Region.values();
  private final String[] keysOfRegions;

  CountryIndex(KeyTable countries) {
    this.countries = countries;
    keysOfRegions = new String[regions.length];
    for (int i = 0; i < regions.length; i++) {
      keysOfRegions[i] = Folding.key(regions[i].label());
    }
  }

  /** The index of the countries of a dataset, made anew. */
  public static CountryIndex of(Dataset dataset) {
    return new CountryIndex(table(dataset));
  }

  /** Enters the names and codes of all countries; a country's own name goes before another's. */
  static KeyTable table(Dataset dataset) {
    KeyTable.Builder table = new KeyTable.Builder();
    Set<String> taken = new HashSet<>();
    Table countries = dataset.table(TableNames.COUNTRIES);
    for (int i = 0; i < countries.rowCount(); i++) {
      int country = dataset.countryStore().ordinalOf(countries.row(i).text("alpha2"));
      enter(table, taken, Folding.key(countries.row(i).text("name")), entry(country, true));
      for (String code : new String[] {"alpha2", "alpha3", "numeric"}) {
        String key = CODE + Folding.key(countries.row(i).text(code));
        enter(table, taken, key, entry(country, true));
      }
    }
    Table names = dataset.table(TableNames.COUNTRY_NAMES);
    for (int i = 0; i < names.rowCount(); i++) {
      int country = dataset.countryStore().ordinalOf(names.row(i).text("alpha2"));
      enter(table, taken, Folding.key(names.row(i).text("name")), entry(country, false));
    }
    return table.build();
  }

  private static void enter(KeyTable.Builder table, Set<String> taken, String key, int entry) {
    if (!key.isEmpty() && entry >= 0 && taken.add(key)) {
      table.put(key, entry);
    }
  }

  /** The number of a country with whether it is found by its own name; negative if it is none. */
  private static int entry(int country, boolean own) {
    return country < 0 ? -1 : country << 1 | (own ? 1 : 0);
  }

  /** The number of the country of this name, or -1. */
  public int ofName(FoldedText words) {
    int country = of(words.key());
    return country >= 0 || !words.spaced().startsWith(ARTICLE)
        ? country
        : of(words.key().substring(ARTICLE.length() - 1));
  }

  /** The number of the country with this code, in small letters, or -1. */
  public int ofCode(String code) {
    return code.length() <= LONGEST_CODE ? of(CODE + code) : -1;
  }

  /** The number of the country of a name or code in any case, or -1. */
  public int of(FoldedText words) {
    int country = ofName(words);
    return country >= 0 ? country : ofCode(words.key());
  }

  private int of(String key) {
    int number = countries.find(key);
    return number < 0 ? -1 : countries.value(countries.from(number)) >> 1;
  }

  /**
   * Whether a country has this name in the dataset's list of countries, not just as another name.
   */
  public boolean isOwnName(String key) {
    int number = countries.find(key);
    return number >= 0 && (countries.value(countries.from(number)) & 1) == 1;
  }

  /** The numbers of the countries of which a name or code begins with a key. */
  public Set<Integer> withPrefix(String key) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < countries.size(); i++) {
      String name = countries.key(i);
      if (name.startsWith(key, name.startsWith(CODE) ? 1 : 0)) {
        found.add(countries.value(countries.from(i)) >> 1);
      }
    }
    return found;
  }

  /** The region that a key names, or null. */
  public @Nullable Region region(String key) {
    for (int i = 0; i < regions.length; i++) {
      if (keysOfRegions[i].equals(key)) {
        return regions[i];
      }
    }
    return null;
  }
}
