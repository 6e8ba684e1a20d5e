package io.github.gnlc.rule;

import io.github.gnlc.GoldenFile;
import io.github.gnlc.rule.RuleTables.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The wording of answers by the rules; everywhere else tests compare facts. */
class RuleReportTest {
  private static final String BAR = "award.bar_years";
  private static final String NEW_MEMBERS = "membership.max_per_country";

  @Test
  void whoMayApplyForTheAward() throws IOException {
    List<Eligibility> answers = new ArrayList<>();
    RuleBook full = RuleTables.full().book();
    answers.add(full.awardEligibility("kr-nam-gu-ulsan", 2024));
    answers.add(full.awardEligibility("cn-hangzhou", 2024));
    answers.add(full.awardEligibility("ma-benguerir", 2024));
    answers.add(full.awardEligibility("ma-laayoune", 2024));
    answers.add(full.awardEligibility("cn-beijing", 2015));
    answers.add(full.awardEligibility("kr-nam-gu-ulsan", 2027));
    answers.add(full.awardEligibility("ke-nairobi", 2027));
    answers.add(full.awardEligibility("mx-mexico-city", 2028));
    answers.add(of2024(RuleTables.full().joined("ke-x", "2016").awarded("2018", "ke-x")));
    answers.add(of2024(RuleTables.full().joined("ke-x", "2016").awarded("2021", "ke-x")));
    answers.add(of2024(RuleTables.full().joined("ke-x", "2023-06")));
    answers.add(of2024(RuleTables.full().joined("ke-x", "2024-07")));
    answers.add(of2024(RuleTables.full().joined("ke-x", "2020").left("ke-x", "2024")));
    answers.add(of2024(RuleTables.full().joined("ke-x", "2025").awarded("2024", "ke-x")));
    answers.add(of2024(RuleTables.full().joined("ke-x", "NZ", "2020")));
    answers.add(of2024(RuleTables.full()
        .provision(BAR, "2019", "s5", "a rumour", Stated.number(9), "standing")
        .provision(BAR, "2026", "s3", "years", Stated.number(7), "standing")
        .joined("ke-x", "2020")));
    answers.add(of2024(new RuleTables()
        .standing("award.eligibility.member", "2020", Stated.as("anyone", "false"))
        .standing("award.min_membership_months", "2020", Stated.words("a year"))
        .standing("award.max_per_country", "2020", Stated.words("a few"))
        .joined("ke-x", "2025")));
    RuleTables none = new RuleTables();
    none.tables().remove("rule_provisions", "award.bar_years/2015/s1/years");
    answers.add(none.book().awardEligibility("cn-hangzhou", 2015));

    compare("award.txt", answers);
  }

  @Test
  void whoMayHostAConference() throws IOException {
    RuleBook book = RuleTables.hosting().book();

    compare(
        "hosting.txt",
        List.of(
            book.conferenceHosting("ma-benguerir", 7),
            book.conferenceHosting("ma-laayoune", 7),
            book.conferenceHosting("ma-benguerir", 8),
            book.conferenceHosting("ma-benguerir", 6)));
  }

  @Test
  void howManyThereMayBe() throws IOException {
    RuleTables nominations =
        new RuleTables().standing("award.nominations_per_commission", "2024", Stated.number(2));
    RuleTables since = new RuleTables().standing(NEW_MEMBERS, "2018-10-01", Stated.number(3));
    RuleTables changed = new RuleTables()
        .standing(NEW_MEMBERS, "2016", Stated.number(5))
        .provision(NEW_MEMBERS, "2018-10-01", "s1", "new members", Stated.number(3), "standing");
    RuleTables none =
        new RuleTables().standing(NEW_MEMBERS, "2016", Stated.as("unlimited", "none"));
    RuleTables few = new RuleTables().standing(NEW_MEMBERS, "2016", Stated.words("few"));
    RuleTables dissent = new RuleTables()
        .standing(NEW_MEMBERS, "2016", Stated.number(3))
        .provision(NEW_MEMBERS, "2016", "s5", "a rumour", Stated.number(2), "standing");
    List<RuleLimit> limits = List.of(
        new RuleTables().book().awardNominationsPerCountry(2015),
        nominations.book().awardNominationsPerCountry(2024),
        nominations.book().awardNominationsPerCountry(2027),
        since.book().newMembersPerCountry(2018),
        since.book().newMembersPerCountry(2019),
        changed.book().newMembersPerCountry(2018),
        none.book().newMembersPerCountry(2017),
        few.book().newMembersPerCountry(2017),
        dissent.book().newMembersPerCountry(2017));
    StringBuilder text = new StringBuilder();
    limits.forEach(limit -> text.append(limit).append('\n'));

    GoldenFile.assertSame(RuleReportTest.class, "limits.txt", text.toString());
  }

  private static Eligibility of2024(RuleTables tables) {
    return tables.book().awardEligibility("ke-x", 2024);
  }

  private static void compare(String file, List<Eligibility> answers) throws IOException {
    String text = answers.stream().map(Eligibility::toText).collect(Collectors.joining("\n\n"));
    GoldenFile.assertSame(RuleReportTest.class, file, text + "\n");
  }
}
