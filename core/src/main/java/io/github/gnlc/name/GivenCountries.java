package io.github.gnlc.name;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The countries that queries give beside their text. */
final class GivenCountries {
  private final Dataset dataset;
  private final NameIndex index;

  GivenCountries(Dataset dataset, NameIndex index) {
    this.dataset = dataset;
    this.index = index;
  }

  /** Whether the country of a query is known, if it has one. */
  boolean knows(NameQuery query) {
    return query.country().isEmpty() || index.countryGiven(query.country().get()) != null;
  }

  /**
   * Returns the number of the country of a query, or null if it has none.
   *
   * @throws UnknownKeyException if it is none, by any code or name
   */
  @Nullable
  Integer of(NameQuery query) {
    if (query.country().isEmpty()) {
      return null;
    }
    String text = query.country().get();
    Integer country = index.countryGiven(text);
    if (country == null) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.COUNTRY,
          text,
          known(),
          "expected an ISO 3166-1 code or a name of the country that the dataset has");
    }
    return country;
  }

  /** Names before codes, which are near one another. */
  private List<String> known() {
    List<String> known = new ArrayList<>();
    dataset.countries().forEach(country -> known.add(country.name()));
    dataset.countryNames().forEach(name -> known.add(name.name()));
    dataset.countries().forEach(country -> known.add(country.alpha2()));
    dataset.countries().forEach(country -> known.add(country.alpha3()));
    return known;
  }
}
