package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.JsonInput;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The two points in time by which a network is seen: as of a day, and as known from the sources
 * published by another day.
 *
 * <p>It is a description and opens nothing. Obtain the network of a moment from
 * {@code Gnlc.asOf(day)} and {@code knownOn(day)}, and its moment from {@code Network.moment()}:
 *
 * <pre>{@code
 * Gnlc.network().moment();                             // today
 * Gnlc.asOf(LocalDate.parse("2022-09-02"))
 *     .knownOn(LocalDate.parse("2023-01-01")).moment();
 *                                  // as of 2022-09-02, as known on 2023-01-01
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Moment implements Serializable {
  private static final long serialVersionUID = 1;

  Moment() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Moment fromJson(
      @JsonProperty("asOf") @Nullable String asOf,
      @Required @JsonProperty(value = "certainty", required = true) Certainty certainty,
      @JsonProperty("knownOn") @Nullable String knownOn) {
    return builder()
        .asOf(Optional.ofNullable(asOf).map(JsonInput::day))
        .certainty(certainty)
        .knownOn(Optional.ofNullable(knownOn).map(JsonInput::day))
        .build();
  }

  @JsonProperty("asOf")
  @Nullable
  String asOfInJson() {
    return asOf().map(LocalDate::toString).orElse(null);
  }

  @JsonProperty("knownOn")
  @Nullable
  String knownOnInJson() {
    return knownOn().map(LocalDate::toString).orElse(null);
  }

  /** {@return the day as of which members and other facts are seen; empty for today} */
  public abstract Optional<LocalDate> asOf();

  /** {@return whether only what is known as of that day counts, or also what is possible} */
  public abstract Certainty certainty();

  /**
   * {@return the day by which a source must have been published to count; empty if all sources
   * count}
   */
  public abstract Optional<LocalDate> knownOn();

  /**
   * Returns a text such as {@code as of 2022-09-02, as known on 2023-01-01}; {@code today} if
   * neither day is given, {@code possibly as of 2022-09-02} if what is possible counts.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    asOf()
        .ifPresent(day -> text.append(certainty() == Certainty.KNOWN ? "as of " : "possibly as of ")
            .append(day));
    knownOn()
        .ifPresent(day ->
            text.append(text.length() == 0 ? "" : ", ").append("as known on ").append(day));
    return text.length() == 0 ? "today" : text.toString();
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Moment.class, this);
  }

  /** Builds a {@link Moment}. */
  public static final class Builder extends ImmutableMoment.Builder {
    Builder() {}
  }
}
