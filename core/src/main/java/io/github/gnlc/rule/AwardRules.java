package io.github.gnlc.rule;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules of the award, applied to one member in one round. */
final class AwardRules {
  static final String NOMINATIONS = "award.nominations_per_commission";

  private static final String ONLY_MEMBERS = "award.eligibility.member";
  private static final String MONTHS = "award.min_membership_months";
  private static final String BAR_YEARS = "award.bar_years";
  private static final String PER_COUNTRY = "award.max_per_country";
  private static final String PER_REGION = "award.max_per_region";

  /** The last body to act comes first: by its deadline an application is complete. */
  private static final ImmutableList<String> DEADLINES =
      ImmutableList.of("award.deadline.commission", "award.deadline.city", "award.deadline");

  private final Catalogue catalogue;
  private final Member member;
  private final int round;
  private final boolean toCome;
  private final LocalDate today;

  AwardRules(Catalogue catalogue, Member member, int round, boolean toCome, LocalDate today) {
    this.catalogue = catalogue;
    this.member = member;
    this.round = round;
    this.toCome = toCome;
    this.today = today;
  }

  Eligibility answer() {
    ApplicationDeadline deadline = deadline();
    List<RuleReason> requirements = requirements(deadline);
    boolean awarded = new Awards(catalogue).find(round + "/" + member.id()).isPresent();
    Ternary eligible = all(requirements);
    return Eligibility.builder()
        .member(member)
        .round(round)
        .toCome(toCome)
        .awarded(awarded)
        .eligible(eligible)
        .addAllReasons(requirements)
        .addAllReasons(limits())
        .deadline(deadline.date())
        .deadlineRuleId(deadline.ruleId())
        .addAllDeadlineSourceIds(deadline.sourceIds())
        .addAllRemarks(remarks(deadline, !requirements.isEmpty(), awarded, eligible))
        .build();
  }

  /** All of them together; nothing is known where there is none. */
  static Ternary all(List<RuleReason> requirements) {
    Ternary all = requirements.isEmpty() ? Ternary.UNKNOWN : Ternary.YES;
    for (RuleReason reason : requirements) {
      all = all.and(reason.met());
    }
    return all;
  }

  private ApplicationDeadline deadline() {
    for (String id : DEADLINES) {
      Optional<ApplicationDeadline> found = inForce(id)
          .filter(rule -> rule.period().from().year().equals(Optional.of(round)))
          .flatMap(ApplicationDeadline::of);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return ApplicationDeadline.without(
        EdtfDate.of(String.format(Locale.ROOT, "%04d", round)),
        "No deadline of the round is known as a date, so the year " + round + " is taken.");
  }

  private List<RuleReason> requirements(ApplicationDeadline deadline) {
    MembershipPeriod membership = MembershipPeriod.of(
        member, catalogue.dataset().opened(), catalogue.dataset().compiled());
    List<RuleReason> reasons = new ArrayList<>();
    inForce(ONLY_MEMBERS).ifPresent(rule -> reasons.add(membership.requireMember(rule, deadline)));
    inForce(MONTHS).ifPresent(rule -> reasons.add(membership.requireMonths(rule, deadline)));
    inForce(BAR_YEARS).ifPresent(rule -> reasons.add(bar(rule)));
    return reasons;
  }

  private List<RuleReason> limits() {
    AwardLimits limits = new AwardLimits(catalogue, member, round, toCome);
    List<RuleReason> reasons = new ArrayList<>();
    inForce(PER_COUNTRY).ifPresent(rule -> reasons.add(limits.perCountry(rule)));
    inForce(PER_REGION).ifPresent(rule -> reasons.add(limits.perRegion(rule)));
    inForce(NOMINATIONS).ifPresent(rule -> reasons.add(limits.nominations(rule)));
    return reasons;
  }

  /** An awardee must sit out some years, counted from round to round. */
  private RuleReason bar(RuleInForce rule) {
    int last = lastAward();
    if (last == 0) {
      return rule.reason(
          RuleReasonKind.REQUIREMENT,
          "no award before " + round,
          Ternary.YES,
          "It was not awarded before " + round + ".");
    }
    String known = "awarded in " + last;
    OptionalInt number = rule.number();
    if (number.isEmpty()) {
      return rule.unread(RuleReasonKind.REQUIREMENT, known);
    }
    int bar = number.getAsInt();
    return rule.reason(
        RuleReasonKind.REQUIREMENT, known, barred(round - last, bar).not(), barText(last, bar));
  }

  /** Whether the year in which the bar ends is still barred, no source tells. */
  private static Ternary barred(int years, int bar) {
    if (years == bar) {
      return Ternary.UNKNOWN;
    }
    return years < bar ? Ternary.YES : Ternary.NO;
  }

  private String barText(int last, int bar) {
    int years = round - last;
    return "It was awarded in " + last + ", " + years + " years before; barred: " + bar
        + (years == bar ? ", and whether that year itself is, no source tells." : ".");
  }

  /** The last round before this one in which the member was awarded, or 0. */
  private int lastAward() {
    int last = 0;
    for (Award award : new Awards(catalogue).ofMember(member.id())) {
      last = award.year() < round ? Math.max(last, award.year()) : last;
    }
    return last;
  }

  private List<String> remarks(
      ApplicationDeadline deadline, boolean ruled, boolean awarded, Ternary eligible) {
    List<String> remarks = new ArrayList<>();
    remarks.add(deadline.remark());
    if (toCome) {
      remarks.add("The round of " + round + " is still to come as of " + today
          + ", so the rules are those in force last.");
    }
    if (!ruled) {
      remarks.add("No rule on who might apply in " + round + " is known.");
    }
    if (awarded) {
      remarks.add(
          eligible == Ternary.NO
              ? "It was awarded in " + round
                  + " all the same, so a date or a rule must be other than stated here."
              : "It was awarded in " + round + ".");
    }
    return remarks;
  }

  private Optional<RuleInForce> inForce(String ruleId) {
    return new Rules(catalogue)
        .find(ruleId)
        .flatMap(rule -> RuleInForce.in(rule, round, catalogue.dataset().sourcesById()));
  }
}
