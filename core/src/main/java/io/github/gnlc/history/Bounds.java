package io.github.gnlc.history;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
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
    LocalDate opening = opened.earliest().orElse(LocalDate.MIN);
    SortedMap<LocalDate, int[]> changes = new TreeMap<>();
    for (Member member : members) {
      addPossible(changes, member, opening);
      addKnown(changes, member, opening, compiled);
    }
    changes.values().removeIf(change -> change[0] == 0 && change[1] == 0);
    return new Bounds(changes);
  }

  /** A member may have been there from the first day it may have joined, until it surely left. */
  private static void addPossible(
      SortedMap<LocalDate, int[]> changes, Member member, LocalDate opening) {
    LocalDate end = hasLeft(member) ? member.left().latest().orElse(LocalDate.MAX) : LocalDate.MAX;
    add(changes, 1, later(member.joined().earliest().orElse(LocalDate.MIN), opening), end);
  }

  /** It was surely there from the last day it may have joined, until it may have left. */
  private static void addKnown(
      SortedMap<LocalDate, int[]> changes, Member member, LocalDate opening, LocalDate compiled) {
    LocalDate end =
        hasLeft(member) ? member.left().earliest().orElse(LocalDate.MIN) : LocalDate.MAX;
    add(changes, 0, later(member.joined().latest().orElse(compiled), opening), end);
  }

  private static boolean hasLeft(Member member) {
    return member.status() == MemberStatus.WITHDRAWN;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
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
