package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.JsonInput;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one source states of a rule.
 *
 * <p>Obtain it from {@link Rule#provisions()}:
 *
 * <pre>{@code
 * RuleProvision provision =
 *     Gnlc.rules().get("award.min_membership_months").provisions().get(0);
 * provision.validFrom();                               // 2024
 * provision.label();                       // "months of membership needed to apply"
 * provision.value();                                   // "more than 12"
 * provision.condition();                               // Optional[MORE_THAN]
 * provision.number();                                  // OptionalInt[12]
 * provision.validity();                                // STANDING
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class RuleProvision implements Serializable {
  private static final long serialVersionUID = 1;

  RuleProvision() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static RuleProvision fromJson(
      @Required @JsonProperty(value = "validFrom", required = true) EdtfDate validFrom,
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @Required @JsonProperty(value = "label", required = true) String label,
      @Required @JsonProperty(value = "value", required = true) String value,
      @JsonProperty("condition") @Nullable RuleCondition condition,
      @JsonProperty("number") @Nullable BigDecimal number,
      @Required @JsonProperty(value = "date", required = true) EdtfDate date,
      @JsonProperty("edition") @Nullable BigDecimal edition,
      @Required @JsonProperty(value = "validity", required = true) RuleValidity validity,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .validFrom(validFrom)
        .sourceId(sourceId)
        .label(label)
        .value(value)
        .condition(Optional.ofNullable(condition))
        .number(JsonInput.optionalInt("number", number))
        .date(date)
        .edition(JsonInput.optionalInt("edition", edition))
        .validity(validity)
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return from when it holds, or the year for which it holds} */
  public abstract EdtfDate validFrom();

  /** {@return the id of the source: {@code "s0787"}} */
  public abstract String sourceId();

  /** {@return what is ruled, in words: {@code "months of membership needed to apply"}} */
  public abstract String label();

  /** {@return the value in words: {@code "more than 12"}} */
  public abstract String value();

  /**
   * {@return what the value requires or permits beyond its number or date:
   * {@link RuleCondition#MORE_THAN}; empty for most}
   */
  public abstract Optional<RuleCondition> condition();

  /** {@return the number in the value: 12; empty if there is none} */
  public abstract OptionalInt number();

  /**
   * {@return the day in the value, of a period its last day: {@code 2024-05-31};
   * {@linkplain EdtfDate#isUnknown() unknown} if the value is not a date}
   */
  public abstract EdtfDate date();

  /**
   * {@return the edition of the conference for which it is made: 7 for the seventh ICLC; empty for
   * most}
   */
  public abstract OptionalInt edition();

  /** {@return how long it holds} */
  public abstract RuleValidity validity();

  /** {@return a remark of the editors, if there is one} */
  public abstract Optional<String> note();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  RuleProvision check() {
    new Violations("RuleProvision")
        .requireId("sourceId", sourceId())
        .requireText("label", label())
        .requireText("value", value())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(RuleProvision.class, this, RuleProvision::check);
  }

  /**
   * Builds a {@link RuleProvision}; {@code build()} throws {@link InvalidValueException} if the
   * source id is not an id, or the label or value is blank.
   */
  public static final class Builder extends ImmutableRuleProvision.Builder {
    Builder() {}

    @Override
    public RuleProvision build() {
      return super.build().check();
    }
  }
}
