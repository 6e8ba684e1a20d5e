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
 * A round of the UNESCO Learning City Award: the call for one year, and when and where its awards
 * were conferred.
 *
 * <p>It does not hold the awardees; they are {@code Gnlc.awards().inRound(year)}. Obtain rounds
 * from {@code Gnlc.awardRounds()}, in the order of the year:
 *
 * <pre>{@code
 * AwardRound round = Gnlc.awardRounds().get("2024");
 * round.eventId();                                     // "iclc-6"
 * round.ceremonyPlace();                               // "Jubail"
 * round.conferred();                                   // 2024-12-02
 * Gnlc.awardRounds().get("2017").conferred();          // 2017, as no source states the day
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class AwardRound implements Serializable {
  private static final long serialVersionUID = 1;

  AwardRound() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static AwardRound fromJson(
      @Required @JsonProperty(value = "year", required = true) BigDecimal year,
      @Required @JsonProperty(value = "eventId", required = true) String eventId,
      @Required @JsonProperty(value = "ceremonyDate", required = true) EdtfDate ceremonyDate,
      @Required @JsonProperty(value = "ceremonyPlace", required = true) String ceremonyPlace) {
    return builder()
        .year(JsonInput.wholeInt("year", year))
        .eventId(eventId)
        .ceremonyDate(ceremonyDate)
        .ceremonyPlace(ceremonyPlace)
        .build();
  }

  /** {@return the year by which the round is known, 2013 to 9999: 2024} */
  public abstract int year();

  /** {@return the id of the conference at which the awards were conferred: {@code "iclc-6"}} */
  public abstract String eventId();

  /**
   * {@return the date of the ceremony; {@linkplain EdtfDate#isUnknown() unknown} if no source
   * states it}
   */
  public abstract EdtfDate ceremonyDate();

  /** {@return the city of the ceremony: {@code "Jubail"}} */
  public abstract String ceremonyPlace();

  /**
   * {@return when the awards of the round were conferred: the date of the ceremony, or the year of
   * the round if that date is not known} The result is never the unknown date.
   */
  public EdtfDate conferred() {
    return ceremonyDate().isUnknown() ? EdtfDate.of(Integer.toString(year())) : ceremonyDate();
  }

  /** Returns a text such as {@code 2024, Jubail}. */
  @Override
  public String toString() {
    return year() + ", " + ceremonyPlace();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  AwardRound check() {
    new Violations("AwardRound")
        .require(year() >= 2013 && year() <= 9999, "year", year(), "is not within 2013 to 9999")
        .requireId("eventId", eventId())
        .requireText("ceremonyPlace", ceremonyPlace())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(AwardRound.class, this, AwardRound::check);
  }

  /**
   * Builds an {@link AwardRound}; {@code build()} throws {@link InvalidValueException} if the year
   * is not within 2013 to 9999, the event id is not an id, or the place is blank.
   */
  public static final class Builder extends ImmutableAwardRound.Builder {
    Builder() {}

    @Override
    public AwardRound build() {
      return super.build().check();
    }
  }
}
