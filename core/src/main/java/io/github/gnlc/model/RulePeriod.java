package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.JsonInput;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.internal.value.WithoutNulls;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The time during which a rule had one value.
 *
 * <p>Obtain it from {@link Rule#periods()}, or the one in force in a year from
 * {@code Gnlc.ruleBook().inForce(id, year)}:
 *
 * <pre>{@code
 * RulePeriod period = Gnlc.rules().get("award.bar_years").periods().get(0);
 * period.label();                                      // "years a past awardee may not apply"
 * period.value();                                      // "6"
 * period.from();                                       // 2019
 * period.until();                                      // unknown: it is in force
 * period.sourceIds();                                  // [s0772, s0789, s0787]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class RulePeriod implements Serializable {
  private static final long serialVersionUID = 1;

  RulePeriod() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static RulePeriod fromJson(
      @Required @JsonProperty(value = "validity", required = true) RuleValidity validity,
      @Required @JsonProperty(value = "label", required = true) String label,
      @Required @JsonProperty(value = "value", required = true) String value,
      @Required @JsonProperty(value = "from", required = true) EdtfDate from,
      @Required @JsonProperty(value = "until", required = true) EdtfDate until,
      @WithoutNulls @JsonProperty("sourceIds") @Nullable List<String> sourceIds) {
    return builder()
        .validity(validity)
        .label(label)
        .value(value)
        .from(from)
        .until(until)
        .addAllSourceIds(JsonInput.list(sourceIds))
        .build();
  }

  /** {@return whether the value holds until it is replaced, or only for its year} */
  public abstract RuleValidity validity();

  /** {@return what is ruled, in words: {@code "years a past awardee may not apply"}} */
  public abstract String label();

  /** {@return the value in words: {@code "6"}} */
  public abstract String value();

  /** {@return when the value began to hold} */
  public abstract EdtfDate from();

  /**
   * {@return when the value ceased to hold: when the next one began, or the year after an occasion;
   * {@linkplain EdtfDate#isUnknown() unknown} while it is in force}
   */
  public abstract EdtfDate until();

  /** {@return the ids of the sources that state the value, in the order of the provisions} */
  public abstract ImmutableList<String> sourceIds();

  /** Returns a text such as {@code 6 from 2019} or {@code 2025-06-15 from 2025 until 2026}. */
  @Override
  public String toString() {
    return value() + " from " + from() + (until().isUnknown() ? "" : " until " + until());
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  RulePeriod check() {
    new Violations("RulePeriod")
        .requireEach("sourceIds", sourceIds(), String.class)
        .requireText("value", value())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(RulePeriod.class, this, RulePeriod::check);
  }

  /**
   * Builds a {@link RulePeriod}; {@code build()} throws {@link InvalidValueException} if the value
   * is blank.
   */
  public static final class Builder extends ImmutableRulePeriod.Builder {
    Builder() {}

    @Override
    public RulePeriod build() {
      return super.build().check();
    }
  }
}
