package io.github.gnlc.error;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.text.Nearest;
import java.util.Locale;

/**
 * Thrown when a key does not exist in the dataset: the id of a member, the code of a country, the
 * name of a column.
 *
 * <p>The message quotes the key, lists up to three valid keys that are like it, and says what was
 * expected; the same parts are available as fields:
 *
 * <pre>{@code
 * Gnlc.members().get("cn-hangzou");
 * // UnknownKeyException: No member 'cn-hangzou'; nearest: cn-hangzhou, cn-changzhou, cn-guangzhou;
 * //     see the ids of members[of today]
 * }</pre>
 *
 * <p>Two keys are alike if at most half of the letters of the longer one have to be inserted,
 * deleted, replaced or swapped with their neighbour to make one of the other, in any order of the
 * words; case is ignored. A key longer than 80 characters is cut in the message, never in
 * {@link #key()}.
 *
 * <p>A method named {@code find} returns an empty {@code Optional} where {@code get} throws this.
 */
public final class UnknownKeyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** A kind of thing that is asked for by a key. */
  public enum Kind {
    /** A country, by one of its ISO 3166-1 codes. */
    COUNTRY("countries"),
    /** One of UNESCO's regions. */
    REGION,
    /** A member, by its id. */
    MEMBER,
    /** A piece of evidence, by its id. */
    EVIDENCE("evidence"),
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
    /** A proposition, by its id. */
    PROPOSITION,
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

    private final String singular;
    private final String plural;

    Kind() {
      singular = words();
      plural = singular + "s";
    }

    Kind(String plural) {
      singular = words();
      this.plural = plural;
    }

    private String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the word for several of the kind: {@code "award rounds"}} */
    public String plural() {
      return plural;
    }

    /** Returns the word for one of the kind: {@code "award round"}. */
    @Override
    public String toString() {
      return singular;
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
   * Returns an exception for a key, with those of the valid keys that are nearest to it.
   *
   * @param kind what was asked for, not null
   * @param key the key that does not exist, not null
   * @param validKeys the keys that exist; ties among the nearest keep this order; not null
   * @param hint what was expected or what to do instead, as the end of a sentence; not null
   * @return the exception, not thrown yet
   */
  public static UnknownKeyException of(
      Kind kind, String key, Iterable<String> validKeys, String hint) {
    ImmutableList<String> nearest = Nearest.to(key, validKeys);
    StringBuilder message = new StringBuilder("No ")
        .append(kind)
        .append(" '")
        .append(Excerpt.of(key))
        .append('\'');
    if (!nearest.isEmpty()) {
      message
          .append("; nearest: ")
          .append(String.join(", ", nearest.stream().map(Excerpt::of).toList()));
    }
    return new UnknownKeyException(
        kind, key, nearest, message.append("; ").append(hint).toString());
  }

  /** {@return what was asked for} */
  public Kind kind() {
    return kind;
  }

  /** {@return the key that does not exist, as it was given} */
  public String key() {
    return key;
  }

  /** {@return up to three valid keys that are like the given one, nearest first; perhaps none} */
  public ImmutableList<String> nearest() {
    return nearest;
  }
}
