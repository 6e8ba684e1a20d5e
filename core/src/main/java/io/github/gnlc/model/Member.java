package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member of the UNESCO Global Network of Learning Cities: a city, or now and then a county,
 * district or consortium; {@code cn-guangzhou}, Guangzhou, China, joined 2022-09-02.
 *
 * <p>Also those whose membership is unconfirmed or withdrawn are of this type; {@link #status()}
 * tells. It does not hold the evidence, the other names or the awards: ask the network for them by
 * the member's id.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Member implements Serializable {
  private static final long serialVersionUID = 1;

  Member() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id, stable across versions of the dataset: {@code "cn-guangzhou"}. */
  public abstract String id();

  /** Returns the name as the network's lists give it: {@code "Nam-gu"}. */
  public abstract String name();

  /** Returns what tells the member from another of the same name and country: {@code "Busan"}. */
  public abstract Optional<String> distinction();

  /** Returns the country in which UNESCO lists the member. */
  public abstract Country country();

  /** Returns where the member stands today. */
  public abstract MemberStatus status();

  /**
   * Returns when it joined, as concluded from the evidence; perhaps only a bound, perhaps unknown.
   */
  public abstract EdtfDate joined();

  /** Returns on what that date rests. */
  public abstract JoinedBasis joinedBasis();

  /**
   * Returns when it left; meaningful only with status withdrawn, and unknown where no source gives
   * a date.
   */
  public abstract EdtfDate left();

  /**
   * Returns the id of the cohort it was announced in, for cohorts since 2019: {@code "gnlc-2022"}.
   */
  public abstract Optional<String> cohortId();

  /** Returns where it lies, if the gazetteer has it. */
  public abstract Optional<Place> place();

  /** Returns the Wikidata item: {@code "Q16572"}. */
  public abstract Optional<String> wikidataId();

  /** Returns the GeoNames id: {@code "1809858"}. */
  public abstract Optional<String> geonamesId();

  /** Returns the name with its distinction, unique within the country: {@code "Nam-gu (Busan)"}. */
  public String label() {
    return distinction().isPresent() ? name() + " (" + distinction().get() + ")" : name();
  }

  /** Returns, for people: {@code Guangzhou, CN (cn-guangzhou)}. */
  @Override
  public String toString() {
    return label() + ", " + country().alpha2() + " (" + id() + ")";
  }

  @Value.Check
  void check() {
    new Violations("Member")
        .requireId("id", id())
        .requireText("name", name())
        .requireText("distinction", distinction())
        .require(
            joinedBasis() != JoinedBasis.COHORT || cohortId().isPresent(),
            "joinedBasis",
            joinedBasis(),
            "needs a cohortId")
        .require(
            joinedBasis() != JoinedBasis.UNKNOWN || joined().isUnknown(),
            "joinedBasis",
            joinedBasis(),
            "needs an unknown joined date")
        .throwIfAny();
  }

  /** Builds a {@link Member}. */
  public static final class Builder extends ImmutableMember.Builder {
    Builder() {}
  }
}
