package io.github.gnlc.export;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.query.Selection;

/** The network of the small dataset for tests, and its selections. */
final class SmallNetwork {
  static final Network NETWORK = Network.ofDataset(TestTables.small().build());

  /** With something in every column that a thing can have. */
  static final Network FULL = Network.ofDataset(TestTables.small()
      .add("place_names", "cn-beijing", "en", "Peking", "older-romanization")
      .add(
          "sources",
          "s9",
          "city-news.example",
          "uil.unesco.org",
          "2022-09-03",
          "release",
          "New members",
          "",
          "",
          "",
          "As the agency prints it")
      .add("statements", "s3", "2022-09-02", "countries", "", "", "exactly", "76", "countries", "x")
      .add(
          "statements",
          "s3",
          "2022-09-02",
          "countries-of-new-members",
          "",
          "",
          "exactly",
          "44",
          "countries",
          "")
      .build());

  private SmallNetwork() {}

  /** Everything of the kind that has these columns. */
  static Selection<?, ?> everything(Network network, KnownColumns kind) {
    return switch (kind) {
      case MEMBERS -> network.allMembers();
      case COUNTRIES -> network.countries();
      case COHORTS -> network.cohorts();
      case EVIDENCE -> network.evidence();
      case MEMBER_NAMES -> network.memberNames();
      case AWARD_ROUNDS -> network.awardRounds();
      case AWARDS -> network.awards();
      case EVENTS -> network.events();
      case DOCUMENTS -> network.documents();
      case RULES -> network.rules();
      case THEMATIC_CLUSTERS -> network.thematicClusters();
      case KEY_FEATURES -> network.keyFeatures();
      case ORGANISATIONS -> network.organisations();
      case OFFICIALS -> network.officials();
      case PRACTICES -> network.practices();
      case PROPOSITIONS -> network.propositions();
      case STATEMENTS -> network.statements();
      case SOURCES -> network.sources();
    };
  }
}
