package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.List;

/** Draws days of a network, with the members that it had. */
final class Days {
  private static final LocalDate BEFORE_THE_NETWORK = LocalDate.of(2015, 1, 1);

  private final Network network;

  Days(Network network) {
    this.network = network;
  }

  DayWithMembers day(SeededRandom random) {
    Members all = network.allMembers();
    LocalDate compiled = network.dataset().compiled();
    LocalDate day = BEFORE_THE_NETWORK.plusDays(random.below(
        1 + (int) Math.max(0, compiled.toEpochDay() - BEFORE_THE_NETWORK.toEpochDay())));
    if (!all.isEmpty() && random.oneIn(2)) {
      day = nextTo(random.of(all.list()), day, random);
    }
    ImmutableList<String> present = all.presentOn(day)
        .where(member -> member.status() != MemberStatus.UNCONFIRMED)
        .ids();
    return new DayWithMembers(day, present);
  }

  private static LocalDate nextTo(Member member, LocalDate otherwise, SeededRandom random) {
    boolean left = member.status() == MemberStatus.WITHDRAWN && random.oneIn(2);
    EdtfDate date = left ? member.left() : member.joined();
    LocalDate first = date.earliest().or(date::latest).orElse(otherwise);
    LocalDate last = date.latest().orElse(otherwise);
    return random.of(List.of(first.minusDays(1), first, last, last.plusDays(1)));
  }
}
