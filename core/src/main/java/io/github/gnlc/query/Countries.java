package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some of the countries of ISO 3166-1: {@code Gnlc.countries().get("CHN")}. In order by alpha-2
 * code.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Countries extends Selection<Country, Countries> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Countries(Catalogue catalogue) {
    super(catalogue.rows(Kind.COUNTRY, catalogue.dataset().countries(), Country::alpha2));
  }

  private Countries(Countries all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Countries select(RowSet selected, Description description) {
    return new Countries(this, selected, description);
  }

  /**
   * Returns the country with this code.
   *
   * @param code its ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
   * @throws UnknownKeyException if the selection has none; it names the nearest codes
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
   * Returns the country with this code, or empty if the selection has none.
   *
   * @param code its ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
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
    List<String> codes = new ArrayList<>();
    for (Country country : catalogue.dataset().countries()) {
      codes.add(country.alpha2());
      codes.add(country.alpha3());
      codes.add(country.numeric());
    }
    return UnknownKeyException.of(
        Kind.COUNTRY,
        code,
        codes,
        "expected an ISO 3166-1 code in capitals, such as CN, CHN or 156");
  }

  /** Returns those in a UNESCO region. */
  public Countries inRegion(Region region) {
    Arguments.require(region, "region", "one of UNESCO's regions");
    return where("in region " + region, country -> country.region().equals(Optional.of(region)));
  }

  /** Returns those with a member today. */
  public Countries withMembers() {
    Members members = Members.ofToday(catalogue());
    return where("with members", country -> !members.inCountry(country).isEmpty());
  }
}
