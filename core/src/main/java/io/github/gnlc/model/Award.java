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
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A UNESCO Learning City Award: one member in one round, with the sources that report it.
 *
 * <p>It does not hold the citation or the ceremony; the day and the place are those of the
 * {@link AwardRound} of the same year. Obtain awards from {@code Gnlc.awards()}, in the order of
 * the year and the member id:
 *
 * <pre>{@code
 * Award award = Gnlc.awards().get("2024/ma-benguerir");
 * award.year();                                        // 2024
 * award.memberId();                                    // "ma-benguerir"
 * award.sourceIds();                                   // [s0114, s0169, s0956]
 * Gnlc.awards().inRound(2024).inCountry("MA").count();
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Award implements Serializable {
  private static final long serialVersionUID = 1;

  Award() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Award fromJson(
      @Required @JsonProperty(value = "year", required = true) BigDecimal year,
      @Required @JsonProperty(value = "memberId", required = true) String memberId,
      @WithoutNulls @JsonProperty("sourceIds") @Nullable List<String> sourceIds) {
    return builder()
        .year(JsonInput.wholeInt("year", year))
        .memberId(memberId)
        .addAllSourceIds(JsonInput.list(sourceIds))
        .build();
  }

  /**
   * {@return the year of the round, 2013 to 9999: 2024} The round may confer its awards in another
   * year.
   */
  public abstract int year();

  /** {@return the id of the awarded member: {@code "ma-benguerir"}} */
  public abstract String memberId();

  /**
   * {@return the ids of the sources that report the award, in ascending order: {@code [s0114,
   * s0169]}}
   */
  public abstract ImmutableList<String> sourceIds();

  /**
   * {@return the id of the award, the year and the member id with a slash between them:
   * {@code "2024/ma-benguerir"}}
   */
  public String id() {
    return year() + "/" + memberId();
  }

  /** Returns a text such as {@code 2024/ma-benguerir}. */
  @Override
  public String toString() {
    return id();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Award check() {
    new Violations("Award")
        .requireEach("sourceIds", sourceIds(), String.class)
        .require(year() >= 2013 && year() <= 9999, "year", year(), "is not within 2013 to 9999")
        .requireId("memberId", memberId())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Award.class, this, Award::check);
  }

  /**
   * Builds an {@link Award}; {@code build()} throws {@link InvalidValueException} if the year is
   * not within 2013 to 9999 or the member id is not an id.
   */
  public static final class Builder extends ImmutableAward.Builder {
    Builder() {}

    @Override
    public Award build() {
      return super.build().check();
    }
  }
}
