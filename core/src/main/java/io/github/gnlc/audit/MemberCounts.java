package io.github.gnlc.audit;

import com.google.common.collect.ImmutableSortedSet;
import io.github.gnlc.internal.conclusion.Stay;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.AwardRounds;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts in the data what totals speak of. */
final class MemberCounts {
  private final AuditContext context;

  /** The days from which on fewer are known to be members, or more may be. */
  private final ImmutableSortedSet<LocalDate> changes;

  private final Map<Integer, EdtfDate> rounds = new HashMap<>();
  private final Map<StatementScope, List<Presence>> presencesByScope = new HashMap<>();
  private final Map<Question, CountBounds> answers = new HashMap<>();

  MemberCounts(AuditContext context) {
    this.context = context;
    changes = presences(StatementScope.NETWORK).stream()
        .flatMap(
            presence -> Stream.of(presence.stay().joinedFirst(), presence.stay().leftFirst()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    for (AwardRound round : new AwardRounds(context.catalogue())) {
      rounds.put(round.year(), round.conferred());
    }
  }

  /** Counts what a metric stands for; empty for one that the data cannot count. */
  Optional<CountBounds> count(Metric metric, StatementScope scope, DayRange days) {
    return switch (metric) {
      case MEMBERS -> Optional.of(present(scope, days, false));
      case COUNTRIES -> Optional.of(present(scope, days, true));
      case AWARDED_MEMBERS -> Optional.of(awarded(scope, days));
      case JOINED -> Optional.of(joined(scope, days));
      default -> Optional.empty();
    };
  }

  /** Some day within the period the total held, so the count may be that of any of its days. */
  private CountBounds present(StatementScope scope, DayRange days, boolean ofCountries) {
    CountBounds tally = presentOn(scope, days.first(), ofCountries);
    for (LocalDate day : changes.subSet(days.first(), false, days.last(), true)) {
      tally = tally.or(presentOn(scope, day, ofCountries));
    }
    return tally;
  }

  /** Many totals are of the same days; each is counted once. */
  private CountBounds presentOn(StatementScope scope, LocalDate day, boolean ofCountries) {
    return answers.computeIfAbsent(
        new Question(scope, day, ofCountries),
        question -> presentOn(presences(scope), day, ofCountries));
  }

  /** Those of a part of the network, in the order of their countries. */
  private List<Presence> presences(StatementScope scope) {
    List<Presence> presences = presencesByScope.get(scope);
    if (presences == null) {
      EdtfDate opened = context.catalogue().dataset().opened();
      presences = new ArrayList<>();
      for (Member member : scope.narrow(context.members())) {
        Stay stay = Stay.of(member, opened, context.compiled());
        presences.add(new Presence(member.country().alpha2(), stay));
      }
      presencesByScope.put(scope, presences);
    }
    return presences;
  }

  /** How many countries members come from, who stand together by country. */
  static long countries(Iterable<Member> members) {
    long count = 0;
    String last = "";
    for (Member member : members) {
      String country = member.country().alpha2();
      count += country.equals(last) ? 0 : 1;
      last = country;
    }
    return count;
  }

  private static CountBounds presentOn(
      List<Presence> presences, LocalDate day, boolean ofCountries) {
    int known = 0;
    int possible = 0;
    String knownCountry = "";
    String possibleCountry = "";
    for (Presence presence : presences) {
      Ternary present = presence.stay().on(day);
      String country = presence.country();
      if (present == Ternary.YES && !(ofCountries && country.equals(knownCountry))) {
        known++;
        knownCountry = country;
      }
      if (present != Ternary.NO && !(ofCountries && country.equals(possibleCountry))) {
        possible++;
        possibleCountry = country;
      }
    }
    return new CountBounds(known, possible);
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

  /** The country of a member, and when it was one. */
  private record Presence(String country, Stay stay) {}

  private record Question(StatementScope scope, LocalDate day, boolean ofCountries) {}

  private static void add(Set<String> members, Award award, boolean counts) {
    if (counts) {
      members.add(award.memberId());
    }
  }
}
