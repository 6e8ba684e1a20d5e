package io.github.gnlc.audit;

import com.google.common.collect.ImmutableSortedSet;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Metric;
import io.github.gnlc.query.AwardRounds;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** Counts in the data what totals speak of. */
final class MemberCounts {
  private final AuditContext context;
  private final ImmutableSortedSet<LocalDate> changes;
  private final Map<Integer, EdtfDate> rounds = new HashMap<>();

  MemberCounts(AuditContext context) {
    this.context = context;
    Set<LocalDate> days = new TreeSet<>();
    days.add(context.compiled()); // who is in the dataset had joined by then
    context.catalogue().dataset().opened().earliest().ifPresent(days::add);
    for (Member member : context.members()) {
      addEnds(days, member.joined());
      addEnds(days, member.left());
    }
    changes = ImmutableSortedSet.copyOf(days);
    for (AwardRound round : new AwardRounds(context.catalogue())) {
      rounds.put(round.year(), round.conferred());
    }
  }

  private static void addEnds(Set<LocalDate> days, EdtfDate date) {
    date.earliest().ifPresent(days::add);
    date.latest().ifPresent(days::add);
  }

  /** Counts what a metric stands for; empty for one that the data cannot count. */
  Optional<CountBounds> count(Metric metric, StatementScope scope, DayRange days) {
    return switch (metric) {
      case MEMBERS -> Optional.of(present(scope, days, Members::count));
      case COUNTRIES -> Optional.of(present(scope, days, MemberCounts::countries));
      case AWARDED_MEMBERS -> Optional.of(awarded(scope, days));
      case JOINED -> Optional.of(joined(scope, days));
      default -> Optional.empty();
    };
  }

  /** Some day within the period the total held, so the count may be that of any of its days. */
  private CountBounds present(StatementScope scope, DayRange days, ToLongFunction<Members> count) {
    Members members = scope.narrow(context.members());
    CountBounds tally = presentOn(members, days.first(), count);
    for (LocalDate day : changes.subSet(days.first(), false, days.last(), true)) {
      tally = tally.or(presentOn(members, day, count));
    }
    return tally;
  }

  private static CountBounds presentOn(
      Members members, LocalDate day, ToLongFunction<Members> count) {
    return new CountBounds(
        count.applyAsLong(members.presentOn(day)),
        count.applyAsLong(members.presentOn(day, Certainty.POSSIBLE)));
  }

  static long countries(Members members) {
    return members.byCountry().size();
  }

  private CountBounds joined(StatementScope scope, DayRange days) {
    Members members = scope.narrow(context.members());
    return new CountBounds(
        members.joinedBetween(days.first(), days.last()).count(),
        members.joinedBetween(days.first(), days.last(), Certainty.POSSIBLE).count());
  }

  private CountBounds awarded(StatementScope scope, DayRange days) {
    Members members = scope.narrow(context.members());
    Set<String> known = new HashSet<>();
    Set<String> possible = new HashSet<>();
    for (Award award : new Awards(context.catalogue())) {
      if (members.find(award.memberId()).isPresent()) {
        EdtfDate conferred = rounds.getOrDefault(award.year(), EdtfDate.UNKNOWN);
        add(known, award, conferred.onOrBefore(days.first()).counts(Certainty.KNOWN));
        add(possible, award, conferred.onOrBefore(days.last()).counts(Certainty.POSSIBLE));
      }
    }
    return new CountBounds(known.size(), possible.size());
  }

  private static void add(Set<String> members, Award award, boolean counts) {
    if (counts) {
      members.add(award.memberId());
    }
  }
}
