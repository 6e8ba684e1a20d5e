package io.github.gnlc.data;

import static io.github.gnlc.data.FirstChecks.counts;
import static io.github.gnlc.data.FirstChecks.only;
import static io.github.gnlc.data.FirstChecks.role;
import static io.github.gnlc.data.FirstChecks.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.DocumentAccount;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.Organiser;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionKind;
import java.util.Map;
import java.util.Optional;

/** Answers what s0005 says, UIL's report of the first conference of 2013-11-22. */
final class ReportOfBeijing {
  private static final String CONFERENCE = "2013-10";
  private static final String PUBLISHED = "2013-11-22";

  private ReportOfBeijing() {}

  static void addTo(FirstChecks checks) {
    addConference(checks);
    addOpening(checks);
    addProgramme(checks);
    addPositions(checks);
    addOutcomes(checks);
    addProvisions(checks);
    addInvitations(checks);
    addPurposes(checks);
  }

  private static void addConference(FirstChecks checks) {
    checks.answer("s0005-01", row -> {
      EventAccount account = only(conference().accounts().stream()
          .filter(candidate -> candidate.sourceId().equals("s0005")));
      assertThat(account.start() + "/" + account.end()).isEqualTo(row.value());
      assertThat(account.place()).contains("Beijing");
    });
    checks.answer("s0005-02", row -> {
      counts(row, "participants", "people");
      says(
          row,
          Gnlc.propositions().ofEvent(row.subject()).get("iclc-1-programme-02"),
          PropositionKind.PROGRAMME,
          PUBLISHED,
          "Brings together mayors, city education executives and experts");
    });
    checks.answer("s0005-03", row -> counts(row, "countries", "countries"));
    checks.answer(
        "s0005-04",
        row -> assertThat(conference().organisers().stream()
                .filter(organiser -> organiser.part() == EventPart.CO_ORGANISER)
                .filter(organiser -> organiser.sourceIds().contains("s0005"))
                .map(Organiser::name))
            .containsExactlyInAnyOrderElementsOf(row.names()));
  }

  private static void addOpening(FirstChecks checks) {
    for (String id : new String[] {"s0005-05", "s0005-06", "s0005-07", "s0005-08"}) {
      checks.answer(id, row -> {
        Official official = Gnlc.officials()
            .atEvent("iclc-1")
            .inRole(ParticipantRole.OPENED)
            .get(row.subject() + "/2013-10-21");
        assertThat(role(row, official, ParticipantRole.OPENED).words()).contains(row.statement());
      });
    }
  }

  private static void addProgramme(FirstChecks checks) {
    checks.answer("s0005-09", row -> {
      Map<String, String> parts = Map.of(
          "iclc-1-programme-04", "Plenary sessions with senior international figures",
          "iclc-1-programme-05", "Regional panels with senior international figures");
      parts.forEach((id, text) -> says(
          row,
          only(conference().programme().stream().filter(part -> part.id().equals(id))),
          PropositionKind.PROGRAMME,
          PUBLISHED,
          text));
    });
    checks.answer(
        "s0005-10",
        row -> says(
            row,
            only(Gnlc.propositions()
                .ofEvent("iclc-1")
                .ofKind(PropositionKind.THEME)
                .fromSource("s0005")
                .stream()),
            PropositionKind.THEME,
            PUBLISHED,
            "T" + row.value().substring(1)));
  }

  private static void addPositions(FirstChecks checks) {
    checks.answer(
        "s0005-11",
        row -> position(
            row,
            "irina-bokova-2013-03",
            "Lifelong learning belongs at the heart of inclusive knowledge societies and of the"
                + " development agenda after 2015"));
    checks.answer(
        "s0005-12",
        row -> position(
            row, "irina-bokova-2013-04", "Education is to a city what software is to hardware"));
  }

  private static void position(FirstStatement row, String id, String text) {
    says(
        row,
        Gnlc.propositions().ofOfficial("Irina Bokova/2013-10-21").get(id),
        PropositionKind.POSITION,
        CONFERENCE,
        text);
  }

  private static void addOutcomes(FirstChecks checks) {
    checks.answer(
        "s0005-13",
        row -> says(
            row,
            only(conference().outcomes().stream()
                .filter(outcome -> outcome.id().equals("iclc-1-outcome-01"))),
            PropositionKind.OUTCOME,
            PUBLISHED,
            "Ended with a call on UNESCO to establish the global network"));
    checks.answer("s0005-14", row -> {
      Document declaration = Gnlc.documents().get(row.subject());
      DocumentAccount account = only(declaration.accounts().stream()
          .filter(candidate -> candidate.sourceId().equals("s0005")));
      assertThat(declaration.kind()).isEqualTo("declaration");
      assertThat(declaration.eventId()).contains("iclc-1");
      assertThat(account.title()).isEqualTo("Beijing Declaration");
      assertThat(account.adopted()).isEqualTo(EdtfDate.of(CONFERENCE));
      assertThat(account.note())
          .contains("It calls the document the main outcome of the conference.");
      assertThat(row.statement()).isEqualTo("main outcome document of the conference");
    });
  }

  private static void addProvisions(FirstChecks checks) {
    checks.answer("s0005-15", row -> {
      provides(
          row,
          "beijing-declaration-05",
          PropositionKind.AFFIRMATION,
          "Lifelong learning brings social, economic and cultural benefits and should be a"
              + " primary focus of cities, regions, nations and the international community");
      assertThat(provision("beijing-declaration-05").number()).contains("preamble 5");
      assertThat(provision("beijing-declaration-05").addressee())
          .contains("cities, regions, nations, the international community");
    });
    checks.answer(
        "s0005-16",
        row -> provides(
            row,
            "beijing-declaration-13",
            PropositionKind.COMMITMENT,
            "Nurture lifelong learning to empower individuals, promote social cohesion and"
                + " economic and cultural prosperity, and foster sustainable development"));
    checks.answer("s0005-17", row -> {
      provides(
          row,
          "beijing-declaration-14",
          PropositionKind.CALL,
          "Establish a global network that supports and accelerates lifelong learning in"
              + " communities");
      assertThat(provision("beijing-declaration-14").addressee()).contains("UNESCO");
    });
  }

  private static void addInvitations(FirstChecks checks) {
    checks.answer("s0005-23", row -> {
      provides(
          row,
          "beijing-declaration-15",
          PropositionKind.INVITATION,
          "Become active partners of the network");
      assertThat(provision("beijing-declaration-15").addressee())
          .contains("foundations, private corporations, non-governmental organisations");
    });
    checks.answer("s0005-24", row -> {
      provides(row, "beijing-declaration-16", PropositionKind.INVITATION, "Join the network");
      assertThat(provision("beijing-declaration-16").addressee())
          .contains("cities and regions everywhere");
    });
  }

  private static void provides(FirstStatement row, String id, PropositionKind kind, String text) {
    says(row, provision(id), kind, PUBLISHED, text);
  }

  private static Proposition provision(String id) {
    return only(Gnlc.documents().get("beijing-declaration").provisions().stream()
        .filter(provision -> provision.id().equals(id)));
  }

  private static void addPurposes(FirstChecks checks) {
    checks.answer(
        "s0005-18",
        row -> calledFor(
            row,
            "purpose-policy-dialogue",
            "Promote policy dialogue and peer learning among members"));
    checks.answer("s0005-19", row -> calledFor(row, "purpose-links", "Forge links"));
    checks.answer("s0005-20", row -> calledFor(row, "purpose-partnerships", "Foster partnerships"));
    checks.answer(
        "s0005-21", row -> calledFor(row, "purpose-capacity", "Provide capacity development"));
    checks.answer(
        "s0005-22",
        row -> calledFor(
            row,
            "purpose-recognise-progress",
            "Develop instruments that encourage and recognize progress"));
  }

  private static void calledFor(FirstStatement row, String id, String text) {
    says(
        row,
        Gnlc.purposes().statedIn(2013).get(id),
        PropositionKind.PURPOSE,
        CONFERENCE,
        Optional.of(Manner.CALLED_FOR),
        text);
  }

  private static Event conference() {
    return Gnlc.conferences().get("iclc-1");
  }
}
