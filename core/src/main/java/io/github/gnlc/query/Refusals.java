package io.github.gnlc.query;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;

/**
 * Makes the errors of questions. They are typed as the verifier knows them, so that the first
 * answer, which throws none, is given without loading their classes.
 */
final class Refusals {
  private Refusals() {}

  /** No thing of a kind has this key; the nearest of the valid keys are told. */
  static RuntimeException unknown(Kind kind, String key, Iterable<String> validKeys, String hint) {
    return UnknownKeyException.of(one(kind), key, validKeys, hint);
  }

  /** A value that a method was given is not one that it takes. */
  static RuntimeException invalid(String method, String violation) {
    return InvalidValueException.of(method, violation);
  }

  /** What one thing of a kind is called in an error. */
  static UnknownKeyException.Kind one(Kind kind) {
    return switch (kind) {
      case MEMBERS -> UnknownKeyException.Kind.MEMBER;
      case COUNTRIES -> UnknownKeyException.Kind.COUNTRY;
      case COHORTS -> UnknownKeyException.Kind.COHORT;
      case EVIDENCE -> UnknownKeyException.Kind.EVIDENCE;
      case MEMBER_NAMES -> UnknownKeyException.Kind.MEMBER_NAME;
      case AWARD_ROUNDS -> UnknownKeyException.Kind.AWARD_ROUND;
      case AWARDS -> UnknownKeyException.Kind.AWARD;
      case EVENTS -> UnknownKeyException.Kind.EVENT;
      case DOCUMENTS -> UnknownKeyException.Kind.DOCUMENT;
      case RULES -> UnknownKeyException.Kind.RULE;
      case THEMATIC_CLUSTERS -> UnknownKeyException.Kind.THEMATIC_CLUSTER;
      case KEY_FEATURES -> UnknownKeyException.Kind.KEY_FEATURE;
      case ORGANISATIONS -> UnknownKeyException.Kind.ORGANISATION;
      case OFFICIALS -> UnknownKeyException.Kind.OFFICIAL;
      case PRACTICES -> UnknownKeyException.Kind.PRACTICE;
      case STATEMENTS -> UnknownKeyException.Kind.STATEMENT;
      case SOURCES -> UnknownKeyException.Kind.SOURCE;
    };
  }
}
