package io.github.gnlc.name;

import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Statement;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many members there are beside those that the dataset names: by the total announced with the
 * latest cohort, or else the latest that is stated, and by what sources state of each country.
 */
final class UnnamedMembers {
  private static final String NETWORK = "";

  /** How many members the network has, by the latest cohort that has a total; 0 if none has. */
  private long total;

  /** When that cohort was announced; what is stated of an earlier time says nothing of today. */
  private @Nullable LocalDate day;

  private int named;

  private final Map<String, Integer> membersIn = new HashMap<>();

  /** How many of each country have names, confirmed or not. */
  private final Map<String, Integer> namedIn = new HashMap<>();

  /** The latest exact total of each country, by alpha-2 code, and of the network. */
  private final Map<String, Statement> totals = new HashMap<>();

  /** How many members a country has at least, as far as a source tells. */
  private final Map<String, Long> atLeast = new HashMap<>();

  private UnnamedMembers() {}

  static UnnamedMembers of(Catalogue catalogue) {
    UnnamedMembers members = new UnnamedMembers();
    for (Cohort cohort : catalogue.dataset().cohorts()) {
      members.add(cohort);
    }
    for (Statement statement : catalogue.dataset().statements()) {
      if (statement.region().isEmpty()) {
        members.add(statement, statement.country().orElse(NETWORK));
      }
    }
    members.addTotalOfNoCohort();
    for (Member member : Members.ofAnyStatus(catalogue)) {
      boolean isMember = member.status() == MemberStatus.MEMBER;
      members.named += isMember ? 1 : 0;
      members.membersIn.merge(member.country().alpha2(), isMember ? 1 : 0, Integer::sum);
      int hasName = member.status() == MemberStatus.WITHDRAWN ? 0 : 1;
      members.namedIn.merge(member.country().alpha2(), hasName, Integer::sum);
    }
    return members;
  }

  private void add(Cohort cohort) {
    boolean isLatest = day == null || cohort.announced().isAfter(day);
    if (isLatest && cohort.networkMembers().isPresent()) {
      day = cohort.announced();
      total = cohort.networkMembers().getAsLong();
    }
  }

  /** Without a cohort that has a total, the latest one that is stated counts. */
  private void addTotalOfNoCohort() {
    Statement latest = totals.get(NETWORK);
    if (day == null && latest != null) {
      day = latest.about().earliest().orElse(null);
      total = latest.figure().value();
    }
  }

  private void add(Statement statement, String country) {
    Qualifier qualifier = statement.figure().qualifier();
    boolean isTotal = statement.metric() == Metric.MEMBERS;
    boolean isBound = qualifier == Qualifier.EXACTLY || qualifier == Qualifier.AT_LEAST;
    if (isTotal && qualifier == Qualifier.EXACTLY && !statement.about().isUnknown()) {
      totals.merge(
          country,
          statement,
          (known, next) -> next.about().compareTo(known.about()) >= 0 ? next : known);
    } else if (isBound && (isTotal || statement.metric() == Metric.NEW_MEMBERS)) {
      atLeast.merge(country, statement.figure().value(), Math::max);
    }
  }

  /** How many members of a country the dataset does not name, as far as a source tells. */
  long inCountry(String country) {
    Statement exact = totals.get(country);
    long stated =
        Math.max(exact == null ? 0 : exact.figure().value(), atLeast.getOrDefault(country, 0L));
    return Math.max(0, stated - namedIn.getOrDefault(country, 0));
  }

  /**
   * What makes it less than certain that a text means no member; empty if nothing does: all members
   * are named, or all of the country in which its place lies.
   *
   * @param country the alpha-2 code of that country, or null if it is not known
   */
  String remark(NoMatchReason reason, @Nullable String country) {
    boolean all = total <= named;
    if (all || !reason.isAboutNames() || (country != null && isComplete(country))) {
      return "";
    }
    String among = "not among the " + named + " known of " + total + " members";
    long missing = country == null ? 0 : inCountry(country);
    return missing == 0
        ? among
        : among + "; " + country + " has " + missing + " whose " + (missing == 1 ? "name" : "names")
            + " the data lack";
  }

  /** Whether all are named that a country had when the latest cohort had joined. */
  private boolean isComplete(String country) {
    Statement exact = totals.get(country);
    return exact != null
        && day != null
        && exact.about().onOrAfter(day) != Ternary.NO
        && exact.figure().value() == membersIn.getOrDefault(country, 0);
  }
}
