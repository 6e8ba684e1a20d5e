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
 * The claim of a source that a city is a member which the editors do not accept.
 *
 * <p>Such a city is not a {@link Member}, not even with status {@link MemberStatus#UNCONFIRMED}.
 * Obtain the claims from {@code Gnlc.disputedClaims()}, in the order of the name, the country and
 * the source:
 *
 * <pre>{@code
 * DisputedClaim claim = Gnlc.disputedClaims().get(1);
 * claim.name();                                        // "La Paz"
 * claim.country();                                     // "BO"
 * claim.kind();                                        // JOINED
 * claim.reason().get();
 * // "The La Paz among the new members of 2024 is in Mexico, in Baja California Sur."
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class DisputedClaim implements Serializable {
  private static final long serialVersionUID = 1;

  DisputedClaim() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static DisputedClaim fromJson(
      @Required @JsonProperty(value = "name", required = true) String name,
      @Required @JsonProperty(value = "country", required = true) String country,
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @Required @JsonProperty(value = "kind", required = true) EvidenceKind kind,
      @Required @JsonProperty(value = "date", required = true) EdtfDate date,
      @JsonProperty("reason") @Nullable String reason) {
    return builder()
        .name(name)
        .country(country)
        .sourceId(sourceId)
        .kind(kind)
        .date(date)
        .reason(Optional.ofNullable(reason))
        .build();
  }

  /** {@return the name of the city as the claim gives it: {@code "La Paz"}} */
  public abstract String name();

  /** {@return the ISO 3166-1 alpha-2 code of the country that the claim gives: {@code "BO"}} */
  public abstract String country();

  /** {@return the id of the source that makes the claim} */
  public abstract String sourceId();

  /**
   * {@return what is claimed, for example that the city {@linkplain EvidenceKind#JOINED joined}}
   */
  public abstract EvidenceKind kind();

  /**
   * {@return the claimed date; {@linkplain EdtfDate#isUnknown() unknown} if the source gives none}
   */
  public abstract EdtfDate date();

  /** {@return why the editors do not accept the claim; empty if they record no reason} */
  public abstract Optional<String> reason();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  DisputedClaim check() {
    new Violations("DisputedClaim")
        .requireText("name", name())
        .requireId("sourceId", sourceId())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(DisputedClaim.class, this, DisputedClaim::check);
  }

  /**
   * Builds a {@link DisputedClaim}; {@code build()} throws {@link InvalidValueException} if the
   * name is blank or the source id is not an id.
   */
  public static final class Builder extends ImmutableDisputedClaim.Builder {
    Builder() {}

    @Override
    public DisputedClaim build() {
      return super.build().check();
    }
  }
}
