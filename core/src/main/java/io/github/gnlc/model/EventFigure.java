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
 * How many people or countries took part in an event, or were expected to, by one source.
 *
 * <p>Figures are kept as published; no conclusion is drawn from figures that contradict each other.
 * Obtain them from {@link Event#figures()}:
 *
 * <pre>{@code
 * Gnlc.events().get("iclc-2").figures();
 * // [countries: 120 countries (s0280), participants: 600 people (s0280),
 * //  countries: at least 90 countries, expected (s0698), …]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class EventFigure implements Serializable {
  private static final long serialVersionUID = 1;

  EventFigure() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static EventFigure fromJson(
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @Required @JsonProperty(value = "counted", required = true) String counted,
      @JsonProperty("mode") @Nullable String mode,
      @JsonProperty("stage") @Nullable String stage,
      @Required @JsonProperty(value = "figure", required = true) Figure figure) {
    return builder()
        .sourceId(sourceId)
        .counted(counted)
        .mode(Optional.ofNullable(mode))
        .stage(Optional.ofNullable(stage))
        .figure(figure)
        .build();
  }

  /** {@return the id of the source: {@code "s0280"}} */
  public abstract String sourceId();

  /** {@return what is counted: {@code "participants"} or {@code "countries"}} */
  public abstract String counted();

  /**
   * {@return how they took part, {@code "online"} or {@code "on-site"}; empty if the source does
   * not distinguish}
   */
  public abstract Optional<String> mode();

  /**
   * {@return {@code "expected"} for a figure published before the event; empty for a figure after
   * it}
   */
  public abstract Optional<String> stage();

  /** {@return the number with its unit: {@code 120 countries}} */
  public abstract Figure figure();

  /** Returns a text such as {@code participants: at least 650 people (s0712)}. */
  @Override
  public String toString() {
    return counted() + ": " + figure() + (mode().isPresent() ? ", " + mode().get() : "")
        + (stage().isPresent() ? ", " + stage().get() : "") + " (" + sourceId() + ")";
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  EventFigure check() {
    new Violations("EventFigure")
        .requireId("sourceId", sourceId())
        .requireText("counted", counted())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(EventFigure.class, this, EventFigure::check);
  }

  /**
   * Builds an {@link EventFigure}; {@code build()} throws {@link InvalidValueException} if the
   * source id is not an id or {@code counted} is blank.
   */
  public static final class Builder extends ImmutableEventFigure.Builder {
    Builder() {}

    @Override
    public EventFigure build() {
      return super.build().check();
    }
  }
}
