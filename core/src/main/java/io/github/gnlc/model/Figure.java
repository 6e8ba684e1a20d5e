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
import org.immutables.value.Value;

/**
 * A number as a source published it: a value, how exact it is said to be, and its unit.
 *
 * <p>It is not an interval: {@code at least 650 people} is stored as that, not as 650 and more.
 * Obtain it from a {@link Statement}, an {@link EventFigure} or a {@link PracticeFigure}:
 *
 * <pre>{@code
 * Figure figure = Figure.builder().value(650).qualifier(Qualifier.AT_LEAST).unit("people").build();
 * figure.toString();                                   // "at least 650 people"
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Figure implements Serializable {
  private static final long serialVersionUID = 1;

  Figure() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Figure fromJson(
      @Required @JsonProperty(value = "value", required = true) BigDecimal value,
      @Required @JsonProperty(value = "qualifier", required = true) Qualifier qualifier,
      @Required @JsonProperty(value = "unit", required = true) String unit) {
    return builder()
        .value(JsonInput.whole("value", value))
        .qualifier(qualifier)
        .unit(unit)
        .build();
  }

  /** {@return the number without its qualifier: 650} */
  public abstract long value();

  /** {@return how exact the number is said to be} */
  public abstract Qualifier qualifier();

  /** {@return what is counted: {@code "people"}, {@code "per cent"}} */
  public abstract String unit();

  /** Returns a text such as {@code at least 650 people} or {@code 1 city}. */
  @Override
  public String toString() {
    String prefix =
        qualifier() == Qualifier.EXACTLY ? "" : qualifier().code().replace('-', ' ') + " ";
    return prefix + value() + " " + (value() == 1 ? singular(unit()) : unit());
  }

  /** The unit of one, of those that the network counts most. */
  private static String singular(String unit) {
    return switch (unit) {
      case "cities" -> "city";
      case "countries" -> "country";
      case "members" -> "member";
      case "people" -> "person";
      default -> unit;
    };
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Figure check() {
    new Violations("Figure").requireText("unit", unit()).throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Figure.class, this, Figure::check);
  }

  /**
   * Builds a {@link Figure}; {@code build()} throws {@link InvalidValueException} if the unit is
   * blank.
   */
  public static final class Builder extends ImmutableFigure.Builder {
    Builder() {}

    @Override
    public Figure build() {
      return super.build().check();
    }
  }
}
