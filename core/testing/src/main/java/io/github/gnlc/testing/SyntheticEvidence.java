package io.github.gnlc.testing;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/** What sources tell of made-up members, some of them wrongly. */
final class SyntheticEvidence {
  private static final int PURPOSE = 1;
  private static final int FIRST_YEAR = 2015;
  private static final int LAST_YEAR = 2017;

  private SyntheticEvidence() {}

  /** The evidence of a member. */
  static List<ImmutableMap<String, String>> of(SyntheticMember member) {
    SeededRandom random = member.random(PURPOSE);
    List<ImmutableMap<String, String>> rows = new ArrayList<>();
    switch (member.attestation()) {
      case OF_INTAKE -> addIntake(rows, member, random);
      case OF_YEAR -> addYear(rows, member, random);
      case LISTED -> addListed(rows, member, random);
      case UNDATED -> rows.add(row(member, "joined", "", SyntheticSources.UNDATED));
      case LEFT -> {
        rows.add(row(member, "joined", year(member.year()), SyntheticSources.LIST));
        rows.add(row(member, "left", "2023-05", SyntheticSources.press(member)));
      }
      case NAMED -> rows.add(row(member, "named", "", SyntheticSources.UNDATED));
    }
    return rows;
  }

  private static void addIntake(
      List<ImmutableMap<String, String>> rows, SyntheticMember member, SeededRandom random) {
    String day = SyntheticIntakes.day(member.intake()).toString();
    rows.add(
        random.oneIn(5)
            ? row(member, "announced", day, SyntheticSources.plan(member.intake()))
            : row(member, "joined", day, SyntheticSources.intake(member.intake())));
    if (random.oneIn(4)) {
      rows.add(row(member, "joined", day.substring(0, 4), SyntheticSources.press(member)));
    }
  }

  /** Some were not yet members when the network opened. */
  private static void addListed(
      List<ImmutableMap<String, String>> rows, SyntheticMember member, SeededRandom random) {
    rows.add(row(member, "listed", "", SyntheticSources.LIST));
    if (random.oneIn(3)) {
      rows.add(row(member, "not-yet", "2015-10", SyntheticSources.OPENING));
    }
  }

  private static void addYear(
      List<ImmutableMap<String, String>> rows, SyntheticMember member, SeededRandom random) {
    rows.add(row(member, "joined", year(member.year()), SyntheticSources.LIST));
    if (random.oneIn(3)) {
      rows.add(row(member, "listed", "", SyntheticSources.commission(member.country())));
    }
    if (isContradicted(member)) {
      rows.add(row(member, "joined", year(otherYear(member)), SyntheticSources.press(member)));
    }
  }

  /** Whether some article gives another year than the network's list. */
  static boolean isContradicted(SyntheticMember member) {
    return member.year() > 0
        && member.attestation() == SyntheticMember.Attestation.OF_YEAR
        && member.random(PURPOSE + 1).oneIn(8);
  }

  /** Whether the editors infer when it joined from two sources that do not say so. */
  static boolean isInferred(SyntheticMember member) {
    return member.attestation() == SyntheticMember.Attestation.LISTED
        && member.random(PURPOSE + 30).oneIn(3);
  }

  private static int otherYear(SyntheticMember member) {
    return member.year() == LAST_YEAR ? FIRST_YEAR : member.year() + 1;
  }

  private static ImmutableMap<String, String> row(
      SyntheticMember member, String kind, String date, String source) {
    return SyntheticRows.row(
        "member_id", member.id(), "kind", kind, "date", date, "source_id", source);
  }

  static String year(int year) {
    return Integer.toString(year);
  }
}
