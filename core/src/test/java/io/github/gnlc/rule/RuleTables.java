package io.github.gnlc.rule;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.query.Catalogue;

/** The small dataset with the rules of an award that a test wants. */
final class RuleTables {
  private final TestTables tables = TestTables.small();

  /** All rules that an answer may rest on, as they are in the real data since 2024. */
  static RuleTables full() {
    return new RuleTables()
        .standing("award.eligibility.member", "2015", "true")
        .standing("award.min_membership_months", "2024", "more than 12")
        .standing("award.max_per_country", "2024", "1")
        .standing("award.max_per_region", "2015", "6")
        .standing("award.nominations_per_commission", "2017", "2")
        .occasion("award.deadline.commission", "2024", "2024-06-28");
  }

  RuleTables standing(String rule, String from, String value) {
    return provision(rule, from, "s8", value, "standing");
  }

  RuleTables occasion(String rule, String year, String value) {
    return provision(rule, year, "s8", value, "occasion");
  }

  RuleTables provision(String rule, String from, String source, String value, String validity) {
    return provision(rule, from, source, "what is ruled", value, validity);
  }

  RuleTables provision(
      String rule, String from, String source, String label, String value, String validity) {
    tables.addIfNew("rules", rule, "award");
    tables.add("rule_provisions", rule, from, source, label, value, validity, "");
    return this;
  }

  /** A member of Kenya that joined on a date, which may be partial. */
  RuleTables joined(String id, String date) {
    return joined(id, "KE", date);
  }

  RuleTables joined(String id, String country, String date) {
    tables.add("members", id, country, id, "");
    tables.add("evidence", id, "joined", date, "s8", "");
    return this;
  }

  RuleTables left(String id, String date) {
    tables.add("evidence", id, "left", date, "s8", "");
    return this;
  }

  RuleTables awarded(String round, String id) {
    tables.addIfNew("award_rounds", round, "iclc-6", "", "Somewhere");
    tables.add("awards", round, id);
    tables.add("award_sources", round, id, "s8");
    return this;
  }

  TestTables tables() {
    return tables;
  }

  RuleBook book() {
    return RuleBook.of(new Catalogue(tables.build()));
  }
}
