package io.github.gnlc.examples.atlas;

import com.google.common.collect.ImmutableListMultimap;
import io.github.gnlc.Network;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which days each member was in the network, asked of the library day by day: a member is in
 * from the first of its days up to the second, from the third up to the fourth, and so on.
 */
final class Presence {
  private Presence() {}

  /** The days on which a member came or went, in order, by the id of the member. */
  static ImmutableListMultimap<String, LocalDate> changes(Network network, Certainty certainty) {
    ImmutableListMultimap.Builder<String, LocalDate> changes = ImmutableListMultimap.builder();
    List<String> ids = network.allMembers().ids();
    Set<String> before = new HashSet<>();
    for (LocalDate day : days(network)) {
      Set<String> now = new HashSet<>(network.asOf(day, certainty).members().ids());
      for (String id : ids) {
        if (before.contains(id) != now.contains(id)) {
          changes.put(id, day);
        }
      }
      before = now;
    }
    return changes.build();
  }

  /** Every day on which a member may have come or gone. */
  private static NavigableSet<LocalDate> days(Network network) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    network.history().changePoints().forEach(point -> days.add(point.day()));
    for (Member member : network.allMembers()) {
      add(member.joined(), days);
      add(member.left(), days);
    }
    LocalDate last = network.dataset().compiled();
    days.add(last);
    return days.headSet(last, true);
  }

  private static void add(EdtfDate date, Set<LocalDate> days) {
    date.earliest().ifPresent(days::add);
    date.latest().ifPresent(day -> {
      days.add(day);
      days.add(day.plusDays(1));
    });
  }
}
