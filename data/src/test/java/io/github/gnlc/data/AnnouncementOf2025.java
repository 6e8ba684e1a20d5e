package io.github.gnlc.data;

import static io.github.gnlc.data.FirstChecks.only;
import static io.github.gnlc.data.FirstChecks.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionKind;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Answers what s0001 says, the news of 2025-12-04 of 72 new members. */
final class AnnouncementOf2025 {
  private static final String DAY = "2025-12-04";

  private AnnouncementOf2025() {}

  static void addTo(FirstChecks checks) {
    addIntake(checks);
    addWords(checks);
    addNetwork(checks);
    addChina(checks);
  }

  private static void addIntake(FirstChecks checks) {
    checks.answer("s0001-01", row -> {
      assertThat(Gnlc.cohorts().get(row.subject()).announced()).isEqualTo(LocalDate.parse(DAY));
      assertThat(row.numbers())
          .containsExactly(
              stated(Metric.NEW_MEMBERS, "s0001/2025-12-04/new-members/72"),
              stated(
                  Metric.COUNTRIES_OF_NEW_MEMBERS, "s0001/2025-12-04/countries-of-new-members/46"));
      assertThat(Gnlc.cohorts().get(row.subject()).newMembers())
          .hasValue(row.numbers().get(0));
      assertThat(Gnlc.cohorts().get(row.subject()).countriesOfNewMembers())
          .hasValue(row.numbers().get(1));
    });
    checks.answer("s0001-02", row -> {
      assertThat(names(EvidenceKind.JOINED)).containsExactlyInAnyOrderElementsOf(row.names());
      assertThat(Gnlc.members().inCohort(row.subject()).inCountry("CN").stream().map(Member::name))
          .containsExactlyInAnyOrderElementsOf(row.names());
      assertThat(stated(Metric.NEW_MEMBERS, "s0001/2025-12-04/new-members/CN/3"))
          .isEqualTo(row.names().size());
    });
  }

  private static void addWords(FirstChecks checks) {
    checks.answer(
        "s0001-03",
        row -> says(
            row,
            only(Gnlc.officials().get("Stefania Giannini/2025-12-04").positions().stream()),
            PropositionKind.POSITION,
            DAY,
            "Cities have a key part in promoting learning for all"));
    checks.answer(
        "s0001-04",
        row -> says(
            row,
            only(Gnlc.propositions()
                .ofCohort("gnlc-2025")
                .ofKind(PropositionKind.DESCRIPTION)
                .fromSource("s0001")
                .stream()),
            PropositionKind.DESCRIPTION,
            DAY,
            "The new members make streets, libraries, workplaces, museums and homes places of"
                + " knowledge and innovation"));
  }

  private static void addNetwork(FirstChecks checks) {
    checks.answer("s0001-05", row -> {
      assertThat(stated(Metric.LAUNCHED, "s0001//launched/2013")).isEqualTo(row.number());
      assertThat(
              only(Gnlc.organisations()
                      .get("unesco-institute-for-lifelong-learning")
                      .roles()
                      .stream()
                      .filter(role -> role.sourceId().equals(row.sourceId())))
                  .role())
          .isEqualTo("launched the network in " + row.value());
    });
    checks.answer(
        "s0001-06",
        row -> assertThat(stated(Metric.OPENED, "s0001//opened/2015")).isEqualTo(row.number()));
    checks.answer(
        "s0001-07",
        row -> says(
            row,
            purpose("purpose-policy-dialogue"),
            PropositionKind.PURPOSE,
            DAY,
            "Support and promote policy dialogue among member cities"));
    checks.answer(
        "s0001-08",
        row -> says(
            row,
            purpose("purpose-exchange-of-experience"),
            PropositionKind.PURPOSE,
            DAY,
            "Support and promote the exchange of experience among member cities"));
    checks.answer(
        "s0001-09",
        row -> says(
            row,
            purpose("purpose-sharing-of-practice"),
            PropositionKind.PURPOSE,
            DAY,
            "Support and promote the sharing of practice among member cities"));
    checks.answer(
        "s0001-10",
        row -> says(
            row,
            purpose("purpose-capacity"),
            PropositionKind.PURPOSE,
            DAY,
            "Help cities to build capacity for lifelong learning and sustainable community"
                + " development"));
  }

  private static void addChina(FirstChecks checks) {
    checks.answer("s0001-11", row -> {
      assertThat(Gnlc.asOf(LocalDate.parse(DAY)).members().inCountry(row.subject()).stream()
              .map(Member::name))
          .containsExactlyInAnyOrderElementsOf(row.names());
      assertThat(names(EvidenceKind.JOINED, EvidenceKind.LISTED))
          .containsExactlyInAnyOrderElementsOf(row.names());
      assertThat(stated(Metric.MEMBERS, "s0001/2025-12-04/members/CN/15"))
          .isEqualTo(row.names().size())
          .isEqualTo(row.number());
    });
    checks.answer("s0001-12", row -> {
      assertThat(Gnlc.awards().inCountry(row.subject()).stream()
              .filter(award -> award.sourceIds().contains(row.sourceId()))
              .map(award -> Gnlc.members().get(award.memberId()).name()))
          .containsExactlyInAnyOrderElementsOf(row.names());
      assertThat(stated(Metric.AWARDED_MEMBERS, "s0001/2025-12-04/awarded-members/CN/5"))
          .isEqualTo(row.names().size())
          .isEqualTo(row.number());
    });
  }

  private static Stream<String> names(EvidenceKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> Gnlc.evidence().fromSource("s0001").ofKind(kind).stream())
        .map(piece -> Gnlc.members().get(piece.memberId()).name());
  }

  private static long stated(Metric metric, String id) {
    return Gnlc.statements().fromSource("s0001").of(metric).get(id).figure().value();
  }

  private static Proposition purpose(String id) {
    return Gnlc.purposes().fromSource("s0001").get(id);
  }
}
