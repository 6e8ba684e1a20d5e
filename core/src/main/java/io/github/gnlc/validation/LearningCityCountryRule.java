package io.github.gnlc.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.NoDatasetException;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.NotJson;
import io.github.gnlc.model.Country;
import io.github.gnlc.query.Countries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule for texts that should be ISO 3166-1 codes of countries, by default of countries with
 * members; it is what {@link LearningCityCountry} checks, without any framework.
 *
 * <p>A rule is obtained from a {@linkplain #builder() builder}:
 *
 * <pre>{@code
 * LearningCityCountryRule rule = LearningCityCountryRule.builder().build();
 * rule.check("CHN").valid();    // true
 * rule.check("cn").message(Locale.ENGLISH);
 * // 'cn' is no ISO 3166-1 code of a country; nearest is China (CN)
 * rule.check(null).valid();     // true
 * }</pre>
 *
 * <p>Codes are alpha-2, alpha-3 or numeric, to the letter. Immutable and thread-safe.
 */
public final class LearningCityCountryRule {

  private final Countries known;
  private final Countries allowed;
  private final NearestCountry nearest;

  private LearningCityCountryRule(Builder builder) {
    Network network = builder.network == null ? Gnlc.network() : builder.network;
    known = network.countries();
    allowed = builder.members ? known.withMembers() : known;
    nearest = new NearestCountry(network);
    if (allowed.isEmpty()) {
      throw InvalidValueException.of(
          "LearningCityCountryRule",
          "nothing is a " + this + " of " + network + "; expected a network that has some");
    }
  }

  /**
   * Returns a builder. Unless it is told otherwise, it makes the rule that the country has a member
   * today.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks a code, to the letter: {@code "CN"}, {@code "CHN"} or {@code "156"}. Null is valid, a
   * blank text is not.
   *
   * @param code the code, or null
   * @return valid with the country that has the code, or the reason why it is invalid
   */
  public ValidationResult<Country> check(@Nullable CharSequence code) {
    if (code == null) {
      return ValidationResult.nothing();
    }
    String value = code.toString();
    if (AllowedCities.isBlank(value)) {
      return ValidationResult.invalid(InvalidReason.BLANK_COUNTRY, List.of());
    }
    Optional<Country> country = known.find(value);
    if (country.filter(allowed::contains).isPresent()) {
      return ValidationResult.valid(country.get());
    }
    Optional<Country> said = country.or(() -> nearest.said(value));
    if (said.isPresent() && !allowed.contains(said.get())) {
      return ValidationResult.invalid(
          InvalidReason.NO_MEMBERS,
          List.of(said.get()),
          AllowedCities.echo(value),
          MessageTemplate.text(said.get()));
    }
    List<Country> like = said.map(List::of).orElseGet(() -> nearest.like(value, allowed));
    return ValidationResult.unknown(InvalidReason.UNKNOWN_COUNTRY, AllowedCities.echo(value), like);
  }

  /** Returns a text such as {@code country code of countries[where with members]}. */
  @Override
  public String toString() {
    return "country code of " + allowed;
  }

  /** Builds a {@link LearningCityCountryRule}; of an attribute set twice, the last counts. */
  public static final class Builder {
    private boolean members = true;
    private @Nullable Network network;

    private Builder() {}

    /**
     * Sets whether the country must have a member today; true by default.
     *
     * @param must whether it must
     * @return this builder
     */
    public Builder members(boolean must) {
      members = must;
      return this;
    }

    /**
     * Sets the network to ask; by default it is that of the dataset on the class path.
     *
     * @param other the network, not null
     * @return this builder
     * @throws NullPointerException if the network is null
     */
    public Builder network(Network other) {
      network = Objects.requireNonNull(other, "network is null; expected one with the countries");
      return this;
    }

    /**
     * Builds the rule.
     *
     * @return the rule, with what was set so far; the builder may go on
     * @throws InvalidValueException if the network has no such country
     * @throws NoDatasetException if no network is given and none is on the class path
     */
    public LearningCityCountryRule build() {
      return new LearningCityCountryRule(this);
    }
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("a rule of validation", "the result of a check");
  }
}
