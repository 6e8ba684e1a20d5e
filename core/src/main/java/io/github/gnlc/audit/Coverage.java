package io.github.gnlc.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.Authority;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much of what was announced of the network a dataset holds, in all and for each cohort.
 *
 * <p>It is obtained from {@link Audit#coverage()}:
 *
 * <pre>{@code
 * Coverage coverage = Gnlc.audit().coverage();
 * coverage.toString();                        // 401 of 425 members, 94.4 %
 * coverage.countries().get().fraction();      // 86/91
 * coverage.cohort("gnlc-2022").announced();   // 77
 * coverage.byBestSource();        // {UNESCO=254, NATIONAL=36, OTHER=123, UNRELIABLE=2}
 * coverage.unnamed().get(5);                  // gnlc-2025, BF: 0 of 1 members, 0.0 %
 * }</pre>
 *
 * <p>In a cohort, the members count that were announced in it and are not unconfirmed, also if they
 * withdrew later. In all, the members of today count, against the total of the latest cohort that
 * has one. Cohorts are in the order of their days; those without an announced number are left out.
 *
 * <p>No method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Coverage implements Serializable {
  private static final long serialVersionUID = 1;

  Coverage() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the members of each cohort that has an announced number of new members, by cohort id,
   * in the order of their days}
   */
  public abstract ImmutableMap<String, CoverageFigure> cohorts();

  /** {@return the countries of new members of each cohort that has an announced number of them} */
  public abstract ImmutableMap<String, CoverageFigure> countriesOfCohorts();

  /** {@return the members of today against the latest total; empty if no cohort has a total} */
  public abstract Optional<CoverageFigure> overall();

  /** {@return the countries with a member of today against the latest total of countries} */
  public abstract Optional<CoverageFigure> countries();

  /**
   * {@return where members are missing: the cohorts of which more were announced than the dataset
   * names, then the regions and countries of which a source says so, such as {@code gnlc-2025, NE:
   * 0 of 1 members}} A city that is not confirmed as a member has a name, and so is not missing
   * here.
   */
  public abstract ImmutableList<CoverageFigure> unnamed();

  /**
   * {@return how many of the cities, of any status, have their membership from a source of an
   * authority and from none of a greater one: {@code {UNESCO=254, NATIONAL=36, OTHER=123}}}
   */
  public abstract ImmutableMap<Authority, Integer> byBestSource();

  /**
   * {@return the members of a cohort}
   *
   * @param id such as {@code "gnlc-2022"}
   * @throws UnknownKeyException if no number of new members was announced of such a cohort
   */
  public CoverageFigure cohort(String id) {
    CoverageFigure coverage = cohorts().get(id);
    if (coverage == null) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.COHORT,
          id,
          cohorts().keySet(),
          "new members were announced of " + String.join(", ", cohorts().keySet()));
    }
    return coverage;
  }

  /** Returns a text such as {@code 401 of 425 members, 94.4 %}, or {@code no total announced}. */
  @Override
  public String toString() {
    return overall()
        .map(all -> all.counted() + " of " + all.announced() + " members, " + all.percentage())
        .orElse("no total announced");
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Coverage check() {
    new Violations("Coverage")
        .requireEach("cohorts", cohorts().keySet(), String.class)
        .requireEach("cohorts", cohorts().values(), CoverageFigure.class)
        .requireEach("countriesOfCohorts", countriesOfCohorts().keySet(), String.class)
        .requireEach("countriesOfCohorts", countriesOfCohorts().values(), CoverageFigure.class)
        .requireEach("unnamed", unnamed(), CoverageFigure.class)
        .requireEach("byBestSource", byBestSource().keySet(), Authority.class)
        .requireEach("byBestSource", byBestSource().values(), Integer.class)
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Coverage.class, this, Coverage::check);
  }

  /** Builds a {@link Coverage}. */
  public static final class Builder extends ImmutableCoverage.Builder {
    Builder() {}

    @Override
    public Coverage build() {
      return super.build().check();
    }
  }
}
