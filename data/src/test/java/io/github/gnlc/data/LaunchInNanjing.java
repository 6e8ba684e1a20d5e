package io.github.gnlc.data;

import static io.github.gnlc.data.FirstChecks.account;
import static io.github.gnlc.data.FirstChecks.acted;
import static io.github.gnlc.data.FirstChecks.counts;
import static io.github.gnlc.data.FirstChecks.only;
import static io.github.gnlc.data.FirstChecks.role;
import static io.github.gnlc.data.FirstChecks.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionKind;
import java.util.Optional;

/** Answers what s0002 says, the news of Nanjing and Suzhou at the symposium of 2024-05-19. */
final class LaunchInNanjing {
  private static final String LAUNCH = "2024-05-19";
  private static final String PUBLISHED = "2024-06-08";

  private LaunchInNanjing() {}

  static void addTo(FirstChecks checks) {
    addMembers(checks);
    addSymposium(checks);
    addHostAndGuests(checks);
    addMayors(checks);
    addMessages(checks);
    addPositions(checks);
    addCommitments(checks);
    addNetwork(checks);
  }

  private static void addMembers(FirstChecks checks) {
    for (String id : new String[] {"s0002-01", "s0002-02"}) {
      checks.answer(
          id,
          row -> assertThat(only(Gnlc.evidence()
                      .ofMember(row.subject())
                      .fromSource(row.sourceId())
                      .ofKind(EvidenceKind.JOINED)
                      .stream())
                  .date())
              .isEqualTo(EdtfDate.of(row.value())));
    }
  }

  private static void addSymposium(FirstChecks checks) {
    checks.answer("s0002-03", row -> {
      assertThat(symposiumAccount().start()).isEqualTo(EdtfDate.of(row.value()));
      assertThat(symposiumAccount().place()).contains("Nanjing");
      assertThat(symposiumAccount().country()).contains("CN");
      says(
          row,
          Gnlc.propositions().ofEvent(row.subject()).get("nanjing-symposium-2024-programme-01"),
          PropositionKind.PROGRAMME,
          PUBLISHED,
          "Launch of the two memberships, of Nanjing and Suzhou, at the symposium in Nanjing on"
              + " 19 May 2024");
    });
    checks.answer("s0002-04", row -> {
      assertThat(symposiumAccount().theme()).contains(row.value());
      assertThat(symposium().theme()).contains(row.value());
    });
    checks.answer("s0002-05", row -> counts(row, "participants", "people"));
    checks.answer(
        "s0002-12",
        row -> says(
            row,
            Gnlc.propositions().ofEvent(row.subject()).get("nanjing-symposium-2024-programme-02"),
            PropositionKind.PROGRAMME,
            PUBLISHED,
            "A film of UIL and films of the two cities shown before the certificates"));
  }

  private static void addHostAndGuests(FirstChecks checks) {
    checks.answer(
        "s0002-06",
        row -> acted(
            row,
            official("Cao Yumei"),
            ParticipantRole.HOSTED,
            "Deputy Director",
            "Jiangsu Provincial Department of Education",
            "hosted the launch of the two memberships"));
    checks.answer(
        "s0002-07",
        row -> acted(
            row,
            official("Robert Parua"),
            ParticipantRole.PRESENTED,
            "Education Programme Specialist",
            "UNESCO Regional Office for East Asia",
            "presented the certificates of membership on behalf of UIL"));
  }

  private static void addMayors(FirstChecks checks) {
    checks.answer("s0002-08", row -> {
      Official mayor = official("Sun Baijun");
      acted(
          row,
          mayor,
          ParticipantRole.RECEIVED,
          "Vice Mayor",
          "Nanjing",
          "received the certificate for Nanjing");
      assertThat(role(row, mayor, ParticipantRole.RECEIVED).memberId()).contains("cn-nanjing");
    });
    checks.answer("s0002-09", row -> {
      Official mayor = official("Ji Jing");
      acted(
          row,
          mayor,
          ParticipantRole.RECEIVED,
          "Vice Mayor",
          "Suzhou",
          "received the certificate for Suzhou");
      assertThat(role(row, mayor, ParticipantRole.RECEIVED).memberId()).contains("cn-suzhou");
    });
  }

  private static void addMessages(FirstChecks checks) {
    checks.answer(
        "s0002-10",
        row -> acted(
            row,
            official("Stefania Giannini"),
            ParticipantRole.SENT_MESSAGE,
            "Assistant Director-General for Education",
            "UNESCO",
            "sent a message by video"));
    checks.answer(
        "s0002-11",
        row -> acted(
            row,
            official("Raúl Valdés-Cotera"),
            ParticipantRole.SENT_MESSAGE,
            "Team Leader and General Project Coordinator (acting)",
            "UNESCO Institute for Lifelong Learning",
            "sent a message by video"));
  }

  private static void addPositions(FirstChecks checks) {
    checks.answer(
        "s0002-13",
        row -> says(
            row,
            official("Stefania Giannini").positions().get(0),
            PropositionKind.POSITION,
            LAUNCH,
            "Education and lifelong learning matter for global challenges such as climate change"
                + " and digital transformation"));
    checks.answer(
        "s0002-14",
        row -> says(
            row,
            official("Stefania Giannini").positions().get(1),
            PropositionKind.POSITION,
            LAUNCH,
            "The network is a treasure that can meet many challenges and bring progress to"
                + " cities"));
  }

  private static void addCommitments(FirstChecks checks) {
    checks.answer(
        "s0002-15",
        row -> committed(
            row,
            "cn-nanjing-commitment-01",
            "Gather the whole society around the values \"" + row.value() + "\""));
    checks.answer(
        "s0002-16",
        row -> committed(
            row,
            "cn-nanjing-commitment-02",
            "Support learning organisations and spread lifelong learning systems in the whole"
                + " city"));
    checks.answer(
        "s0002-17",
        row -> committed(
            row,
            "cn-nanjing-commitment-03",
            "Do more for health and social welfare, for equality and inclusion in education, and"
                + " for vocational education"));
    checks.answer(
        "s0002-18",
        row -> committed(
            row,
            "cn-suzhou-commitment-01",
            "Stay inclusive and fair and learn from experience elsewhere"));
    checks.answer(
        "s0002-19",
        row -> committed(
            row,
            "cn-suzhou-commitment-02",
            "Advance the learning city and better city construction by better lifelong learning"
                + " services"));
  }

  /** The source does not say who spoke; of each city it names who received the certificate. */
  private static void committed(FirstStatement row, String id, String text) {
    Proposition promise = Gnlc.commitments().ofMember(row.subject()).get(id);
    says(row, promise, PropositionKind.COMMITMENT, LAUNCH, text);
    String receiver =
        only(Gnlc.officials().forMember(row.subject()).inRole(ParticipantRole.RECEIVED).stream())
            .name();
    assertThat(receiver).isEqualTo(row.subject().equals("cn-nanjing") ? "Sun Baijun" : "Ji Jing");
    assertThat(account(row, promise).note()).contains("The speaker is not named.");
    assertThat(promise.officialId())
        .isEqualTo(
            id.equals("cn-suzhou-commitment-02")
                ? Optional.of("Ji Jing/" + LAUNCH)
                : Optional.empty());
  }

  private static void addNetwork(FirstChecks checks) {
    checks.answer(
        "s0002-20",
        row -> says(
            row,
            Gnlc.purposes().get("purpose-lifelong-learning-in-cities"),
            PropositionKind.PURPOSE,
            PUBLISHED,
            "An international network that promotes lifelong learning in cities"));
    checks.answer(
        "s0002-21",
        row -> gained(
            row,
            "benefit-shared-experience",
            "An opportunity and platform to share best practice"));
    checks.answer(
        "s0002-22", row -> gained(row, "benefit-collaborative-projects", "Collaborative projects"));
    checks.answer(
        "s0002-23",
        row -> gained(
            row,
            "benefit-support-for-strategies",
            "Support in putting innovative learning strategies into practice"));
  }

  private static void gained(FirstStatement row, String id, String text) {
    says(
        row,
        Gnlc.propositions().ofKind(PropositionKind.BENEFIT).fromSource("s0002").get(id),
        PropositionKind.BENEFIT,
        PUBLISHED,
        text);
  }

  private static Official official(String name) {
    return Gnlc.officials().atEvent("nanjing-symposium-2024").get(name + "/" + LAUNCH);
  }

  private static Event symposium() {
    return Gnlc.events().get("nanjing-symposium-2024");
  }

  private static EventAccount symposiumAccount() {
    return only(
        symposium().accounts().stream().filter(account -> account.sourceId().equals("s0002")));
  }
}
