package io.github.gnlc.name;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The countries and regions of a dataset by the keys of their names and codes. */
final class CountryIndex {
  private static final int LONGEST_CODE = 3;

  private final Dataset dataset;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();

  CountryIndex(Dataset dataset) {
    this.dataset = dataset;
    MemberStore members = dataset.members();
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

  /**
   * The number of the country that a text names, or null. A code counts only in capitals, since
   * many codes are words.
   */
  @Nullable
  Integer find(String text) {
    return find(text, Folding.key(text));
  }

  /** The same for a text with this key. */
  @Nullable
  Integer find(String text, String key) {
    String stripped = text.strip();
    boolean code = stripped.length() <= LONGEST_CODE;
    return code && !stripped.equals(stripped.toUpperCase(Locale.ROOT)) ? null : countries.get(key);
  }

  /** The numbers of the countries of which a name or code begins with a key. */
  Set<Integer> withPrefix(String key) {
    Set<Integer> found = new HashSet<>();
    countries.forEach((name, country) -> {
      if (name.startsWith(key)) {
        found.add(country);
      }
    });
    return found;
  }

  /** The region that a key names, or null. */
  @Nullable
  Region region(String key) {
    return regions.get(key);
  }

  /** Whether the country of a query exists, or it has none. */
  boolean knowsCountryOf(NameQuery query) {
    return query.country().isEmpty()
        || countries.containsKey(Folding.key(query.country().get()));
  }

  /**
   * The number of the country of a query, in upper or lower case, or null if it has none.
   *
   * @throws UnknownKeyException if no country has this code or name
   */
  @Nullable
  Integer countryOf(NameQuery query) {
    if (query.country().isEmpty()) {
      return null;
    }
    String text = query.country().get();
    Integer country = countries.get(Folding.key(text));
    if (country == null) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.COUNTRY,
          text,
          namesAndCodes(),
          "expected an ISO 3166-1 code or a name of the country that the dataset has");
    }
    return country;
  }

  /** Names first, as every code is similar to many others. */
  private List<String> namesAndCodes() {
    List<String> all = new ArrayList<>();
    dataset.countries().forEach(country -> all.add(country.name()));
    dataset.countryNames().forEach(name -> all.add(name.name()));
    dataset.countries().forEach(country -> all.add(country.alpha2()));
    dataset.countries().forEach(country -> all.add(country.alpha3()));
    return all;
  }
}
