package io.github.gnlc.data;

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
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.OrganisationRole;
import io.github.gnlc.model.Organiser;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.PropositionKind;
import java.util.stream.Stream;

/** Answers what s0004 says, UNESCO's news of the first conference on the day of its opening. */
final class OpeningInBeijing {
  private static final String DAY = "2013-10-21";

  private OpeningInBeijing() {}

  static void addTo(FirstChecks checks) {
    addOpening(checks);
    addFigures(checks);
    addOrganisers(checks);
    addAims(checks);
    addPositions(checks);
    addMeetings(checks);
    addVisit(checks);
  }

  private static void addOpening(FirstChecks checks) {
    checks.answer("s0004-01", row -> {
      EventAccount account = only(conference().accounts().stream()
          .filter(candidate -> candidate.sourceId().equals("s0004")));
      assertThat(account.start()).isEqualTo(EdtfDate.of(row.value()));
      assertThat(account.place()).contains("Beijing");
      says(
          row,
          Gnlc.propositions().ofEvent(row.subject()).get("iclc-1-programme-03"),
          PropositionKind.PROGRAMME,
          DAY,
          "Opened by the Director-General in Beijing on 21 October 2013");
    });
    checks.answer(
        "s0004-02",
        row -> acted(
            row,
            official("Irina Bokova"),
            ParticipantRole.OPENED,
            "Director-General",
            "UNESCO",
            "opened the conference in Beijing"));
    checks.answer("s0004-03", row -> tookPart(row, "Vice Premier", "People's Republic of China"));
    checks.answer(
        "s0004-04", row -> tookPart(row, "Minister of Education", "People's Republic of China"));
    checks.answer("s0004-05", row -> tookPart(row, "Mayor", "Beijing Municipal Government"));
  }

  private static void tookPart(FirstStatement row, String office, String organisation) {
    acted(
        row,
        official(row.subject()),
        ParticipantRole.TOOK_PART,
        office,
        organisation,
        "took part in the opening");
  }

  private static void addFigures(FirstChecks checks) {
    checks.answer("s0004-06", row -> {
      counts(row, "participants", "people");
      says(
          row,
          Gnlc.propositions().ofEvent(row.subject()).get("iclc-1-programme-02"),
          PropositionKind.PROGRAMME,
          DAY,
          "Brings together mayors, city education executives and experts");
    });
    checks.answer("s0004-07", row -> counts(row, "participants", "cities"));
  }

  private static void addOrganisers(FirstChecks checks) {
    checks.answer(
        "s0004-08",
        row -> assertThat(organisers(EventPart.CO_ORGANISER).map(Organiser::name))
            .containsExactlyInAnyOrderElementsOf(row.names()));
    checks.answer("s0004-09", row -> {
      assertThat(organisers(EventPart.CO_HOST).map(Organiser::name).map(OpeningInBeijing::asNamed))
          .containsExactlyInAnyOrderElementsOf(row.names());
      assertThat(
              only(Gnlc.organisations()
                      .get("national-commission-of-china-for-unesco")
                      .roles()
                      .stream()
                      .filter(role -> role.sourceId().equals("s0004")))
                  .note())
          .contains("It names the Secretariat of the National Commission.");
    });
    checks.answer("s0004-10", row -> {
      assertThat(organisers(EventPart.CONTRIBUTOR).map(Organiser::name))
          .containsExactlyElementsOf(row.names());
      assertThat(only(
              Gnlc.organisations().get("unesco-institute-for-lifelong-learning").roles().stream()
                  .filter(role -> role.sourceId().equals("s0004"))))
          .extracting(OrganisationRole::role)
          .isEqualTo("the conference draws on its work");
    });
  }

  /** The source names the Secretariat, the data the commission that it is the secretariat of. */
  private static String asNamed(String name) {
    return name.equals("National Commission of China for UNESCO")
        ? "Secretariat of the " + name
        : name;
  }

  private static Stream<Organiser> organisers(EventPart part) {
    return conference().organisers().stream()
        .filter(organiser -> organiser.part() == part)
        .filter(organiser -> organiser.sourceIds().contains("s0004"));
  }

  /** One sentence of the source: the two rows are one aim and what it is for. */
  private static void addAims(FirstChecks checks) {
    for (String id : new String[] {"s0004-11", "s0004-12"}) {
      checks.answer(
          id,
          row -> says(
              row,
              only(conference().aims().stream().filter(aim -> aim.id().equals("iclc-1-aim-01"))),
              PropositionKind.AIM,
              DAY,
              "A forum to mobilise cities to use their resources and potential for lifelong"
                  + " learning for all, for the sake of equality and social justice, social"
                  + " cohesion and sustainable prosperity"));
    }
  }

  private static void addPositions(FirstChecks checks) {
    checks.answer(
        "s0004-13",
        row -> position(
            row,
            "irina-bokova-2013-01",
            "Innovation and resilience rest on more than financial or economic assets; solutions"
                + " lie in people, their rights and dignity, in just and inclusive societies"));
    checks.answer(
        "s0004-14",
        row -> position(
            row,
            "irina-bokova-2013-02",
            "More than half of the world's population lives in cities, which have a leading part"
                + " in new opportunities for learning"));
    checks.answer(
        "s0004-15",
        row -> position(
            row,
            "liu-yandong-2013-01",
            "Lifelong learning and cities matter for equity, prosperity for all, social"
                + " inclusion, public welfare and harmony; learning cities put people first"));
  }

  private static void position(FirstStatement row, String id, String text) {
    says(
        row,
        only(official(row.subject()).positions().stream()
            .filter(position -> position.id().equals(id))),
        PropositionKind.POSITION,
        DAY,
        text);
  }

  private static void addMeetings(FirstChecks checks) {
    checks.answer("s0004-16", row -> {
      met(row, 0, "Met " + row.value() + ", on the occasion of the conference");
      met(row, "Guo Jinlong", "Municipal Party Secretary", "Beijing");
    });
    checks.answer("s0004-17", row -> {
      met(row, 1, "Met " + row.value() + ", on the margins of the conference");
      met(row, "Xu Qin", "Mayor", "Shenzhen Municipal Government");
      assertThat(role(row, official("Xu Qin"), ParticipantRole.MET).memberId())
          .contains("cn-shenzhen");
    });
    checks.answer("s0004-19", row -> {
      met(row, 2, "Met " + row.value().replace(", on a conference", ", about a conference"));
      met(row, "Zhou Ji", "President", "Chinese Academy of Engineering");
    });
  }

  private static void met(FirstStatement row, int number, String text) {
    says(row, conference().meetings().get(number), PropositionKind.MEETING, DAY, text);
    assertThat(conference().meetings().get(number).officialId())
        .contains("Irina Bokova/2013-10-21");
  }

  private static void met(FirstStatement row, String name, String office, String organisation) {
    Official official = official(name);
    assertThat(role(row, official, ParticipantRole.MET)).isNotNull();
    assertThat(official.office()).isEqualTo(office);
    assertThat(official.organisation()).isEqualTo(organisation);
  }

  private static void addVisit(FirstChecks checks) {
    checks.answer("s0004-20", row -> {
      says(
          row,
          only(conference().visits().stream()),
          PropositionKind.VISIT,
          DAY,
          "Visited " + row.value() + ", on the same day");
      assertThat(role(row, official("Irina Bokova"), ParticipantRole.VISITED).words())
          .contains("visited Shi Jia Hu Tong Primary School on the same day");
    });
    checks.answer(
        "s0004-18",
        row -> says(
            row,
            only(Gnlc.profiles().ofMember("cn-shenzhen").fromSource("s0004").stream()),
            PropositionKind.PROFILE,
            DAY,
            "A UNESCO City of Design"));
  }

  private static Event conference() {
    return Gnlc.conferences().get("iclc-1");
  }

  private static Official official(String name) {
    return Gnlc.officials().atEvent("iclc-1").get(name + "/" + DAY);
  }
}
