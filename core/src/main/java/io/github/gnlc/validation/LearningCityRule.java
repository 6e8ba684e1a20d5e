package io.github.gnlc.validation;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.NoDatasetException;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.text.Nearest;
import io.github.gnlc.internal.value.NotJson;
import io.github.gnlc.internal.value.Syntax;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.name.Strictness;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule for texts that should be learning cities, written as an id or as a name; it is what
 * {@link LearningCity} checks, without any framework.
 *
 * <p>A rule is obtained from a {@linkplain #builder() builder}, which narrows it to a country,
 * statuses, or the members of a day:
 *
 * <pre>{@code
 * LearningCityRule rule = LearningCityRule.builder().country("CN").build();
 * rule.check("Guangzhou").valid();    // true
 * rule.check("Guangzou").valid();     // false
 * rule.check(null).valid();           // true
 * rule.toString();
 * // learning city as ANY, EXACT, in country CN, of status MEMBER, of gnlc 2026.12.0
 * }</pre>
 *
 * <p>Immutable and thread-safe. Building a rule prepares the index of names; callers keep the rule
 * and use it for every check.
 */
public final class LearningCityRule {

  private final CityReference as;
  private final Members known;
  private final AllowedCities allowed;
  private final NameCheck names;
  private final Supplier<Nearest> ids;
  private final String words;

  private LearningCityRule(Builder builder) {
    Network network = builder.network == null ? Gnlc.network() : builder.network;
    Country country = builder.country == null ? null : network.countries().get(builder.country);
    as = builder.as;
    known = network.allMembers();
    allowed =
        new AllowedCities(known, Sets.immutableEnumSet(builder.statuses), country, builder.day);
    names = new NameCheck(network.resolver(), allowed, builder.strictness);
    ids = Suppliers.memoize(() -> Nearest.among(allowed.members().ids()));
    words = builder.words() + ", of " + network;
    if (allowed.members().isEmpty()) {
      throw InvalidValueException.of(
          "LearningCityRule",
          "nothing is a " + words + "; expected a country, a status or a day that some city has");
    }
  }

  /**
   * Returns a builder. Unless it is told otherwise, it makes the rule that a text is a member of
   * today, by id or by name.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks a text. Null is valid, since whether there must be a text is for another rule; a blank
   * text is not.
   *
   * @param text the id or name, or null
   * @return valid with the member that the text means, or the reason why it is invalid
   */
  public ValidationResult<Member> check(@Nullable CharSequence text) {
    if (text == null) {
      return ValidationResult.nothing();
    }
    String value = text.toString();
    if (AllowedCities.isBlank(value)) {
      return ValidationResult.invalid(InvalidReason.BLANK, List.of());
    }
    Optional<Member> byId = as == CityReference.NAME ? Optional.empty() : known.find(value);
    if (byId.isPresent()) {
      return allowed.judge(value, List.of(byId.get()));
    }
    if (as == CityReference.ID) {
      return unknownId(value);
    }
    ValidationResult<Member> named = names.check(value);
    boolean nothingLikeIt = named.reason().equals(Optional.of(InvalidReason.NO_SUCH_NAME))
        && named.nearest().isEmpty();
    return as == CityReference.ANY && nothingLikeIt && Syntax.isMemberId(value)
        ? unknownId(value)
        : named;
  }

  private ValidationResult<Member> unknownId(String id) {
    Members members = allowed.members();
    ImmutableList<Member> nearest =
        ids.get().to(id).stream().map(members::get).collect(ImmutableList.toImmutableList());
    return ValidationResult.unknown(InvalidReason.UNKNOWN_ID, AllowedCities.echo(id), nearest);
  }

  /**
   * Returns a text such as {@code learning city as ANY, EXACT, in country CN, of status MEMBER, of
   * gnlc 2026.12.0}.
   */
  @Override
  public String toString() {
    return words;
  }

  /** Builds a {@link LearningCityRule}; of an attribute that is set twice, the last counts. */
  public static final class Builder {
    private CityReference as = CityReference.ANY;
    private Strictness strictness = Strictness.EXACT;
    private Set<MemberStatus> statuses = EnumSet.of(MemberStatus.MEMBER);
    private @Nullable String country;
    private @Nullable LocalDate day;
    private @Nullable Network network;

    private Builder() {}

    /**
     * Sets whether a text is taken as an id, a name, or either; either by default.
     *
     * @param kind the kind of reference, not null
     * @return this builder
     * @throws NullPointerException if the kind is null
     */
    public Builder as(CityReference kind) {
      as = Objects.requireNonNull(kind, "as is null; expected ID, NAME or ANY");
      return this;
    }

    /**
     * Allows only the cities of a country: {@code country("CN")}.
     *
     * @param code the ISO 3166-1 code of the country, which {@link #build()} looks up; not null
     * @return this builder
     * @throws NullPointerException if the code is null
     */
    public Builder country(String code) {
      country = Objects.requireNonNull(
          code, "country is null; expected an ISO 3166-1 code such as CN, CHN or 156");
      return this;
    }

    /**
     * Allows the cities of these statuses and no others; by default, members.
     *
     * @param allowed the statuses, none for any; not null and without null
     * @return this builder
     * @throws NullPointerException if a status is null
     */
    public Builder status(MemberStatus... allowed) {
      Objects.requireNonNull(allowed, "status is null; expected statuses, or none for any");
      EnumSet<MemberStatus> set = EnumSet.noneOf(MemberStatus.class);
      for (MemberStatus status : allowed) {
        set.add(Objects.requireNonNull(
            status, "status is null; expected MEMBER, UNCONFIRMED or WITHDRAWN, or none for any"));
      }
      statuses = set.isEmpty() ? EnumSet.allOf(MemberStatus.class) : set;
      return this;
    }

    /**
     * Allows the cities known to have been members on a day, whatever they are today. For a day
     * after the dataset was compiled, these are the cities that had joined, and not left, when it
     * was; for a day before the network opened there are none, which {@link #build()} refuses.
     *
     * @param date the day, within the years 1 to 9999, not null
     * @return this builder
     * @throws NullPointerException if the day is null
     * @throws EdtfException if the year is not within 1 to 9999
     */
    public Builder asOf(LocalDate date) {
      day = Objects.requireNonNull(date, "asOf is null; expected a day such as 2022-09-02");
      // the same years as EDTF has
      EdtfDate.of(date);
      return this;
    }

    /**
     * Sets how far a name may differ from a recorded one. The default, {@link Strictness#EXACT},
     * allows only for case, marks, punctuation and spaces, so that neither a misspelling nor
     * {@code Cork, Ireland} passes.
     *
     * @param how the strictness, not null
     * @return this builder
     * @throws NullPointerException if the strictness is null
     */
    public Builder strictness(Strictness how) {
      strictness = Objects.requireNonNull(how, "strictness is null; expected EXACT or laxer");
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
      network = Objects.requireNonNull(other, "network is null; expected one with the cities");
      return this;
    }

    /**
     * Builds the rule.
     *
     * @return the rule, with what was set so far; the builder may go on
     * @throws UnknownKeyException if there is no such country; it names the nearest codes
     * @throws InvalidValueException if there is a day and also a status, since a day asks for those
     *     who were members on it; or if no city of the network fulfils the rule
     * @throws NoDatasetException if no network is given and none is on the class path
     */
    public LearningCityRule build() {
      if (day != null && !statuses.equals(EnumSet.of(MemberStatus.MEMBER))) {
        throw InvalidValueException.of(
            "LearningCityRule",
            "status " + statuses + " beside asOf " + day
                + " is contradictory; a day asks for members of that day, expected no status");
      }
      return new LearningCityRule(this);
    }

    private String words() {
      StringBuilder words = new StringBuilder("learning city as " + as + ", " + strictness);
      if (country != null) {
        words.append(", in country ").append(country);
      }
      if (day != null) {
        words.append(", known as a member on ").append(day);
      } else if (statuses.size() < MemberStatus.values().length) {
        words.append(", of status ");
        words.append(statuses.stream().map(MemberStatus::name).collect(joining(" or ")));
      }
      return words.toString();
    }
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("a rule of validation", "the result of a check");
  }
}
