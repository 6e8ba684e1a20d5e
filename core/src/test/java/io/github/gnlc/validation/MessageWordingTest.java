package io.github.gnlc.validation;

import static io.github.gnlc.model.MemberStatus.UNCONFIRMED;
import static io.github.gnlc.model.MemberStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.GoldenFile;
import io.github.gnlc.Network;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The English message of each case that the tests of the rules have. */
class MessageWordingTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final LocalDate PERHAPS = LocalDate.of(2023, 5, 15);

  private final Network small = TestNetworks.small();
  private final List<String> sections = new ArrayList<>();
  private final StringBuilder templates = new StringBuilder();

  @Test
  void theMessagesAreThoseOfTheirFileAndHaveEachSentence() throws IOException {
    addAnyText();
    addNarrowRules();
    addHomonyms();
    addCountries();

    String text = String.join("\n", sections);
    GoldenFile.assertSame(MessageWordingTest.class, "messages.txt", text);
    assertThat(templates.toString()).contains(sentences());
  }

  private void addAnyText() {
    add(
        rule(small),
        "",
        "Mexiko City",
        "Timbuktu",
        "--",
        "Nairobbi",
        "zz-qqqqqq",
        "Nam-gu",
        "Laâyoune",
        "Beijing, Morocco",
        "Seoul",
        "x".repeat(301),
        "🎉".repeat(81),
        "Q\r\nERROR \u202Ex\u2069 \uD83C",
        "a\u200Eb\u200Fc\u061Cd",
        "Beijing, CN",
        "Beijing (China)",
        "China Beijing",
        "Beijing, China",
        "City of Beijing");
  }

  private void addNarrowRules() {
    add(rule(small).as(CityReference.ID), " \t\u3000", "CN-Beijing", "12345", "ke-nairobi");
    add(rule(small).status(), "Nairobbi");
    add(rule(small).status(WITHDRAWN, UNCONFIRMED), "Beijing");
    add(rule(small).asOf(LocalDate.of(2020, 1, 1)), "kr-nam-gu-ulsan");
    add(rule(small).asOf(DAY), "Laâyoune", "Nairobi");
    add(rule(small).asOf(PERHAPS), "Laâyoune");
    add(rule(small).country("MA"), "Beijing", "Beijing, Morocco");
    add(rule(small).country("504"), "Nam-gu");
    add(rule(small).country("CN"), "Seoul");
  }

  private void addHomonyms() {
    Network homonyms = TestNetworks.homonyms();
    add(rule(homonyms), "Altstadt");
    add(rule(homonyms).asOf(LocalDate.of(2015, 10, 1)), "Nam-gu");
    add(rule(homonyms).asOf(DAY), "Neudorf");
    add(rule(homonyms).asOf(PERHAPS), "Neudorf");
  }

  private void addCountries() {
    LearningCityCountryRule.Builder rule = LearningCityCountryRule.builder().network(small);
    LearningCityCountryRule withMembers = rule.build();
    add(
        withMembers,
        withMembers::check,
        "NZL",
        "nz",
        "New Zealand",
        "nzl",
        "cn",
        " CN ",
        "China",
        "CHINA",
        "chn",
        "People's Republic of China");
    LearningCityCountryRule any = rule.members(false).build();
    add(any, any::check, "??", " ", "nz", "New Zealand", "nzl");
  }

  private static LearningCityRule.Builder rule(Network network) {
    return LearningCityRule.builder().network(network);
  }

  private void add(LearningCityRule.Builder builder, String... values) {
    LearningCityRule rule = builder.build();
    add(rule, rule::check, values);
  }

  private void add(Object rule, Function<String, ValidationResult<?>> check, String... values) {
    StringBuilder section = new StringBuilder().append(rule).append('\n');
    for (String value : values) {
      ValidationResult<?> verdict = check.apply(value);
      section.append("- ").append(verdict.message(Locale.ENGLISH)).append('\n');
      templates.append(verdict.template());
    }
    sections.add(section.toString());
  }

  /** The beginnings of all sentences about texts, as they stand in a template. */
  private static List<String> sentences() {
    return Messages.in(Locale.ENGLISH).pieces().keySet().stream()
        .filter(key -> key.endsWith(".0") && !key.endsWith(".message.0"))
        .map(key -> "{" + MessageTemplate.PREFIX + key + "}")
        .toList();
  }
}
