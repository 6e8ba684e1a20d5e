package io.github.gnlc.rule;

import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What limits on awards and nominations mean for one member in one round: who else took a place
 * within them. Of nominations the dataset knows only those that led to an award.
 */
final class AwardLimits {
  private final Catalogue catalogue;
  private final Member member;
  private final int round;
  private final boolean toCome;

  AwardLimits(Catalogue catalogue, Member member, int round, boolean toCome) {
    this.catalogue = catalogue;
    this.member = member;
    this.round = round;
    this.toCome = toCome;
  }

  RuleReason perCountry(RuleInForce rule) {
    return reason(rule, "in " + member.country().alpha2(), this::isInCountry, true);
  }

  RuleReason perRegion(RuleInForce rule) {
    Optional<Region> region = member.country().region();
    if (region.isEmpty()) {
      return rule.reason(
          RuleReasonKind.LIMIT,
          "region not known",
          Ternary.UNKNOWN,
          "The region of " + member.country() + " is not known.");
    }
    return reason(
        rule, "in " + region.get(), other -> other.country().region().equals(region), true);
  }

  /** Who was awarded had been nominated; who else was is not known. */
  RuleReason nominations(RuleInForce rule) {
    return reason(rule, "in " + member.country().alpha2(), this::isInCountry, false);
  }

  private boolean isInCountry(Member other) {
    return other.country().equals(member.country());
  }

  private RuleReason reason(
      RuleInForce rule, String where, Predicate<Member> scope, boolean allKnown) {
    if (toCome) {
      return rule.reason(
          RuleReasonKind.LIMIT, where, Ternary.UNKNOWN, "Nobody has been chosen yet.");
    }
    OptionalInt number = rule.number();
    List<String> others = others(scope);
    String known = others.isEmpty()
        ? "nobody else " + where + " awarded in " + round
        : "others " + where + " awarded in " + round + ": " + String.join(", ", others);
    if (number.isEmpty()) {
      return rule.unread(RuleReasonKind.LIMIT, known);
    }
    return rule.reason(
        RuleReasonKind.LIMIT,
        known,
        met(others.size() < number.getAsInt(), allKnown),
        sentence(others, where, allKnown));
  }

  private Ternary met(boolean free, boolean allKnown) {
    if (!free) {
      return Ternary.NO;
    }
    return allKnown || isAwarded() ? Ternary.YES : Ternary.UNKNOWN;
  }

  private static String sentence(List<String> others, String where, boolean allKnown) {
    String awarded = others.isEmpty()
        ? "Nobody else " + where + " was awarded"
        : "Awarded " + where + ", apart from it: " + String.join(", ", others);
    return awarded + (allKnown ? "." : "; who else was nominated is not known.");
  }

  private boolean isAwarded() {
    return new Awards(catalogue).find(round + "/" + member.id()).isPresent();
  }

  private List<String> others(Predicate<Member> scope) {
    List<String> others = new ArrayList<>();
    for (Award award : new Awards(catalogue).inRound(round)) {
      Member other = Members.ofAnyStatus(catalogue).get(award.memberId());
      if (!other.id().equals(member.id()) && scope.test(other)) {
        others.add(other.id());
      }
    }
    return others;
  }
}
