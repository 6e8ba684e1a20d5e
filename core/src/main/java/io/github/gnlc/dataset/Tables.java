package io.github.gnlc.dataset;

/** The names of the tables of a dataset. */
final class Tables {
  static final String COUNTRIES = "countries";
  static final String COUNTRY_NAMES = "country_names";
  static final String PUBLISHERS = "publishers";
  static final String SOURCES = "sources";
  static final String MEMBERS = "members";
  static final String MEMBER_NAMES = "member_names";
  static final String PLACE_NAMES = "place_names";
  static final String PLACES = "places";
  static final String EXTERNAL_IDS = "external_ids";
  static final String COHORTS = "cohorts";
  static final String EVIDENCE = "evidence";
  static final String DECISIONS = "decisions";
  static final String AWARD_ROUNDS = "award_rounds";
  static final String AWARDS = "awards";
  static final String AWARD_SOURCES = "award_sources";
  static final String EVENTS = "events";
  static final String EVENT_ACCOUNTS = "event_accounts";
  static final String EVENT_FIGURES = "event_figures";
  static final String DOCUMENTS = "documents";
  static final String DOCUMENT_ACCOUNTS = "document_accounts";
  static final String RULES = "rules";
  static final String RULE_PROVISIONS = "rule_provisions";
  static final String THEMATIC_CLUSTERS = "thematic_clusters";
  static final String CLUSTER_ACCOUNTS = "cluster_accounts";
  static final String KEY_FEATURES = "key_features";
  static final String KEY_FEATURE_ACCOUNTS = "key_feature_accounts";
  static final String ORGANISATIONS = "organisations";
  static final String ORGANISATION_ROLES = "organisation_roles";
  static final String OFFICIALS = "officials";
  static final String PRACTICES = "practices";
  static final String PRACTICE_FIGURES = "practice_figures";
  static final String STATEMENTS = "statements";
  static final String OTHER_PLACES = "other_places";
  static final String DISPUTED_CLAIMS = "disputed_claims";

  private Tables() {}
}
