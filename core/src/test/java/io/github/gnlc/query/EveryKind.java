package io.github.gnlc.query;

/** Asks a catalogue for everything of a kind. */
final class EveryKind {
  private EveryKind() {}

  static Selection<?, ?> of(Catalogue catalogue, Kind kind) {
    return switch (kind) {
      case MEMBERS -> catalogue.allMembers();
      case COUNTRIES -> catalogue.countries();
      case COHORTS -> catalogue.cohorts();
      case EVIDENCE -> catalogue.evidence();
      case MEMBER_NAMES -> catalogue.memberNames();
      case AWARD_ROUNDS -> catalogue.awardRounds();
      case AWARDS -> catalogue.awards();
      case EVENTS -> catalogue.events();
      case DOCUMENTS -> catalogue.documents();
      case RULES -> catalogue.rules();
      case THEMATIC_CLUSTERS -> catalogue.thematicClusters();
      case KEY_FEATURES -> catalogue.keyFeatures();
      case ORGANISATIONS -> catalogue.organisations();
      case OFFICIALS -> catalogue.officials();
      case PRACTICES -> catalogue.practices();
      case STATEMENTS -> catalogue.statements();
      case SOURCES -> catalogue.sources();
    };
  }
}
