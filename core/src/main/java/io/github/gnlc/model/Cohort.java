package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * An announced intake of members: {@code gnlc-2022}, 77 new members of 44 countries, announced on
 * 2022-09-02.
 *
 * <p>The figures are concluded from the statements published of that day; what the dataset holds of
 * the cohort is another matter, and the audit's.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Cohort implements Serializable {
  private static final long serialVersionUID = 1;

  Cohort() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id: {@code "gnlc-2022"}. */
  public abstract String id();

  /** Returns the day of the announcement. */
  public abstract LocalDate announced();

  /** Returns how many members were announced as new. */
  public abstract OptionalLong newMembers();

  /** Returns of how many countries they were said to be. */
  public abstract OptionalLong countriesOfNewMembers();

  /** Returns how many members the network was said to have with them. */
  public abstract OptionalLong networkMembers();

  /** Returns in how many countries. */
  public abstract OptionalLong networkCountries();

  /** Returns all statements about the network that day, in the order of the dataset. */
  public abstract ImmutableList<Statement> statements();

  /** Returns, for people: {@code gnlc-2022, announced 2022-09-02}. */
  @Override
  public String toString() {
    return id() + ", announced " + announced();
  }

  @Value.Check
  void check() {
    new Violations("Cohort").requireId("id", id()).throwIfAny();
  }

  /** Builds a {@link Cohort}. */
  public static final class Builder extends ImmutableCohort.Builder {
    Builder() {}
  }
}
