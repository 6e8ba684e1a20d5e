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
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An announced intake of members: UNESCO named them together on one day.
 *
 * <p>The dataset has a cohort for each intake since 2019, and none for earlier members. The figures
 * are those that the statements about that day give, chosen by the same rule as all conclusions
 * (the most authoritative publisher, then the number of sources). It does not hold the members:
 * they are {@code Gnlc.members().inCohort(id)}, and {@code Gnlc.audit()} compares their number with
 * the announced one. Obtain cohorts from {@code Gnlc.cohorts()}, in the order of the id:
 *
 * <pre>{@code
 * Cohort cohort = Gnlc.cohorts().get("gnlc-2022");
 * cohort.announced();                                  // 2022-09-02
 * cohort.newMembers();                                 // OptionalLong[77]
 * cohort.countriesOfNewMembers();                      // OptionalLong[44]
 * cohort.networkMembers();                             // OptionalLong[294]
 * cohort.statements().size();                          // 11
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Cohort implements Serializable {
  private static final long serialVersionUID = 1;

  Cohort() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Cohort fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "announced", required = true) String announced,
      @JsonProperty("newMembers") @Nullable BigDecimal newMembers,
      @JsonProperty("countriesOfNewMembers") @Nullable BigDecimal countriesOfNewMembers,
      @JsonProperty("networkMembers") @Nullable BigDecimal networkMembers,
      @JsonProperty("networkCountries") @Nullable BigDecimal networkCountries,
      @WithoutNulls @JsonProperty("statements") @Nullable List<Statement> statements) {
    return builder()
        .id(id)
        .announced(JsonInput.day(announced))
        .newMembers(JsonInput.optionalLong("newMembers", newMembers))
        .countriesOfNewMembers(
            JsonInput.optionalLong("countriesOfNewMembers", countriesOfNewMembers))
        .networkMembers(JsonInput.optionalLong("networkMembers", networkMembers))
        .networkCountries(JsonInput.optionalLong("networkCountries", networkCountries))
        .addAllStatements(JsonInput.list(statements))
        .build();
  }

  @JsonProperty("announced")
  String announcedInJson() {
    return announced().toString();
  }

  /** {@return the id: {@code "gnlc-2022"}} */
  public abstract String id();

  /** {@return the day of the announcement, which is the day on which its members joined} */
  public abstract LocalDate announced();

  /** {@return the announced number of new members; empty if no source states it} */
  public abstract OptionalLong newMembers();

  /**
   * {@return the announced number of countries of the new members; empty if no source states it}
   */
  public abstract OptionalLong countriesOfNewMembers();

  /**
   * {@return the announced number of all members including the new ones; empty if no source states
   * it}
   */
  public abstract OptionalLong networkMembers();

  /** {@return the announced number of countries with a member; empty if no source states it} */
  public abstract OptionalLong networkCountries();

  /**
   * {@return all statements about the network on that day, in the order of the source id; never
   * null, perhaps empty}
   */
  public abstract ImmutableList<Statement> statements();

  /** Returns a text such as {@code gnlc-2022, announced 2022-09-02}. */
  @Override
  public String toString() {
    return id() + ", announced " + announced();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Cohort check() {
    new Violations("Cohort")
        .requireEach("statements", statements(), Statement.class)
        .requireId("id", id())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Cohort.class, this, Cohort::check);
  }

  /**
   * Builds a {@link Cohort}; {@code build()} throws {@link InvalidValueException} if the id is not
   * an id.
   */
  public static final class Builder extends ImmutableCohort.Builder {
    Builder() {}

    @Override
    public Cohort build() {
      return super.build().check();
    }
  }
}
