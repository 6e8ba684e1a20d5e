package io.github.gnlc.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.value.NotJson;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.query.AwardRounds;
import io.github.gnlc.query.Members;
import io.github.gnlc.query.Rules;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions by the rules of the network, as they stood in the year asked for: whether a
 * member might apply for the award or to host a conference, how many cities a National Commission
 * might nominate, and what a rule said.
 *
 * <p>A rule book is obtained from {@code Gnlc.ruleBook()} or {@code network.ruleBook()}:
 *
 * <pre>{@code
 * RuleBook rules = Gnlc.network().ruleBook();
 * rules.awardEligibility("cn-shanghai", 2024).eligible();     // NO: awarded in 2021
 * rules.conferenceHosting("ma-fez", 7).eligible();            // YES
 * rules.awardNominationsPerCountry(2024).value();             // OptionalInt[2]
 * rules.inForce("award.bar_years", 2024).get().value();       // 6
 * }</pre>
 *
 * <p>It holds no rule of its own. Rules are rows of the tables {@code rules} and
 * {@code rule_provisions}: an answer uses their columns {@code condition}, {@code number},
 * {@code date} and {@code edition}, and quotes the words of {@code value}. A rule that a dataset
 * does not have gives no reason; one that is in words only gives a reason whose outcome is not
 * known. Every answer names its rules and their sources.
 *
 * <p>Methods throw {@link NullPointerException} if an argument is null, and never return null.
 * Immutable and thread-safe; two rule books are equal if their datasets and days are.
 */
public final class RuleBook {
  private static final String NEW_MEMBERS = "membership.max_per_country";
  private static final int LAST_YEAR = 9999;

  private final Catalogue catalogue;
  private final LocalDate today;

  private RuleBook(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  /**
   * {@return the rule book of a dataset, as seen from the day on which it was compiled}
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden for the library alone
   */
  public static RuleBook of(Catalogue catalogue) {
    return of(catalogue, catalogue.dataset().compiled());
  }

  /**
   * {@return the rule book of a dataset, as seen from a day; what is after that day is to come}
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @param today the last day that is not to come
   * @hidden for the library alone
   */
  public static RuleBook of(Catalogue catalogue, LocalDate today) {
    return new RuleBook(catalogue, today);
  }

  /**
   * {@return whether a member may apply in a round of the UNESCO Learning City Award, by the rules
   * of that round; for a round to come, by those in force last}
   *
   * <p>What counts is who may apply at all, how long it must have been a member at the deadline
   * (that of the National Commission, else of cities, else any, else the year as a whole), and how
   * many years an awardee must sit out. Limits per country, region and National Commission are
   * among the reasons but make nobody ineligible.
   *
   * @param memberId such as {@code "cn-guangzhou"}, of any status
   * @param round the year of the round, past or to come
   * @throws UnknownKeyException if the dataset has no such member, or if that year had no round and
   *     cannot have one to come
   */
  public Eligibility awardEligibility(String memberId, int round) {
    Member member = Members.ofAnyStatus(catalogue).get(memberId);
    boolean toCome = isToCome(round);
    return new AwardRules(catalogue, member, round, toCome, today).answer();
  }

  /**
   * {@return how many cities one National Commission may nominate in a round of the award}
   *
   * @param round the year of the round, past or to come
   * @throws UnknownKeyException if that year had no round and cannot have one to come
   */
  public RuleLimit awardNominationsPerCountry(int round) {
    boolean toCome = isToCome(round);
    return new YearlyLimit(catalogue, AwardRules.NOMINATIONS, round, toCome, today).answer();
  }

  /**
   * {@return how many new members one country may have in a year}
   *
   * @param year the year in which the members join, past or to come
   * @throws InvalidValueException if the network was not open in that year, or if it is after 9999
   */
  public RuleLimit newMembersPerCountry(int year) {
    EdtfDate opened = catalogue.dataset().opened();
    int first = opened.earliest().isPresent() ? opened.earliest().get().getYear() : 1;
    if (year < first || year > LAST_YEAR) {
      throw InvalidValueException.of(
          "RuleBook.newMembersPerCountry",
          "year " + year + " is not within " + first + " to " + LAST_YEAR
              + (opened.isUnknown() ? "" : "; the network opened to cities in " + opened));
    }
    boolean toCome = year > today.getYear();
    return new YearlyLimit(catalogue, NEW_MEMBERS, year, toCome, today).answer();
  }

  /**
   * {@return whether a member may apply to host an International Conference on Learning Cities}
   *
   * @param memberId such as {@code "ma-fez"}, of any status
   * @param edition the number of the conference, past or to come
   * @throws UnknownKeyException if the dataset has no such member, or if there was no conference of
   *     that number and none can come
   */
  public Eligibility conferenceHosting(String memberId, int edition) {
    Member member = Members.ofAnyStatus(catalogue).get(memberId);
    HostingRules.requireEdition(catalogue, edition);
    return new HostingRules(catalogue, member, edition, today).answer();
  }

  /**
   * {@return what a rule said in a year: the value made for just that year, else the last one that
   * had begun by its end; empty if none had}
   *
   * @param ruleId such as {@code "award.bar_years"}
   * @param year the year, past or to come
   * @throws UnknownKeyException if the dataset has no such rule; it names the nearest ids
   */
  public Optional<RulePeriod> inForce(String ruleId, int year) {
    Rule rule = new Rules(catalogue).get(ruleId);
    return RuleInForce.in(rule, year, catalogue.dataset().sourcesById()).map(RuleInForce::period);
  }

  /** Whether a round is still to come; refuses years that had none and cannot have one. */
  private boolean isToCome(int round) {
    String key = Integer.toString(round);
    if (new AwardRounds(catalogue).find(key).isPresent()) {
      return false;
    }
    int next = nextRound();
    if (round < next || round > LAST_YEAR) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.AWARD_ROUND,
          key,
          new AwardRounds(catalogue).ids(),
          "expected one of the rounds there were ("
              + String.join(", ", new AwardRounds(catalogue).ids()) + "), or a year from " + next
              + " to " + LAST_YEAR + " for a round to come");
    }
    return true;
  }

  /** The first year in which a round may come: after the last one, and not yet over. */
  private int nextRound() {
    int next = today.getYear();
    for (AwardRound round : new AwardRounds(catalogue)) {
      next = Math.max(next, round.year() + 1);
    }
    return next;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleBook that
        && today.equals(that.today)
        && catalogue.dataset().equals(that.catalogue.dataset());
  }

  @Override
  public int hashCode() {
    return catalogue.dataset().hashCode() * 31 + today.hashCode();
  }

  /** Returns a text such as {@code rules of gnlc 2026.11.0}. */
  @Override
  public String toString() {
    return "rules of " + catalogue.dataset();
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of(
        "a rule book", "one of its answers, such as awardEligibility(memberId, round)");
  }
}
