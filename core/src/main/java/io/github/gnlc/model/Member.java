package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A member of the UNESCO Global Network of Learning Cities: a city, or sometimes a county, a
 * district or a consortium.
 *
 * <p>Cities whose membership is unconfirmed, and former members, are of this type too; see
 * {@link #status()}. It does not hold the evidence, the other names, the awards or the practices:
 * ask the network for them by the id of the member. Obtain members from {@code Gnlc.members()} (of
 * today) or {@code Gnlc.allMembers()} (of any status), in the order of the country code, the name
 * (by the root collation of Unicode, so that Évry is among the names with E) and the id:
 *
 * <pre>{@code
 * Member member = Gnlc.members().get("cn-guangzhou");
 * member.name();                                       // "Guangzhou"
 * member.country();                                    // China (CN)
 * member.joined();                                     // 2022-09-02
 * member.joinedBasis();                                // COHORT
 * member.cohortId();                                   // Optional[gnlc-2022]
 * member.place().get().coordinate();                   // 23.11667, 113.25
 * member.wikidataId();                                 // Optional[Q16572]
 * Gnlc.evidence().ofMember(member.id()).count();       // 7
 * }</pre>
 *
 * <p>The date of joining is a conclusion from the evidence: that of a {@link Decision} of the
 * editors; else in the year that the most authoritative publisher gives, then most sources, then
 * the earliest; on the day of the cohort if one was announced in that year.
 * {@code Gnlc.explain().joined(id)} shows how it was reached.
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Member implements Serializable {
  private static final long serialVersionUID = 1;

  Member() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Member fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "name", required = true) String name,
      @JsonProperty("distinction") @Nullable String distinction,
      @Required @JsonProperty(value = "country", required = true) Country country,
      @Required @JsonProperty(value = "status", required = true) MemberStatus status,
      @Required @JsonProperty(value = "joined", required = true) EdtfDate joined,
      @Required @JsonProperty(value = "joinedBasis", required = true) JoinedBasis joinedBasis,
      @Required @JsonProperty(value = "left", required = true) EdtfDate left,
      @JsonProperty("cohortId") @Nullable String cohortId,
      @JsonProperty("place") @Nullable Place place,
      @JsonProperty("wikidataId") @Nullable String wikidataId,
      @JsonProperty("geonamesId") @Nullable String geonamesId) {
    return builder()
        .id(id)
        .name(name)
        .distinction(Optional.ofNullable(distinction))
        .country(country)
        .status(status)
        .joined(joined)
        .joinedBasis(joinedBasis)
        .left(left)
        .cohortId(Optional.ofNullable(cohortId))
        .place(Optional.ofNullable(place))
        .wikidataId(Optional.ofNullable(wikidataId))
        .geonamesId(Optional.ofNullable(geonamesId))
        .build();
  }

  /**
   * {@return the id, the country code in lower case and the name: {@code "cn-guangzhou"}} It stays
   * the same in later versions of the dataset.
   */
  public abstract String id();

  /** {@return the name as the network's lists give it: {@code "Nam-gu"}} It is not unique. */
  public abstract String name();

  /**
   * {@return what distinguishes the member from another of the same name in the same country:
   * {@code "Busan"} for one of two named Nam-gu; empty for most}
   */
  public abstract Optional<String> distinction();

  /** {@return the country in which UNESCO lists the member} */
  public abstract Country country();

  /** {@return the status of today: member, unconfirmed or withdrawn} */
  public abstract MemberStatus status();

  /**
   * {@return when it joined, as concluded from the evidence: a day, a month or a year
   * ({@code 2016-10}), a bound ({@code ../2024}), or {@linkplain EdtfDate#isUnknown() unknown}}
   */
  public abstract EdtfDate joined();

  /** {@return what that date is based on} */
  public abstract JoinedBasis joinedBasis();

  /**
   * {@return when it left; {@linkplain EdtfDate#isUnknown() unknown} for a member, and if no source
   * gives a date}
   */
  public abstract EdtfDate left();

  /**
   * {@return the id of the cohort with which it was announced: {@code "gnlc-2022"}; empty for
   * members that joined before 2019 or on another day}
   */
  public abstract Optional<String> cohortId();

  /** {@return where it lies; empty if the gazetteer does not have it} */
  public abstract Optional<Place> place();

  /** {@return the id of its Wikidata item: {@code "Q16572"}; empty if it is not recorded} */
  public abstract Optional<String> wikidataId();

  /** {@return its GeoNames id: {@code "1809858"}; empty if it is not recorded} */
  public abstract Optional<String> geonamesId();

  /**
   * {@return the name, followed by the distinction if there is one: {@code "Nam-gu (Busan)"}} It is
   * unique within the country.
   */
  public String label() {
    return distinction().isPresent() ? name() + " (" + distinction().get() + ")" : name();
  }

  /** Returns a text such as {@code Guangzhou, CN (cn-guangzhou)}. */
  @Override
  public String toString() {
    return label() + ", " + country().alpha2() + " (" + id() + ")";
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Member check() {
    new Violations("Member")
        .requireId("id", id())
        .requireText("name", name())
        .requireText("distinction", distinction())
        .require(
            joinedBasis() != JoinedBasis.COHORT || cohortId().isPresent(),
            "joinedBasis",
            joinedBasis(),
            "needs a cohortId")
        .require(
            joinedBasis() != JoinedBasis.UNKNOWN || joined().isUnknown(),
            "joinedBasis",
            joinedBasis(),
            "needs an unknown joined date")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Member.class, this, Member::check);
  }

  /**
   * Builds a {@link Member}; {@code build()} throws {@link InvalidValueException} if the id is not
   * an id, the name or distinction is blank, the basis is {@link JoinedBasis#COHORT} without a
   * cohort id, or the basis is {@link JoinedBasis#UNKNOWN} with a date of joining.
   */
  public static final class Builder extends ImmutableMember.Builder {
    Builder() {}

    @Override
    public Member build() {
      return super.build().check();
    }
  }
}
