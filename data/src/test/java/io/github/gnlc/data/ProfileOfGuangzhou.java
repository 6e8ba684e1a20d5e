package io.github.gnlc.data;

import static io.github.gnlc.data.FirstChecks.account;
import static io.github.gnlc.data.FirstChecks.figure;
import static io.github.gnlc.data.FirstChecks.only;
import static io.github.gnlc.data.FirstChecks.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PracticeFigure;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.PropositionKind;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.model.RuleValidity;

/** Answers what s0003 says, the profile of Guangzhou as a new member of September 2022. */
final class ProfileOfGuangzhou {
  private static final String STATED = "2022-09";
  private static final String CADRES = "cn-guangzhou-village-officials-going-to-university";
  private static final String OLDER = "cn-guangzhou-open-university-of-the-third-age";

  private ProfileOfGuangzhou() {}

  static void addTo(FirstChecks checks) {
    addTotals(checks);
    addPurposes(checks);
    addRules(checks);
    addProfile(checks);
    addPractices(checks);
    addPartners(checks);
    addFigures(checks);
    addFiguresOfUniversities(checks);
  }

  private static void addTotals(FirstChecks checks) {
    checks.answer(
        "s0003-01",
        row -> assertThat(row.numbers())
            .containsExactly(
                stated(Metric.NEW_MEMBERS, "s0003/2022-09-02/new-members/77"),
                stated(
                    Metric.COUNTRIES_OF_NEW_MEMBERS,
                    "s0003/2022-09-02/countries-of-new-members/44"),
                stated(Metric.MEMBERS, "s0003/2022-09-02/members/294"),
                stated(Metric.COUNTRIES, "s0003/2022-09-02/countries/76")));
    checks.answer("s0003-02", row -> {
      assertThat(stated(Metric.MEMBERS, "s0003/2022-09-02/members/CN/1")).isEqualTo(row.number());
      assertThat(only(Gnlc.audit()
                  .ofKind(AuditKind.COUNTRY_TOTAL)
                  .about(row.subject())
                  .atLeast(Severity.WARNING)
                  .findings()
                  .stream()
                  .filter(finding -> finding.sourceIds().contains("s0003")))
              .expected())
          .hasValue(row.number());
      assertThat(Gnlc.members().inCohort("gnlc-2022").inCountry(row.subject()).ids())
          .as("of the new members it holds")
          .containsExactly("cn-guangzhou");
    });
  }

  private static void addPurposes(FirstChecks checks) {
    checks.answer(
        "s0003-03",
        row -> says(
            row,
            Gnlc.purposes().get("purpose-cities-that-promote-learning"),
            PropositionKind.PURPOSE,
            STATED,
            "Members are cities that promote lifelong learning successfully across their"
                + " communities"));
    checks.answer(
        "s0003-04",
        row -> says(
            row,
            Gnlc.purposes().get("purpose-inspiration-and-know-how"),
            PropositionKind.PURPOSE,
            STATED,
            "Members share inspiration, know-how and best practice"));
  }

  private static void addRules(FirstChecks checks) {
    checks.answer(
        "s0003-05",
        row -> provides(row, "nomination by", "National Commission for UNESCO of the country"));
    checks.answer(
        "s0003-06",
        row -> provides(
            row,
            "new members added on",
            "nomination by National Commissions and recommendations of a jury of experts"));
    checks.answer("s0003-07", row -> {
      RuleProvision provision = provision("membership.commitment.mayor");
      assertThat(provision.label()).isEqualTo("prerequisite of membership");
      assertThat(provision.value())
          .isEqualTo(
              "strong commitment of the mayor and the city administration to lifelong learning");
    });
    checks.answer(
        "s0003-08",
        row -> provides(
            row,
            "prerequisite of membership",
            "a record of good practices and policy initiatives"));
  }

  private static void provides(FirstStatement row, String label, String value) {
    RuleProvision provision = provision(row.subject());
    assertThat(provision.label()).isEqualTo(label);
    assertThat(provision.value()).isEqualTo(value);
  }

  private static RuleProvision provision(String rule) {
    RuleProvision provision = only(Gnlc.rules().get(rule).provisions().stream()
        .filter(candidate -> candidate.sourceId().equals("s0003")));
    assertThat(provision.validity()).isEqualTo(RuleValidity.STANDING);
    assertThat(provision.validFrom()).isEqualTo(EdtfDate.of("2022"));
    return provision;
  }

  private static void addProfile(FirstChecks checks) {
    checks.answer("s0003-09", row -> {
      profile(
          row,
          "cn-guangzhou-profile-01",
          "Rated the second most changed city in China two years in a row");
      assertThat(account(row, Gnlc.profiles().get("cn-guangzhou-profile-01")).figure())
          .contains(Figure.builder()
              .value(2)
              .qualifier(Qualifier.EXACTLY)
              .unit("years in a row")
              .build());
    });
    checks.answer(
        "s0003-10",
        row -> profile(
            row, "cn-guangzhou-profile-02", "Hosts the China Import and Export Commodities Fair"));
    checks.answer("s0003-11", row -> {
      profile(
          row,
          "cn-guangzhou-profile-03",
          "Home of " + row.value() + " national high-tech enterprises");
      assertThat(account(row, Gnlc.profiles().get("cn-guangzhou-profile-03")).figure())
          .contains(figure(row, "enterprises"));
    });
    checks.answer("s0003-12", row -> {
      profile(row, "cn-guangzhou-profile-04", "A history of " + row.value());
      assertThat(account(row, Gnlc.profiles().get("cn-guangzhou-profile-04")).figure())
          .contains(figure(row, "years"));
    });
    checks.answer(
        "s0003-13",
        row -> profile(
            row,
            "cn-guangzhou-profile-05",
            "Cultural life marked by Cantonese cuisine, music and language"));
  }

  private static void profile(FirstStatement row, String id, String text) {
    says(
        row,
        Gnlc.profiles().ofMember("cn-guangzhou").get(id),
        PropositionKind.PROFILE,
        STATED,
        text);
  }

  private static void addPractices(FirstChecks checks) {
    checks.answer(
        "s0003-14",
        row -> assertThat(practice(row.subject()).description())
            .contains("Publicity and education on reducing domestic waste, online and offline"));
    checks.answer(
        "s0003-15",
        row -> assertThat(practice(row.subject()).description())
            .contains("Health literacy of residents; prevention, treatment, rehabilitation and"
                + " health promotion in the health service"));
    for (String id : new String[] {"s0003-16", "s0003-17"}) {
      checks.answer(
          id,
          row -> assertThat(practice(row.subject()).targetGroups())
              .containsExactlyInAnyOrderElementsOf(row.names().stream()
                  .map(name -> PracticeGroup.of(name.replace(' ', '-')))
                  .toList()));
    }
  }

  private static void addPartners(FirstChecks checks) {
    checks.answer("s0003-18", row -> {
      Practice practice = practice("cn-guangzhou-learning-accessible-to-all");
      assertThat(practice.memberId()).isEqualTo(row.subject());
      assertThat(practice.partners())
          .containsExactlyInAnyOrder(
              PracticeGroup.EDUCATION_SECTOR,
              PracticeGroup.WOMENS_FEDERATION,
              PracticeGroup.LABOUR_UNIONS,
              PracticeGroup.GOVERNMENT_DEPARTMENTS);
      assertThat(practice.description()).contains("Learning made accessible to all");
    });
    checks.answer("s0003-19", row -> {
      Practice practice = practice("cn-guangzhou-employment-and-entrepreneurship");
      assertThat(practice.memberId()).isEqualTo(row.subject());
      assertThat(practice.partners())
          .containsExactlyInAnyOrder(
              PracticeGroup.VOCATIONAL_EDUCATION,
              PracticeGroup.ACADEMIC_EDUCATION,
              PracticeGroup.NON_ACADEMIC_EDUCATION,
              PracticeGroup.POST_VOCATIONAL_EDUCATION);
      assertThat(practice.name()).isEqualTo("Joint promotion of employment and entrepreneurship");
      assertThat(practice.description()).isEmpty();
    });
  }

  private static void addFigures(FirstChecks checks) {
    checks.answer(
        "s0003-20", row -> counts(row, "people given subsidized vocational training", "people"));
    checks.answer("s0003-21", row -> counts(row, "people trained", "people"));
    checks.answer("s0003-22", row -> counts(row, "participants trained", "people"));
    checks.answer("s0003-23", row -> {
      counts(row, "industrial workers who benefited", "people");
      assertThat(figureOf(row, "industrial workers who benefited").asOf())
          .isEqualTo(EdtfDate.of("2021-07"));
    });
    checks.answer(
        "s0003-24", row -> counts(row, "obtained higher education certificates", "people"));
    checks.answer("s0003-25", row -> counts(row, "promoted to professional positions", "percent"));
  }

  private static void addFiguresOfUniversities(FirstChecks checks) {
    checks.answer("s0003-26", row -> {
      assertThat(practice(CADRES).since()).isEqualTo(EdtfDate.of("2012"));
      counts(row, "rural grassroots cadres enrolled", "people");
    });
    checks.answer(
        "s0003-27", row -> counts(row, "obtained higher education certificates", "people"));
    checks.answer("s0003-28", row -> {
      assertThat(practice(OLDER).since()).isEqualTo(EdtfDate.of("2018"));
      counts(row, "people who took part", "people");
    });
    checks.answer("s0003-29", row -> counts(row, "village teaching sites", "sites"));
  }

  private static void counts(FirstStatement row, String metric, String unit) {
    assertThat(figureOf(row, metric).figure()).isEqualTo(figure(row, unit));
  }

  private static PracticeFigure figureOf(FirstStatement row, String metric) {
    return only(practice(row.subject()).figures().stream()
        .filter(figure -> figure.sourceId().equals("s0003") && figure.metric().equals(metric)));
  }

  private static Practice practice(String id) {
    Practice practice = Gnlc.practices().ofMember("cn-guangzhou").get(id);
    assertThat(practice.sourceId()).isEqualTo("s0003");
    return practice;
  }

  private static long stated(Metric metric, String id) {
    return Gnlc.statements().fromSource("s0003").of(metric).get(id).figure().value();
  }
}
