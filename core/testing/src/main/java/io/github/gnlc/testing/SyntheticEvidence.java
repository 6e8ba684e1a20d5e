package io.github.gnlc.testing;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What sources tell of made-up members, some of them wrongly. */
final class SyntheticEvidence {
  private static final int PURPOSE = 1;
  private static final int FIRST_YEAR = 2015;
  private static final int LAST_YEAR = 2017;
  private static final Comparator<Map<String, String>> ORDER =
      Rows.byKey(DatasetTables.key("evidence"));

  private SyntheticEvidence() {}

  /** The evidence of a member, in the order of the table. */
  static List<ImmutableMap<String, String>> of(SyntheticMember member) {
    Draw draw = member.draw(PURPOSE);
    List<ImmutableMap<String, String>> rows = new ArrayList<>();
    switch (member.standing()) {
      case OF_INTAKE -> addIntake(rows, member, draw);
      case OF_YEAR -> addYear(rows, member, draw);
      case LISTED -> rows.add(row(member, "listed", "", SyntheticSources.LIST));
      case UNDATED -> rows.add(row(member, "joined", "", SyntheticSources.UNDATED));
      case LEFT -> {
        rows.add(row(member, "joined", year(member.year()), SyntheticSources.LIST));
        rows.add(row(member, "left", "2023-05", SyntheticSources.press(member)));
      }
      case NAMED -> rows.add(row(member, "named", "", SyntheticSources.UNDATED));
    }
    rows.sort(ORDER);
    return rows;
  }

  private static void addIntake(
      List<ImmutableMap<String, String>> rows, SyntheticMember member, Draw draw) {
    String day = SyntheticIntakes.day(member.intake()).toString();
    rows.add(
        draw.oneIn(5)
            ? row(member, "announced", day, SyntheticSources.plan(member.intake()))
            : row(member, "joined", day, SyntheticSources.intake(member.intake())));
    if (draw.oneIn(4)) {
      rows.add(row(member, "joined", day.substring(0, 4), SyntheticSources.press(member)));
    }
  }

  private static void addYear(
      List<ImmutableMap<String, String>> rows, SyntheticMember member, Draw draw) {
    rows.add(row(member, "joined", year(member.year()), SyntheticSources.LIST));
    if (draw.oneIn(3)) {
      rows.add(row(member, "listed", "", SyntheticSources.commission(member.country())));
    }
    if (isContradicted(member)) {
      rows.add(row(member, "joined", year(otherYear(member)), SyntheticSources.press(member)));
    }
  }

  /** Whether some article gives another year than the network's list. */
  static boolean isContradicted(SyntheticMember member) {
    return member.year() > 0
        && member.standing() == SyntheticMember.Standing.OF_YEAR
        && member.draw(PURPOSE + 1).oneIn(8);
  }

  private static int otherYear(SyntheticMember member) {
    return member.year() == LAST_YEAR ? FIRST_YEAR : member.year() + 1;
  }

  private static ImmutableMap<String, String> row(
      SyntheticMember member, String kind, String date, String source) {
    return Rows.row("member_id", member.id(), "kind", kind, "date", date, "source_id", source);
  }

  static String year(int year) {
    return Integer.toString(year);
  }
}
