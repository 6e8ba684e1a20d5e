package io.github.gnlc.rule;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.query.Catalogue;

/** The small dataset with the rules of an award that a test wants. */
final class RuleTables {
  private final TestTables tables = TestTables.small();

  /** All rules that an answer may rest on, as they are in the real data since 2024. */
  static RuleTables full() {
    return new RuleTables()
        .standing("award.eligibility.member", "2015", Stated.as("members-only", "true"))
        .standing("award.min_membership_months", "2024", Stated.moreThan(12))
        .standing("award.max_per_country", "2024", Stated.number(1))
        .standing("award.max_per_region", "2015", Stated.number(6))
        .standing("award.nominations_per_commission", "2017", Stated.number(2))
        .occasion("award.deadline.commission", "2024", Stated.date("2024-06-28"));
  }

  /** The rules of who may host the seventh conference. */
  static RuleTables hosting() {
    return new RuleTables()
        .provision(
            "conference.host.eligibility",
            "2026",
            "s8",
            "who may host ICLC 7",
            Stated.as("members-only", "GNLC member cities only").ofEdition(7),
            "occasion")
        .provision(
            "conference.host.deadline",
            "2026",
            "s8",
            "to host ICLC 7",
            Stated.date("2026-01-15").ofEdition(7),
            "occasion");
  }

  RuleTables standing(String rule, String from, Stated value) {
    return provision(rule, from, "s8", "what is ruled", value, "standing");
  }

  RuleTables occasion(String rule, String year, Stated value) {
    return provision(rule, year, "s8", "what is ruled", value, "occasion");
  }

  RuleTables provision(
      String rule, String from, String source, String label, Stated value, String validity) {
    addTo(tables, rule, from, source, label, value, validity);
    return this;
  }

  /** Adds a provision, and its rule, unless they are there. */
  static void addTo(
      TestTables tables,
      String rule,
      String from,
      String source,
      String label,
      Stated value,
      String validity) {
    tables.addIfNew("rules", rule, "award");
    tables.addIfNew(
        "rule_provisions",
        rule,
        from,
        source,
        label,
        value.words(),
        value.condition(),
        value.number(),
        value.date(),
        value.edition(),
        validity,
        "");
  }

  /** The cells of a provision that say what is ruled. */
  record Stated(String words, String condition, String number, String date, String edition) {
    static Stated words(String words) {
      return new Stated(words, "", "", "", "");
    }

    static Stated as(String condition, String words) {
      return new Stated(words, condition, "", "", "");
    }

    static Stated number(int number) {
      return new Stated("" + number, "", "" + number, "", "");
    }

    static Stated moreThan(int number) {
      return new Stated("more than " + number, "more-than", "" + number, "", "");
    }

    static Stated date(String date) {
      return new Stated(date, "", "", date, "");
    }

    Stated in(String otherWords) {
      return new Stated(otherWords, condition, number, date, edition);
    }

    Stated ofEdition(int conference) {
      return new Stated(words, condition, number, date, "" + conference);
    }
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
