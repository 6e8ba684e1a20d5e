package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.names.CountryIndex;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A selection of the countries of ISO 3166-1, with or without members.
 *
 * <p>Obtained from {@code Gnlc.countries()}, all countries that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * Gnlc.countries().get("CHN");                // China (CN)
 * Gnlc.countries().find("ZZ");                // Optional.empty
 * Gnlc.countries().withMembers().count();     // 86
 * Gnlc.countries().inRegion(Region.ARAB_STATES).withMembers().ids();
 * // [AE, BH, DZ, EG, IQ, JO, MA, OM, PS, QA, SA, TN]
 * }</pre>
 *
 * <p>The countries are in the order of their alpha-2 codes, which are also their ids. Besides
 * these, {@link #get} and {@link #find} accept alpha-3 and numeric codes, in capitals. Regions are
 * those of UNESCO; a country without one is in no region.
 *
 * <p>Finding a country by its code takes constant time; each filter looks at every selected country
 * once.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Countries extends Selection<Country, Countries> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Countries(Catalogue catalogue) {
    super(catalogue.rows(Kind.COUNTRY, catalogue.dataset().countries(), Country::alpha2));
  }

  private Countries(Countries all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Countries select(RowSet selected, SelectionText description) {
    return new Countries(this, selected, description);
  }

  /**
   * Returns the country with this code.
   *
   * @param code the ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}; not null
   * @return the country, not null
   * @throws UnknownKeyException if there is no such country; the message names the nearest codes,
   *     or says that the dataset has the country but not this selection
   */
  @Override
  public Country get(String code) {
    Country country = require(catalogue(), code);
    if (!contains(country)) {
      throw outside(code);
    }
    return country;
  }

  /**
   * Finds the country with this code.
   *
   * @param code the ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}; not null
   * @return the country, or empty if the selection has no such country
   */
  @Override
  public Optional<Country> find(String code) {
    return find(catalogue(), code).filter(this::contains);
  }

  /** Returns the country with this code, of those that the dataset has. */
  static Country require(Catalogue catalogue, String code) {
    Optional<Country> country = find(catalogue, code);
    if (country.isEmpty()) {
      throw unknown(catalogue, code);
    }
    return country.get();
  }

  private static Optional<Country> find(Catalogue catalogue, String code) {
    return catalogue.findCountry(
        Arguments.require(code, "country", "an ISO 3166-1 code such as CN"));
  }

  private static UnknownKeyException unknown(Catalogue catalogue, String code) {
    String expected = "expected an ISO 3166-1 code in capitals, such as CN, CHN or 156";
    Optional<Country> named = named(catalogue, code);
    if (named.isPresent()) {
      String hint = "it is a name of " + named.get().alpha2() + "; " + expected;
      return UnknownKeyException.of(Kind.COUNTRY, code, List.of(), hint);
    }
    List<String> codes = new ArrayList<>();
    for (Country country : catalogue.dataset().countries()) {
      codes.add(country.alpha2());
      codes.add(country.alpha3());
      codes.add(country.numeric());
    }
    return UnknownKeyException.of(Kind.COUNTRY, code, codes, expected);
  }

  /** The country of which a text is a name, as people write it. */
  private static Optional<Country> named(Catalogue catalogue, String text) {
    int country = CountryIndex.of(catalogue.dataset()).ofName(Folding.words(text));
    return country < 0
        ? Optional.empty()
        : Optional.of(catalogue.dataset().members().country(country));
  }

  /**
   * Returns the countries in a region of UNESCO.
   *
   * @param region the region, not null
   * @return the countries in that region
   */
  public Countries inRegion(Region region) {
    Arguments.require(region, "region", "one of UNESCO's regions");
    return where("in region " + region, country -> country.region().equals(Optional.of(region)));
  }

  /**
   * Returns the countries with at least one member of today.
   *
   * @return the countries in which {@link Members#inCountry(Country)} finds a member
   */
  public Countries withMembers() {
    Members members = Members.ofToday(catalogue());
    return where("with members", country -> !members.inCountry(country).isEmpty());
  }
}
