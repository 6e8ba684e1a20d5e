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
 * A rule of the network with every value that it has had: how long an awardee must wait, the
 * deadline of an application, how many cities a country may nominate.
 *
 * <p>Values are kept in words as sources state them; {@code Gnlc.ruleBook()} applies those that can
 * be applied. Obtain rules from {@code Gnlc.rules()}, in the order of the id:
 *
 * <pre>{@code
 * Rule rule = Gnlc.rules().get("award.bar_years");
 * rule.subject();                                      // "award"
 * rule.periods();                                      // [6 from 2019]
 * rule.provisions().size();                            // 3
 * Gnlc.rules().get("membership.deadline").periods().get(3);   // 2025-06-15 from 2025 until 2026
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Rule implements Serializable {
  private static final long serialVersionUID = 1;

  Rule() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Rule fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "subject", required = true) String subject,
      @WithoutNulls @JsonProperty("periods") @Nullable List<RulePeriod> periods,
      @WithoutNulls @JsonProperty("provisions") @Nullable List<RuleProvision> provisions) {
    return builder()
        .id(id)
        .subject(subject)
        .addAllPeriods(JsonInput.list(periods))
        .addAllProvisions(JsonInput.list(provisions))
        .build();
  }

  /** {@return the id, the subject and a name: {@code "award.bar_years"}} */
  public abstract String id();

  /**
   * {@return what the rule is about: {@code "award"}, {@code "membership"}, {@code "conference"}}
   */
  public abstract String subject();

  /**
   * {@return the values over time as concluded from the provisions, in the order of their
   * beginning}
   */
  public abstract ImmutableList<RulePeriod> periods();

  /**
   * {@return what each source states, in the order of the date from which it holds, then of the
   * source id; never empty}
   */
  public abstract ImmutableList<RuleProvision> provisions();

  /**
   * Returns a text such as {@code award.bar_years: 6 from 2019}; periods are separated by
   * semicolons.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(id());
    String separator = ": ";
    for (RulePeriod period : periods()) {
      text.append(separator).append(period);
      separator = "; ";
    }
    return text.toString();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Rule check() {
    new Violations("Rule")
        .requireEach("periods", periods(), RulePeriod.class)
        .requireEach("provisions", provisions(), RuleProvision.class)
        .requireId("id", id())
        .requireText("subject", subject())
        .require(
            !provisions().isEmpty(),
            "provisions",
            provisions(),
            "is empty; expected at least one source")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Rule.class, this, Rule::check);
  }

  /**
   * Builds a {@link Rule}; {@code build()} throws {@link InvalidValueException} if the id is not an
   * id, the subject is blank, or there is no provision.
   */
  public static final class Builder extends ImmutableRule.Builder {
    Builder() {}

    @Override
    public Rule build() {
      return super.build().check();
    }
  }
}
