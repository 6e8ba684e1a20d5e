package io.github.gnlc.query;

import io.github.gnlc.model.UnknownKeyException;
import java.util.Locale;

/** The kinds of things that can be selected. */
enum Kind {
  MEMBERS(UnknownKeyException.Kind.MEMBER),
  COUNTRIES(UnknownKeyException.Kind.COUNTRY),
  COHORTS(UnknownKeyException.Kind.COHORT),
  EVIDENCE(UnknownKeyException.Kind.EVIDENCE),
  MEMBER_NAMES(UnknownKeyException.Kind.MEMBER_NAME),
  AWARD_ROUNDS(UnknownKeyException.Kind.AWARD_ROUND),
  AWARDS(UnknownKeyException.Kind.AWARD),
  EVENTS(UnknownKeyException.Kind.EVENT),
  DOCUMENTS(UnknownKeyException.Kind.DOCUMENT),
  RULES(UnknownKeyException.Kind.RULE),
  THEMATIC_CLUSTERS(UnknownKeyException.Kind.THEMATIC_CLUSTER),
  KEY_FEATURES(UnknownKeyException.Kind.KEY_FEATURE),
  ORGANISATIONS(UnknownKeyException.Kind.ORGANISATION),
  OFFICIALS(UnknownKeyException.Kind.OFFICIAL),
  PRACTICES(UnknownKeyException.Kind.PRACTICE),
  STATEMENTS(UnknownKeyException.Kind.STATEMENT),
  SOURCES(UnknownKeyException.Kind.SOURCE);

  private final UnknownKeyException.Kind one;

  Kind(UnknownKeyException.Kind one) {
    this.one = one;
  }

  /** What one of them is called in an error. */
  UnknownKeyException.Kind one() {
    return one;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
