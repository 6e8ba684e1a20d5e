package io.github.gnlc.query;

import java.util.Locale;

/** The kinds of things that can be selected. */
enum Kind {
  MEMBERS,
  COUNTRIES,
  COHORTS,
  EVIDENCE,
  MEMBER_NAMES,
  AWARD_ROUNDS,
  AWARDS,
  EVENTS,
  DOCUMENTS,
  RULES,
  THEMATIC_CLUSTERS,
  KEY_FEATURES,
  ORGANISATIONS,
  OFFICIALS,
  PRACTICES,
  STATEMENTS,
  SOURCES;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
