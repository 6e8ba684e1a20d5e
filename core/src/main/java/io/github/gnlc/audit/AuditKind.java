package io.github.gnlc.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * The kind of a finding of the audit: what it is about. With each kind stand the severities that it
 * can have, and what {@link AuditFinding#expected()} and {@link AuditFinding#found()} mean.
 *
 * <p>A kind is obtained from {@link AuditFinding#kind()}, as a constant, or from its code:
 *
 * <pre>{@code
 * AuditKind kind = AuditKind.of("cohort-incomplete");    // COHORT_INCOMPLETE
 * kind.title();                                          // Cohorts that are not held as announced
 * Gnlc.audit().ofKind(kind).summary().toString();        // 13 findings: 13 warnings
 * }</pre>
 *
 * <p>The constants are in the order of the report. No method returns null. Immutable and
 * thread-safe, as every enum.
 */
public enum AuditKind {
  /**
   * A figure announced of a cohort (new members, their countries, countries new to the network)
   * that the members held of it do not reach, or exceed; warning. Expected is what was announced,
   * found what is held.
   */
  COHORT_INCOMPLETE("Cohorts that are not held as announced"),

  /**
   * A published total of members or countries, compared with those counted on that day; info if
   * they agree, warning if members are missing or the data refute the total. Expected is the total,
   * found those known, found at most those possible.
   */
  NETWORK_TOTAL("Totals of the network"),

  /** The same for a figure about one country or region. */
  COUNTRY_TOTAL("Totals of countries and regions"),

  /**
   * Published figures of one thing and time that cannot all be right; info if withdrawals explain
   * the difference, else warning. Before the first intake the network grew day by day, so that only
   * totals of one day contradict. Expected is the highest figure, found the lowest.
   */
  STATEMENTS_CONTRADICT("Statements that contradict one another"),

  /**
   * A published total that is lower than an earlier one, or than an earlier one and an intake make:
   * members left, or a total is wrong or counts otherwise; info if the data name as many who left,
   * notice if the total is higher than the earlier figures make, else warning. Expected is the
   * total that the earlier figures make, found the one that was published.
   */
  MEMBERS_LOST("Totals that do not follow from those before"),

  /**
   * Sources give several years in which a member joined; info if a decision or the authority of a
   * publisher settled it, notice if the number of sources did, warning if only the earliest year
   * was taken. Expected and found are empty.
   */
  JOINED_CONFLICT("Members whose year of joining is in dispute"),

  /** No dated source says when a member joined; notice. */
  JOINED_UNKNOWN("Members that joined on an unknown date"),

  /** When a member joined is inferred from sources, with the reason; info. */
  JOINED_INFERRED("Members whose date of joining is inferred"),

  /** Only a day is known by which a member had joined, or two between which it did; info. */
  JOINED_BOUND_ONLY("Members of whom only a bound is known"),

  /**
   * An award, in a round that presupposes membership, that was conferred before the member joined,
   * by the date that sources give for it; error if surely, notice if the dates leave it open. A
   * bound by which a member had joined leaves it always open, and is not reported.
   */
  AWARD_BEFORE_MEMBERSHIP("Awards conferred before membership"),

  /**
   * A member of today whom no source has named for years, or no dated source at all; notice. An
   * undated source is from no earlier than what it dates. Expected is the year since which a source
   * was looked for, found the year of the last one.
   */
  LAST_SEEN_LONG_AGO("Members last seen long ago"),

  /**
   * A member, award, document or event that rests on one source; info if UNESCO published it, else
   * notice. Expected is 2, found is 1.
   */
  SINGLE_SOURCE("Facts that rest on one source"),

  /** A city whose evidence does not confirm it as a member, or a decision does not; notice. */
  UNCONFIRMED("Members that are unconfirmed"),

  /** A member that left the network; info. */
  WITHDRAWN("Members that have left"),

  /** A claim of membership that the editors do not accept; notice. */
  DISPUTED_CLAIM("Claims that are not accepted"),

  /**
   * Accounts of one event whose dates, countries or figures cannot all be right; warning; places of
   * different names, notice. Announcements that later accounts replace, and forecasts, contradict
   * nothing. Of figures, expected is the highest and found the lowest.
   */
  EVENT_CONFLICT("Accounts of events that differ"),

  /**
   * Provisions of one rule, time and matter with different values; warning if they are numbers,
   * notice if they are words. Of numbers, expected is the highest and found the lowest.
   */
  RULE_CONFLICT("Provisions of rules that differ"),

  /** A member that no gazetteer entry places; info. */
  MEMBER_WITHOUT_PLACE("Members without a place");

  private static final AuditKind[] ALL = values();

  private final String title;

  AuditKind(String title) {
    this.title = title;
  }

  /**
   * Returns the kind with a {@linkplain #code() code}.
   *
   * @param code the code, to the letter, not null
   * @return the kind, not null
   * @throws UnknownCodeException if there is no such kind; the message lists all codes
   */
  @JsonCreator
  public static AuditKind of(String code) {
    return Codes.find(ALL, code, "kind of finding");
  }

  /**
   * Returns the code of the kind, which is the name of the constant in lower case with hyphens.
   *
   * @return the code, such as {@code "cohort-incomplete"} for {@link #COHORT_INCOMPLETE}
   */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }

  /**
   * Returns the heading of the kind in a report.
   *
   * @return the heading, such as {@code "Totals of the network"} for {@link #NETWORK_TOTAL}
   */
  public String title() {
    return title;
  }
}
