package io.github.gnlc.error;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.text.Nearest;
import java.util.Locale;

/**
 * Thrown when something is asked for by a key that the dataset does not have:
 * {@code Gnlc.members().inCountry("XX")}.
 *
 * <p>The message names the key, what was expected and the nearest valid keys; the same parts are
 * fields: {@code "No country 'XX'; expected an ISO 3166-1 code such as CN, CHN or 156"}.
 */
public final class UnknownKeyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** What kind of thing was asked for. */
  public enum Kind {
    /** A country, by one of its ISO 3166-1 codes. */
    COUNTRY,
    /** One of UNESCO's regions. */
    REGION,
    /** A member, by its id. */
    MEMBER,
    /** A piece of evidence, by its id. */
    EVIDENCE,
    /** A name of a member, by its id. */
    MEMBER_NAME,
    /** A cohort, by its id. */
    COHORT,
    /** An award, by its id. */
    AWARD,
    /** An award round, by its year. */
    AWARD_ROUND,
    /** An event, by its id. */
    EVENT,
    /** A document, by its id. */
    DOCUMENT,
    /** A rule, by its id. */
    RULE,
    /** A thematic cluster, by its id. */
    THEMATIC_CLUSTER,
    /** A key feature, by its id. */
    KEY_FEATURE,
    /** An organisation, by its id. */
    ORGANISATION,
    /** An official's appearance, by its id. */
    OFFICIAL,
    /** A practice, by its id. */
    PRACTICE,
    /** A statement, by its id. */
    STATEMENT,
    /** A source, by its id. */
    SOURCE,
    /** A table of the dataset, by its name. */
    TABLE,
    /** A row of a table, by its key cells joined by "/". */
    ROW,
    /** A dataset that a network is made of, by its name. */
    LAYER,
    /** A column of an export, by its name. */
    COLUMN;

    /** Returns the kind in words: {@code "award round"}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private final Kind kind;
  private final String key;
  private final ImmutableList<String> nearest;

  private UnknownKeyException(
      Kind kind, String key, ImmutableList<String> nearest, String message) {
    super(message);
    this.kind = kind;
    this.key = key;
    this.nearest = nearest;
  }

  /**
   * Makes the exception for a key, finding the nearest among the valid keys.
   *
   * @param hint what was expected or what to do instead, as the end of a sentence
   */
  public static UnknownKeyException of(
      Kind kind, String key, Iterable<String> validKeys, String hint) {
    ImmutableList<String> nearest = nearest(key, validKeys);
    StringBuilder message = new StringBuilder("No ")
        .append(kind)
        .append(" '")
        .append(Excerpt.of(key))
        .append('\'');
    if (!nearest.isEmpty()) {
      message.append("; nearest: ").append(String.join(", ", nearest));
    }
    return new UnknownKeyException(
        kind, key, nearest, message.append("; ").append(hint).toString());
  }

  /** Typed as the verifier knows it, so that who throws it starts without this class. */
  public static RuntimeException ofRegion(String label, Iterable<String> labels) {
    return of(Kind.REGION, label, labels, "give one of UNESCO's five regions");
  }

  /**
   * Returns up to three of the valid keys that are like the one given, nearest first, ties in their
   * order; empty if none is like it.
   */
  public static ImmutableList<String> nearest(String key, Iterable<String> validKeys) {
    return ImmutableList.copyOf(Nearest.to(key, validKeys));
  }

  /** Returns what kind of thing was asked for. */
  public Kind kind() {
    return kind;
  }

  /** Returns the key that is not there, as given. */
  public String key() {
    return key;
  }

  /** Returns up to three valid keys like the one given, nearest first; empty if none is like it. */
  public ImmutableList<String> nearest() {
    return nearest;
  }
}
