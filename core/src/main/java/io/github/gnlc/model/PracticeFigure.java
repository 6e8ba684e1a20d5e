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
 * A figure of a practice: what is counted, how many, as of when, and whether it is a target.
 *
 * <p>Obtain it from {@link Practice#figures()}:
 *
 * <pre>{@code
 * PracticeFigure figure =
 *     Gnlc.practices().get("cn-guangzhou-study-and-dream").figures().get(1);
 * figure.metric();                 // "obtained higher education certificates"
 * figure.figure();                                     // at least 80000 people
 * figure.isTarget();                                   // false
 * figure.asOf();                                       // 2021-07
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class PracticeFigure implements Serializable {
  private static final long serialVersionUID = 1;

  PracticeFigure() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static PracticeFigure fromJson(
      @Required @JsonProperty(value = "metric", required = true) String metric,
      @JsonProperty("stage") @Nullable String stage,
      @Required @JsonProperty(value = "figure", required = true) Figure figure,
      @Required @JsonProperty(value = "asOf", required = true) EdtfDate asOf,
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId) {
    return builder()
        .metric(metric)
        .stage(Optional.ofNullable(stage))
        .figure(figure)
        .asOf(asOf)
        .sourceId(sourceId)
        .build();
  }

  /** {@return what is counted, in words of the dataset: {@code "participants trained"}} */
  public abstract String metric();

  /** {@return {@code "target"} for what is to be reached; empty for a result} */
  public abstract Optional<String> stage();

  /** {@return whether this is what is to be reached, rather than a result} */
  public boolean isTarget() {
    return stage().equals(Optional.of("target"));
  }

  /** {@return the number with its unit: {@code at least 80000 people}} */
  public abstract Figure figure();

  /**
   * {@return the date for which the number holds; {@linkplain EdtfDate#isUnknown() unknown} if the
   * source gives none}
   */
  public abstract EdtfDate asOf();

  /** {@return the id of the source: {@code "s0003"}} */
  public abstract String sourceId();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  PracticeFigure check() {
    new Violations("PracticeFigure")
        .requireText("metric", metric())
        .requireText("stage", stage())
        .requireId("sourceId", sourceId())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(PracticeFigure.class, this, PracticeFigure::check);
  }

  /**
   * Builds a {@link PracticeFigure}; {@code build()} throws {@link InvalidValueException} if the
   * metric or the stage is blank or the source id is not an id.
   */
  public static final class Builder extends ImmutablePracticeFigure.Builder {
    Builder() {}

    @Override
    public PracticeFigure build() {
      return super.build().check();
    }
  }
}
