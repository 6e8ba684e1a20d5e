package io.github.gnlc.rule;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.Events;
import io.github.gnlc.query.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rules on who may host a conference, applied to one member and one edition: each provision
 * names the edition it was made for.
 */
final class HostingRules {
  private static final String ELIGIBILITY = "conference.host.eligibility";
  private static final String DEADLINE = "conference.host.deadline";
  private static final int LAST_YEAR = 9999;

  private final Catalogue catalogue;
  private final Member member;
  private final int edition;
  private final LocalDate today;

  HostingRules(Catalogue catalogue, Member member, int edition, LocalDate today) {
    this.catalogue = catalogue;
    this.member = member;
    this.edition = edition;
    this.today = today;
  }

  /**
   * Refuses editions that there were not and that cannot come.
   *
   * @throws UnknownKeyException if the number is below 1 or missing among those there were
   */
  static void requireEdition(Catalogue catalogue, int edition) {
    int last = 0;
    List<String> ids = new ArrayList<>();
    List<String> editions = new ArrayList<>();
    for (Event conference : new Events(catalogue).conferences()) {
      ids.add(conference.id());
      if (conference.edition().isPresent()) {
        last = Math.max(last, conference.edition().getAsInt());
        editions.add(Integer.toString(conference.edition().getAsInt()));
      }
    }
    if ((edition <= last && !editions.contains(Integer.toString(edition))) || edition < 1) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.EVENT,
          "iclc-" + edition,
          ids,
          "expected the number of a conference there was (" + String.join(", ", editions)
              + "), or one from " + (last + 1) + " on for a conference to come");
    }
  }

  Eligibility answer() {
    ApplicationDeadline deadline = deadline();
    List<RuleReason> reasons = new ArrayList<>();
    MembershipPeriod membership = MembershipPeriod.of(
        member, catalogue.dataset().opened(), catalogue.dataset().compiled());
    ofEdition(ELIGIBILITY).ifPresent(rule -> reasons.add(membership.requireMember(rule, deadline)));
    return Eligibility.builder()
        .member(member)
        .edition(edition)
        .toCome(isToCome())
        .awarded(false)
        .eligible(AwardRules.all(reasons))
        .addAllReasons(reasons)
        .deadline(deadline.date())
        .deadlineRuleId(deadline.ruleId())
        .addAllDeadlineSourceIds(deadline.sourceIds())
        .addAllRemarks(remarks(deadline, !reasons.isEmpty()))
        .build();
  }

  private boolean isToCome() {
    return new Events(catalogue)
        .conferences().edition(edition).stream()
            .noneMatch(conference -> conference.start().onOrBefore(today) == Ternary.YES);
  }

  private ApplicationDeadline deadline() {
    return ofEdition(DEADLINE).flatMap(ApplicationDeadline::of).orElseGet(this::start);
  }

  private ApplicationDeadline start() {
    for (Event conference : new Events(catalogue).conferences().edition(edition)) {
      if (!conference.start().isUnknown()) {
        return ApplicationDeadline.without(
            conference.start(),
            "No deadline is known, so the start of the conference (" + conference.start()
                + ") is taken.");
      }
    }
    return ApplicationDeadline.without(EdtfDate.UNKNOWN, "No deadline is known.");
  }

  private List<String> remarks(ApplicationDeadline deadline, boolean ruled) {
    List<String> remarks = new ArrayList<>();
    remarks.add(deadline.remark());
    if (!ruled) {
      remarks.add("No rule on who might host ICLC " + edition + " is known.");
      latest()
          .ifPresent(period -> remarks.add("The last one known was of another conference: "
              + period.label() + ": " + period.value() + " ("
              + String.join(", ", period.sourceIds()) + ")."));
    }
    return remarks;
  }

  private Optional<RulePeriod> latest() {
    return new Rules(catalogue)
        .find(ELIGIBILITY)
        .map(Rule::periods)
        .filter(periods -> !periods.isEmpty())
        .map(periods -> periods.get(periods.size() - 1));
  }

  private Optional<RuleInForce> ofEdition(String ruleId) {
    return new Rules(catalogue)
        .find(ruleId)
        .flatMap(rule -> rule.periods().stream()
            .filter(
                period -> RuleInForce.first(rule, period).edition().equals(OptionalInt.of(edition)))
            .findFirst()
            .map(period -> new RuleInForce(rule, period, LAST_YEAR)));
  }
}
