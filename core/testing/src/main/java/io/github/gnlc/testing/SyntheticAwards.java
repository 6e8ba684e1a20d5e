package io.github.gnlc.testing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Region;
import io.github.gnlc.testing.SyntheticMember.Attestation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Confers awards on made-up members: one a country in a round, and on none twice. */
final class SyntheticAwards {
  private static final List<Integer> YEARS = List.of(2017, 2019, 2021, 2024);
  private static final int FIRST_EDITION = 3;
  private static final int MOST_IN_A_ROUND = 10;
  private static final int MOST_IN_A_REGION = 3;

  private final SyntheticRows rows;
  private final List<SyntheticMember> members;
  private final SeededRandom random;
  private final Set<String> awarded = new HashSet<>();

  SyntheticAwards(SyntheticRows rows, List<SyntheticMember> members, SeededRandom random) {
    this.rows = rows;
    this.members = members;
    this.random = random;
  }

  void add() {
    for (int year : YEARS) {
      addRound(year);
    }
  }

  private void addRound(int year) {
    Set<Country> countries = new HashSet<>();
    Multiset<Region> regions = HashMultiset.create();
    int first = random.below(members.size());
    for (int i = 0; i < members.size() && countries.size() < MOST_IN_A_ROUND; i++) {
      SyntheticMember member = members.get((first + i) % members.size());
      Region region = member.country().region().orElseThrow();
      if (mayBeAwarded(member)
          && regions.count(region) < MOST_IN_A_REGION
          && countries.add(member.country())) {
        regions.add(region);
        awarded.add(member.id());
        addAward(year, member);
      }
    }
    if (!countries.isEmpty()) {
      addConference(year, FIRST_EDITION + YEARS.indexOf(year));
    }
  }

  /** Who joined in 2015 had been a member for more than a year in every round. */
  private boolean mayBeAwarded(SyntheticMember member) {
    return member.attestation() == Attestation.OF_YEAR
        && member.year() == 2015
        && !SyntheticEvidence.isContradicted(member)
        && !awarded.contains(member.id());
  }

  private void addAward(int year, SyntheticMember member) {
    String round = Integer.toString(year);
    rows.add("awards", "year", round, "member_id", member.id());
    rows.add(
        "award_sources",
        "year",
        round,
        "member_id",
        member.id(),
        "source_id",
        SyntheticSources.award(year));
  }

  private void addConference(int year, int edition) {
    String id = "iclc-" + edition;
    String day = year + "-10-02";
    SyntheticSources.addAward(rows, year, day);
    rows.add("events", "event_id", id, "series", "iclc", "edition", Integer.toString(edition));
    rows.add(
        "event_accounts",
        "event_id",
        id,
        "source_id",
        SyntheticSources.award(year),
        "name",
        "International Conference on Learning Cities " + edition,
        "start",
        day,
        "place",
        "online");
    rows.add(
        "award_rounds",
        "year",
        Integer.toString(year),
        "event_id",
        id,
        "ceremony_date",
        day,
        "ceremony_place",
        "online");
  }
}
