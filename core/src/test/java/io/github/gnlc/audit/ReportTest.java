package io.github.gnlc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.GoldenFile;
import io.github.gnlc.dataset.TestTables;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The wording of the audit, as text and as Markdown; everywhere else tests compare facts. */
class ReportTest {

  @Test
  void theTextIsThatOfItsFile() throws IOException {
    Audit audit = Audits.of(rich());

    assertThat(audit.summary().counts().rowKeySet()).containsExactly(AuditKind.values());
    GoldenFile.assertSame(ReportTest.class, "audit.txt", audit.toText());
  }

  @Test
  void theMarkdownIsThatOfItsFile() throws IOException {
    GoldenFile.assertSame(ReportTest.class, "audit.md", Audits.of(rich()).toMarkdown());
  }

  @Test
  void linesAreWrapped() {
    assertThat(Audits.of(rich()).toText().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void ofNothingSaysSo() {
    Audit nothing = Audits.of(new TestTables());

    assertThat(nothing.toText()).endsWith("\nCoverage\n- no total announced\n\n0 findings\n");
    assertThat(nothing.toMarkdown())
        .endsWith("\n## Coverage\n\nno total announced.\n\n## Findings\n\nNone.\n");
  }

  /** Findings of every kind, and of each in every wording. */
  private static TestTables rich() {
    TestTables tables = TestTables.small()
        .set("disputed_claims", "Guangzhou/CN/s5", "reason", "A *mis*reading_of | <s5>");
    addTotals(tables);
    addIntakes(tables);
    addFiguresOfPlaces(tables);
    addMembers(tables);
    addAwards(tables);
    addAccounts(tables);
    return tables;
  }

  private static void addTotals(TestTables tables) {
    Audits.say(tables, "s2", "2016", "members", "110");
    Audits.say(tables, "s6", "2016", "members", "120");
    Audits.say(tables, "s2", "2018-09-26", "members", "at-least", "200");
    Audits.say(tables, "s4", "2019-04", "members", "195");
    Audits.say(tables, "s4", "2019-10", "members", "240");
    Audits.say(tables, "s6", "2020-06", "members", "174");
    Audits.say(tables, "s2", "2020-06", "members", "174");
    Audits.say(tables, "s2", "2021-10", "members", "229");
    Audits.say(tables, "s2", "2022", "members", "300");
    Audits.say(tables, "s4", "2022-10", "members", "about", "10");
    Audits.say(tables, "s8", "2022-11", "members", "up-to", "4");
    Audits.say(tables, "s8", "2023-04", "members", "293");
    Audits.say(tables, "s6", "2023-06", "members", "up-to", "292");
    Audits.say(tables, "s8", "2024-02-14", "members", "356");
    Audits.say(tables, "s6", "2024-05", "members", "360");
    Audits.say(tables, "s3", "2022-09-02", "countries", "6");
    Audits.say(tables, "s6", "2022-10", "countries", "at-least", "4");
    Audits.say(tables, "s2", "", "launched", "2013");
    Audits.say(tables, "s6", "2015-09", "launched", "2012");
  }

  private static void addIntakes(TestTables tables) {
    tables.add("cohorts", "gnlc-2024", "2024-02-14");
    Audits.say(tables, "s4", "2019-07-17", "new-members", "38");
    Audits.say(tables, "s6", "2019-07-17", "new-members", "1");
    Audits.say(tables, "s6", "2022", "new-members", "79");
    Audits.say(tables, "s8", "2024-02-14", "new-members", "64");
    Audits.say(tables, "s3", "2022-09-02", "countries-of-new-members", "3");
    Audits.say(tables, "s6", "2022", "countries-new-to-network", "at-least", "2");
  }

  private static void addFiguresOfPlaces(TestTables tables) {
    say(tables, "s3", "2022-09-02", "members", "MA", "9");
    say(tables, "s6", "2023-06", "members", "MA", "8");
    say(tables, "s3", "2023", "members", "KR", "2");
    say(tables, "s6", "2024", "members", "KR", "3");
    say(tables, "s7", "2022", "new-members", "MA", "3");
    say(tables, "s8", "2024", "awarded-members", "CN", "1");
    say(tables, "s2", "2016", "joined", "CN", "1");
    tables
        .add("statements", "s3", "2022-09-02", "members", "CN", "", "exactly", "1", "cities", "So")
        .add(
            "statements",
            "s6",
            "2022-09-02",
            "members",
            "",
            "Arab States",
            "exactly",
            "2",
            "cities",
            "");
  }

  private static void say(
      TestTables tables, String source, String about, String metric, String country, String value) {
    tables.add("statements", source, about, metric, country, "", "exactly", value, "cities", "");
  }

  /** Years in dispute that are settled by each step of the rule, and a member without a date. */
  private static void addMembers(TestTables tables) {
    tables
        .add("sources", "s9", "city-news.example", "2023-01", "News", "", "", "")
        .add("members", "ke-kisumu", "KE", "Kisumu", "")
        .add("evidence", "ke-kisumu", "joined", "2018", "s5", "")
        .add("evidence", "ke-kisumu", "joined", "2019", "s6", "")
        .add("evidence", "ke-kisumu", "joined", "2019", "s9", "")
        .add("members", "kr-seoul", "KR", "Seoul", "")
        .add("evidence", "kr-seoul", "joined", "2018", "s5", "")
        .add("evidence", "kr-seoul", "joined", "2019", "s6", "")
        .add("members", "cn-xian", "CN", "Xi'an", "")
        .add("evidence", "cn-xian", "joined", "2018", "s5", "")
        .add("evidence", "cn-xian", "joined", "2019", "s6", "")
        .add("decisions", "cn-xian", "joined", "2019-06", "The city's own archive says so")
        .add("members", "mx-leon", "MX", "León", "")
        .add("evidence", "mx-leon", "listed", "", "s2", "")
        .add("decisions", "mx-leon", "inferred", "2016-04/2017-01-24", "Lists before lack it")
        .add("decision_sources", "mx-leon", "inferred", "s2")
        .add("members", "mx-olinda", "MX", "Olinda", "")
        .add("evidence", "mx-olinda", "joined", "", "s5", "");
  }

  private static void addAwards(TestTables tables) {
    Audits.say(tables, "s1", "2015-08", "opened", "2015");
    tables
        .set("award_rounds", "2015", "ceremony_date", "2015-09-15")
        .add("award_rounds", "2021", "iclc-5", "2021-10-27", "Yeonsu")
        .add("awards", "2021", "ma-benguerir")
        .add("award_sources", "2021", "ma-benguerir", "s8");
  }

  private static void addAccounts(TestTables tables) {
    tables
        .set("event_accounts", "iclc-2/s5", "start", "2015-09-27")
        .set("event_accounts", "iclc-2/s5", "end", "2015-10")
        .set("event_accounts", "iclc-2/s5", "country", "MA")
        .set("event_accounts", "iclc-2/s5", "place", "Fez")
        .add("event_figures", "iclc-2", "s5", "participants", "", "", "about", "500", "people")
        .add(
            "rule_provisions",
            "award.bar_years",
            "2019",
            "s8",
            "years",
            "3",
            "",
            "3",
            "",
            "",
            "standing",
            "")
        .add(
            "rule_provisions",
            "award.deadline",
            "2024",
            "s6",
            "last day",
            "30 May",
            "",
            "",
            "",
            "",
            "occasion",
            "");
  }
}
