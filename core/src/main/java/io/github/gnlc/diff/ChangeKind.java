package io.github.gnlc.diff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * How something changed between two datasets. A kind is obtained from {@link Change#kind()}, as a
 * constant, or from its code:
 *
 * <pre>{@code
 * ChangeKind kind = ChangeKind.of("joined");    // JOINED
 * kind.scope();                                 // WORLD
 * kind.heading(ChangeSubject.MEMBER);           // members that joined
 * }</pre>
 *
 * <p>What only the newer dataset has is a change of the {@linkplain ChangeScope#WORLD world} if its
 * date is known to be after the day on which the older dataset was compiled; otherwise it was only
 * learned of, and is {@link #ADDED}.
 *
 * <p>The constants are in the order of reports. No method returns null. Immutable and thread-safe,
 * as every enum.
 */
public enum ChangeKind {
  /** A city became a member. */
  JOINED(ChangeScope.WORLD, " that joined"),

  /** A member left the network. */
  LEFT(ChangeScope.WORLD, " that left"),

  /** A member received the award. */
  AWARDED(ChangeScope.WORLD, " conferred"),

  /**
   * A cohort was announced, an award round, event or practice took place, a document was adopted, a
   * rule has a new value, an official appeared.
   */
  HAPPENED(ChangeScope.WORLD, " that are new"),

  /** Only the newer dataset has it. */
  ADDED(ChangeScope.KNOWLEDGE, " added"),

  /** Only the older dataset has it. */
  REMOVED(ChangeScope.KNOWLEDGE, " removed"),

  /** Both datasets have it, with other particulars. */
  CHANGED(ChangeScope.KNOWLEDGE, " changed"),

  /** A member has another name: the data cannot tell a new name from a better spelling. */
  RENAMED(ChangeScope.KNOWLEDGE, " renamed"),

  /** A date is known better: its possible days are fewer, a bound is tighter. */
  DATE_NARROWED(ChangeScope.KNOWLEDGE, " with a date better known"),

  /** A date is known less well: its possible days are more. */
  DATE_WIDENED(ChangeScope.KNOWLEDGE, " with a date less well known"),

  /** A date is another one. */
  DATE_CORRECTED(ChangeScope.KNOWLEDGE, " with a date corrected"),

  /** A member has another status, though it did not leave since. */
  STATUS_CHANGED(ChangeScope.KNOWLEDGE, " with another status"),

  /** Sources gave several years, and now they do not, or a decision says which. */
  CONFLICT_SETTLED(ChangeScope.KNOWLEDGE, " with a conflict settled"),

  /** Sources give several years, no decision says which, and before it was not so. */
  CONFLICT_FOUND(ChangeScope.KNOWLEDGE, " with a conflict found");

  private static final ChangeKind[] ALL = values();

  private final ChangeScope scope;
  private final String words;

  ChangeKind(ChangeScope scope, String words) {
    this.scope = scope;
    this.words = words;
  }

  /**
   * Returns the kind of change with a {@linkplain #code() code}.
   *
   * @param code the code, to the letter, not null
   * @return the kind, not null
   * @throws UnknownCodeException if there is no such kind; the message lists all codes
   */
  @JsonCreator
  public static ChangeKind of(String code) {
    return Codes.find(ALL, code, "kind of change");
  }

  /**
   * Returns the code of the kind, which is the name of the constant in lower case with hyphens.
   *
   * @return the code, such as {@code "date-narrowed"} for {@link #DATE_NARROWED}
   */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }

  /**
   * Returns whether it is a change in the world or in what is known of it.
   *
   * @return the scope, the same for all changes of the kind
   */
  public ChangeScope scope() {
    return scope;
  }

  /**
   * Returns a heading for changes of this kind, as reports have it.
   *
   * @param subject the kind of thing that changed, not null
   * @return the heading, such as {@code "members that joined"} for {@link ChangeSubject#MEMBER}
   * @throws NullPointerException if the subject is null
   */
  public String heading(ChangeSubject subject) {
    // a rule is rarely new when its value is
    boolean value = this == HAPPENED && subject == ChangeSubject.RULE;
    return subject.plural() + (value ? " with a new value" : words);
  }
}
