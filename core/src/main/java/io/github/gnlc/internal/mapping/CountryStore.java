package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.Country;
import org.jspecify.annotations.Nullable;

/**
 * The countries, numbered from 0 by alpha-2 code; each is made when first asked for.
 *
 * <p>Thread-safe: in a race a country is made twice, with the same content.
 */
public final class CountryStore {
  private final Table table;
  private final int alpha2Column;
  private final @Nullable Country[] countries;
  private @Nullable ImmutableList<Country> list;

  public CountryStore(Table table) {
    this.table = table;
    alpha2Column = table.requireIndexOf("alpha2");
    countries = new Country[table.rowCount()];
  }

  public int size() {
    return countries.length;
  }

  public Country get(int ordinal) {
    Country country = countries[ordinal];
    if (country == null) {
      country = MemberRecords.country(table.row(ordinal));
      countries[ordinal] = country;
    }
    return country;
  }

  /** The country with this alpha-2 code, which must be there. */
  public Country get(String alpha2) {
    int ordinal = ordinalOf(alpha2);
    if (ordinal < 0) {
      throw new IllegalArgumentException(
          "Table countries has no country '" + Excerpt.of(alpha2) + "'");
    }
    return get(ordinal);
  }

  public String alpha2(int ordinal) {
    String code = table.cell(ordinal, alpha2Column);
    return code == null ? table.row(ordinal).text("alpha2") : code;
  }

  /** The number of the country with this alpha-2 code, or -1; in logarithmic time. */
  public int ordinalOf(String alpha2) {
    int low = 0;
    int high = countries.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = alpha2(middle).compareTo(alpha2);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  public ImmutableList<Country> list() {
    ImmutableList<Country> all = list;
    if (all == null) {
      ImmutableList.Builder<Country> builder = ImmutableList.builder();
      for (int i = 0; i < countries.length; i++) {
        builder.add(get(i));
      }
      all = builder.build();
      list = all;
    }
    return all;
  }
}
