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
 * A conclusion about a member that the editors of the dataset drew themselves, with their reason.
 *
 * <p>It goes before the rule, but not beyond the evidence: a decided date of joining counts only if
 * the claim of some source allows it, and an inferred one names the sources from which it follows.
 * Obtain decisions from {@code Gnlc.network().decisions()}, in the order of the member id and the
 * property:
 *
 * <pre>{@code
 * Decision decision = Gnlc.network().decisions().get(4);
 * decision.memberId();                                 // "au-melton"
 * decision.property();                                 // JOINED
 * decision.value();                                    // "2015"
 * decision.reason();
 * // "The network opened for membership in September 2015, so 2014, which one source gives,
 * //  is too early; the other source says 2015."
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Decision implements Serializable {
  private static final long serialVersionUID = 1;

  Decision() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Decision fromJson(
      @Required @JsonProperty(value = "memberId", required = true) String memberId,
      @Required @JsonProperty(value = "property", required = true) DecisionProperty property,
      @Required @JsonProperty(value = "value", required = true) String value,
      @Required @JsonProperty(value = "reason", required = true) String reason,
      @WithoutNulls @JsonProperty("sourceIds") @Nullable List<String> sourceIds) {
    return builder()
        .memberId(memberId)
        .property(property)
        .value(value)
        .reason(reason)
        .addAllSourceIds(JsonInput.list(sourceIds))
        .build();
  }

  /** {@return the id of the member: {@code "au-melton"}} */
  public abstract String memberId();

  /** {@return the property that is decided} */
  public abstract DecisionProperty property();

  /**
   * {@return the decided value: the text of an {@link EdtfDate} for {@link DecisionProperty#JOINED}
   * and {@link DecisionProperty#INFERRED}, the {@linkplain MemberStatus#code() code of a status}
   * for {@link DecisionProperty#STATUS}}
   */
  public abstract String value();

  /** {@return the reason, one or more sentences in English} */
  public abstract String reason();

  /** {@return the ids of the sources on which it rests, in their order; perhaps empty} */
  public abstract ImmutableList<String> sourceIds();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Decision check() {
    new Violations("Decision")
        .requireEach("sourceIds", sourceIds(), String.class)
        .requireId("memberId", memberId())
        .requireText("reason", reason())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Decision.class, this, Decision::check);
  }

  /**
   * Builds a {@link Decision}; {@code build()} throws {@link InvalidValueException} if the member
   * id is not an id or the reason is blank.
   */
  public static final class Builder extends ImmutableDecision.Builder {
    Builder() {}

    @Override
    public Decision build() {
      return super.build().check();
    }
  }
}
