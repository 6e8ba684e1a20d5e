package io.github.gnlc.history;

import io.github.gnlc.internal.conclusion.Stay;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The number of members known and possible from each day on which one of the two changes. Nobody is
 * counted before the first of these days.
 */
final class Bounds {
  private final LocalDate[] days;
  private final int[] known;
  private final int[] possible;

  private Bounds(SortedMap<LocalDate, int[]> changes) {
    days = new LocalDate[changes.size()];
    known = new int[days.length];
    possible = new int[days.length];
    int i = 0;
    int knownNow = 0;
    int possibleNow = 0;
    for (Map.Entry<LocalDate, int[]> change : changes.entrySet()) {
      knownNow += change.getValue()[0];
      possibleNow += change.getValue()[1];
      days[i] = change.getKey();
      known[i] = knownNow;
      possible[i++] = possibleNow;
    }
  }

  /**
   * Counts members, each from its joining on, but not before the network opened; who joined at a
   * time not known had joined when the data were compiled.
   */
  static Bounds of(Iterable<Member> members, EdtfDate opened, LocalDate compiled) {
    SortedMap<LocalDate, int[]> changes = new TreeMap<>();
    for (Member member : members) {
      Stay stay = Stay.of(member, opened, compiled);
      add(changes, 0, stay.joinedLast(), stay.leftFirst());
      add(changes, 1, stay.joinedFirst(), stay.leftLast());
    }
    changes.values().removeIf(change -> change[0] == 0 && change[1] == 0);
    return new Bounds(changes);
  }

  /** Counts one more from a day on, and no more from the end on. */
  private static void add(
      SortedMap<LocalDate, int[]> changes, int bound, LocalDate first, LocalDate end) {
    if (first.isBefore(end)) {
      changes.computeIfAbsent(first, day -> new int[2])[bound]++;
      changes.computeIfAbsent(end, day -> new int[2])[bound]--;
    }
  }

  /** The days on which a bound differs from the day before, up to a last one. */
  List<LocalDate> changesUpTo(LocalDate last) {
    List<LocalDate> changes = new ArrayList<>();
    for (LocalDate day : days) {
      if (!day.equals(LocalDate.MIN) && !day.isAfter(last)) {
        changes.add(day);
      }
    }
    return changes;
  }

  int known(LocalDate day) {
    return at(day, known);
  }

  int possible(LocalDate day) {
    return at(day, possible);
  }

  private int at(LocalDate day, int[] bound) {
    int found = Arrays.binarySearch(days, day);
    int last = found >= 0 ? found : -found - 2;
    return last < 0 ? 0 : bound[last];
  }
}
