package io.github.gnlc.internal.table;

/** The names of the tables of a dataset. */
public final class TableNames {
  public static final String COUNTRIES = "countries";
  public static final String COUNTRY_NAMES = "country_names";
  public static final String PUBLISHERS = "publishers";
  public static final String SOURCES = "sources";
  public static final String MEMBERS = "members";
  public static final String MEMBER_NAMES = "member_names";
  public static final String PLACE_NAMES = "place_names";
  public static final String PLACES = "places";
  public static final String SUBDIVISIONS = "subdivisions";
  public static final String MEMBER_AREAS = "member_areas";
  public static final String EXTERNAL_IDS = "external_ids";
  public static final String COHORTS = "cohorts";
  public static final String EVIDENCE = "evidence";
  public static final String DECISIONS = "decisions";
  public static final String DECISION_SOURCES = "decision_sources";
  public static final String AWARD_ROUNDS = "award_rounds";
  public static final String AWARDS = "awards";
  public static final String AWARD_SOURCES = "award_sources";
  public static final String EVENTS = "events";
  public static final String EVENT_ACCOUNTS = "event_accounts";
  public static final String EVENT_FIGURES = "event_figures";
  public static final String DOCUMENTS = "documents";
  public static final String DOCUMENT_ACCOUNTS = "document_accounts";
  public static final String RULES = "rules";
  public static final String RULE_PROVISIONS = "rule_provisions";
  public static final String THEMATIC_CLUSTERS = "thematic_clusters";
  public static final String CLUSTER_ACCOUNTS = "cluster_accounts";
  public static final String KEY_FEATURES = "key_features";
  public static final String KEY_FEATURE_ACCOUNTS = "key_feature_accounts";
  public static final String ORGANISATIONS = "organisations";
  public static final String ORGANISATION_ROLES = "organisation_roles";
  public static final String OFFICIALS = "officials";
  public static final String OFFICIAL_ROLES = "official_roles";
  public static final String PRACTICES = "practices";
  public static final String PRACTICE_FIGURES = "practice_figures";
  public static final String PRACTICE_GROUPS = "practice_groups";
  public static final String PROPOSITIONS = "propositions";
  public static final String PROPOSITION_ACCOUNTS = "proposition_accounts";
  public static final String STATEMENTS = "statements";
  public static final String OTHER_PLACES = "other_places";
  public static final String OTHER_PLACE_NAMES = "other_place_names";
  public static final String DISPUTED_CLAIMS = "disputed_claims";

  private TableNames() {}
}
