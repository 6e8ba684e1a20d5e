package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Region;
import java.util.Optional;

/**
 * Some of the countries of ISO 3166-1: {@code Gnlc.countries().get("CHN")}. In order by alpha-2
 * code.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Countries extends Selection<Country, Countries> {
  private static final long serialVersionUID = 1;

  Countries(Universe<Country> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  Countries select(Bits words, Question question) {
    return new Countries(universe(), words, question);
  }

  /**
   * Returns the country with this code.
   *
   * @param code its ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
   * @throws UnknownKeyException if the selection has none; it names the nearest codes
   */
  @Override
  public Country get(String code) {
    Country country = universe().catalogue().requireCountry(code);
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
    return universe().catalogue().findCountry(code).filter(this::contains);
  }

  /** Returns those in a UNESCO region. */
  public Countries inRegion(Region region) {
    Arguments.require(region, "region", "one of UNESCO's regions");
    return where("in region " + region, country -> country.region().equals(Optional.of(region)));
  }

  /** Returns those with a member today. */
  public Countries withMembers() {
    Members members = universe().catalogue().members();
    return where("with members", country -> !members.inCountry(country).isEmpty());
  }
}
