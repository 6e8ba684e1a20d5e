package io.github.gnlc.internal.time;

import io.github.gnlc.internal.conclusion.Standing;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The directory of members from day to day. The standing of each member changes on few days;
 * between two of them it is worked out once, when first asked for, so that another day costs a
 * comparison or two for each member.
 *
 * <p>Thread-safe: in a race a standing is worked out twice, with the same content.
 */
abstract class DirectoryHistory {
  private final Table directory;
  private final int[] standingColumns;

  private final @Nullable Course[] courses;

  DirectoryHistory(Table directory) {
    this.directory = directory;
    standingColumns = DirectoryView.standingColumns(directory);
    courses = new Course[directory.rowCount()];
  }

  /** Adds the days on which the standing of a member may change. */
  abstract void addTurns(int member, Turns turns);

  /** Works out the standing of a member on a day. */
  abstract Standing standing(int member, LocalDate day);

  final Row row(int member) {
    return directory.row(member);
  }

  /** Returns the directory of a day. */
  final DirectoryView on(LocalDate date) {
    int day = number(date);
    Standing[] standings = new Standing[courses.length];
    for (int member = 0; member < standings.length; member++) {
      standings[member] = standing(member, day);
    }
    return view(standings);
  }

  /** Returns the directory of a day, for those who will not ask for another. */
  final DirectoryView onceOn(LocalDate day) {
    Standing[] standings = new Standing[courses.length];
    for (int member = 0; member < standings.length; member++) {
      standings[member] = standing(member, day);
    }
    return view(standings);
  }

  private DirectoryView view(Standing[] standings) {
    int[] rows = new int[standings.length];
    int count = 0;
    for (int member = 0; member < standings.length; member++) {
      if (standings[member] != Standing.NONE) {
        standings[count] = standings[member];
        rows[count++] = member;
      }
    }
    return new DirectoryView(
        directory, Arrays.copyOf(rows, count), Arrays.copyOf(standings, count), standingColumns);
  }

  private Standing standing(int member, int day) {
    Course course = courses[member];
    if (course == null) {
      Turns turns = new Turns();
      addTurns(member, turns);
      course = new Course(turns.inOrder());
      courses[member] = course;
    }
    int turn = course.turnBefore(day);
    Standing standing = course.standings[turn];
    if (standing == null) {
      standing = course.keep(turn, standing(member, LocalDate.ofEpochDay(course.days[turn])));
    }
    return standing;
  }

  private static int number(LocalDate day) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
  }

  /** Days on which something may change. */
  static final class Turns {
    private int[] days = {Integer.MIN_VALUE};

    void add(LocalDate day) {
      int number = number(day);
      for (int known : days) {
        if (known == number) {
          return;
        }
      }
      days = Arrays.copyOf(days, days.length + 1);
      days[days.length - 1] = number;
    }

    /** Both ends of a date that is known in part: what is asked of it changes there at most. */
    void add(EdtfDate date) {
      date.earliest().ifPresent(this::add);
      date.latest().ifPresent(this::add);
    }

    private int[] inOrder() {
      Arrays.sort(days);
      return days;
    }
  }

  /** The days on which the standing of one member may change, and those worked out so far. */
  private static final class Course {
    private final int[] days;
    private final @Nullable Standing[] standings;

    Course(int[] days) {
      this.days = days;
      this.standings = new Standing[days.length];
    }

    /** Keeps a standing, as one with that of the turn before or after if it is the same. */
    Standing keep(int turn, Standing standing) {
      Standing before = turn == 0 ? null : standings[turn - 1];
      Standing after = turn + 1 == standings.length ? null : standings[turn + 1];
      Standing kept = standing.orSame(before).orSame(after);
      standings[turn] = kept;
      return kept;
    }

    /** The number of the last of these days that is not after a day; the first is the beginning. */
    int turnBefore(int day) {
      int turn = days.length - 1;
      while (days[turn] > day) {
        turn--;
      }
      return turn;
    }
  }
}
