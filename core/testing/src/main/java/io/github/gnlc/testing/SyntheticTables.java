package io.github.gnlc.testing;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.model.Country;
import io.github.gnlc.testing.SyntheticMember.Attestation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes the tables of a synthetic network. */
final class SyntheticTables {
  private static final LocalDate COMPILED = LocalDate.of(2026, 1, 31);
  private static final int FIRST_OTHER_PLACE = 1_900_000_000;

  private final Network base;
  private final List<SyntheticMember> members;
  private final SyntheticRows rows;
  private final SeededRandom random;

  private SyntheticTables(Network base, int size, SeededRandom random) {
    this.base = base;
    this.rows = new SyntheticRows(base.tables());
    this.members = SyntheticMembers.make(base, size, random);
    this.random = random;
  }

  static Network make(Network base, int size, SeededRandom random) {
    SyntheticTables tables = new SyntheticTables(base, size, random);
    tables.addFramework();
    tables.addMembers();
    tables.addIntakes();
    tables.addDecisions();
    new SyntheticAwards(tables.rows, tables.members, random).add();
    tables.addOtherPlaces(Math.min(2000, 5 + size / 10));
    DatasetInfo info = DatasetInfo.builder()
        .name("synthetic")
        .title("A synthetic network of " + size + " members")
        .version("2026.1.0")
        .compiled(COMPILED)
        .contentHash("0".repeat(64)) // the tables have their own, once they are made
        .build();
    return Network.ofTables(info, tables.rows.sorted());
  }

  /** Countries and rules as the base has them, with the sources that rules need. */
  private void addFramework() {
    for (String table : List.of("countries", "country_names", "rules", "key_features")) {
      rows.addAll(table, base.tables().rows(table));
    }
    Set<String> cited = new HashSet<>();
    for (String table : List.of("rule_provisions", "key_feature_accounts")) {
      rows.addAll(table, base.tables().rows(table));
      base.tables().rows(table).forEach(row -> cited.add(row.getOrDefault("source_id", "")));
    }
    Set<String> publishers = new HashSet<>();
    for (ImmutableMap<String, String> row : base.tables().rows("sources")) {
      if (cited.contains(row.getOrDefault("source_id", ""))) {
        rows.addAll("sources", List.of(row));
        publishers.add(row.getOrDefault("publisher_id", ""));
        publishers.add(row.getOrDefault("original_publisher_id", ""));
      }
    }
    for (ImmutableMap<String, String> row : base.tables().rows("publishers")) {
      if (publishers.contains(row.getOrDefault("publisher_id", ""))) {
        rows.addAll("publishers", List.of(row));
      }
    }
    SyntheticSources.addTo(
        rows, base.countries().where(country -> country.region().isPresent()));
  }

  private void addMembers() {
    for (int number = 0; number < members.size(); number++) {
      SyntheticMember member = members.get(number);
      rows.add(
          "members",
          "member_id",
          member.id(),
          "country",
          member.country().alpha2(),
          "name",
          member.name());
      rows.addAll("evidence", SyntheticEvidence.of(member));
      rows.addAll("places", SyntheticDetails.place(member));
      rows.addAll("member_names", SyntheticDetails.spelling(member));
      rows.addAll("place_names", SyntheticDetails.translations(member));
      rows.addAll("external_ids", SyntheticDetails.externalIds(member, number));
      rows.addAll("practices", SyntheticDetails.practice(member));
      rows.addAll("practice_figures", SyntheticDetails.practiceFigure(member));
    }
  }

  private void addIntakes() {
    rows.add(
        "statements",
        "source_id",
        SyntheticSources.OPENING,
        "metric",
        "opened",
        "qualifier",
        "exactly",
        "value",
        "2015",
        "unit",
        "year");
    for (int intake = 0; intake < SyntheticIntakes.count(); intake++) {
      Set<Country> countries = new HashSet<>();
      int count = 0;
      for (SyntheticMember member : members) {
        if (member.attestation() == Attestation.OF_INTAKE && member.intake() == intake) {
          count++;
          countries.add(member.country());
        }
      }
      if (count > 0) {
        String day = SyntheticIntakes.day(intake).toString();
        rows.add("cohorts", "cohort_id", SyntheticIntakes.id(intake), "announced", day);
        addStatement(intake, "new-members", count, "cities");
        addStatement(intake, "countries-of-new-members", countries.size(), "countries");
      }
    }
  }

  private void addStatement(int intake, String metric, int value, String unit) {
    rows.add(
        "statements",
        "source_id",
        SyntheticSources.intake(intake),
        "about",
        SyntheticIntakes.day(intake).toString(),
        "metric",
        metric,
        "qualifier",
        "exactly",
        "value",
        Integer.toString(value),
        "unit",
        unit);
  }

  /**
   * Of some members the editors say why they believe the list and not the article, of others from
   * what they infer when they joined.
   */
  private void addDecisions() {
    for (SyntheticMember member : members) {
      if (SyntheticEvidence.isContradicted(member) && member.random(30).oneIn(10)) {
        rows.add(
            "decisions",
            "member_id",
            member.id(),
            "property",
            "joined",
            "value",
            SyntheticEvidence.year(member.year()),
            "reason",
            "The article confuses two years.");
      }
      if (SyntheticEvidence.isInferred(member)) {
        addInference(member.id());
      }
    }
  }

  private void addInference(String memberId) {
    String property = "inferred";
    rows.add(
        "decisions",
        "member_id",
        memberId,
        "property",
        property,
        "value",
        "2015-11/2018-06-30",
        "reason",
        "It was no member when the network opened, and a list of 30 June 2018 has it.");
    for (String source : List.of(SyntheticSources.LIST, SyntheticSources.OPENING)) {
      rows.add(
          "decision_sources", "member_id", memberId, "property", property, "source_id", source);
    }
  }

  private void addOtherPlaces(int count) {
    List<Country> countries = base.countries().list();
    Set<String> known = new HashSet<>();
    members.forEach(member -> known.add(member.plainName()));
    TreeSet<String> names = new TreeSet<>();
    while (names.size() < count) {
      String name = RandomNames.name(random);
      if (!known.contains(name)) {
        names.add(name);
      }
    }
    int id = FIRST_OTHER_PLACE;
    for (String name : names) {
      rows.add(
          "other_places",
          "place_id",
          Integer.toString(id++),
          "name",
          name,
          "country",
          random.of(countries).alpha2(),
          "population",
          Integer.toString(random.between(200_000, 9_000_000)));
    }
    rows.add(
        "disputed_claims",
        "name",
        names.first(),
        "country",
        countries.get(0).alpha2(),
        "source_id",
        SyntheticSources.UNDATED,
        "kind",
        "joined",
        "date",
        "2014",
        "reason",
        "The network was not open yet.");
  }
}
