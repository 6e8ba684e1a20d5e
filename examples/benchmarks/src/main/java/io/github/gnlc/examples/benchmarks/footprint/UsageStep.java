package io.github.gnlc.examples.benchmarks.footprint;

import io.github.gnlc.Network;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What a program asks of a network, each after those before it; whatever is made for it stays. */
enum UsageStep {
  OPENED("opened, nothing asked", network -> {}),
  FIRST_ANSWER("the first answer", network -> network.members().inCountry("CN").list()),
  MEMBERS("all members, every filter but presence", UsageStep::members),
  EVIDENCE("evidence, sources, who was present on a day", UsageStep::evidence),
  EVERYTHING("all else but names", UsageStep::everything),
  NAMES("the index of names", UsageStep::names);

  private final String words;
  private final Consumer<Network> questions;

  UsageStep(String words, Consumer<Network> questions) {
    this.words = words;
    this.questions = questions;
  }

  /** Such as {@code evidence and sources}. */
  String words() {
    return words;
  }

  void ask(Network network) {
    questions.accept(network);
  }

  private static void members(Network network) {
    Members members = network.allMembers();
    members.list();
    members.get(members.ids().get(0));
    for (Country country : network.countries()) {
      network.members().inCountry(country.alpha2()).list();
      network.members().inCountry(country.alpha3()).count();
    }
    for (Region region : Region.values()) {
      network.members().inRegion(region).list();
    }
    for (MemberStatus status : MemberStatus.values()) {
      members.withStatus(status).list();
    }
    for (PlaceKind kind : PlaceKind.values()) {
      members.withPlace(kind).list();
    }
    network.members().groupBy(Member::cohortId);
    network.members().inCohort("gnlc-2022").list();
    network.members().joinedIn(2022).list();
    network.members().awardedIn(2024).list();
    network.members().joinedBefore(LocalDate.of(2020, 1, 1), Certainty.POSSIBLE).list();
    network.members().near(Coordinate.of(34.3, 108.9), 500).list();
    network.members().within(BoundingBox.of(30, 100, 40, 120)).list();
  }

  private static void evidence(Network network) {
    network.members().presentOn(LocalDate.of(2020, 1, 1)).list();
    network.evidence().list();
    network.sources().list();
    String member = network.members().ids().get(0);
    network.evidence().ofMember(member).list();
    network.evidence().find(member);
    network.sources().find("s0001");
    network.explain().joined(member);
  }

  private static void everything(Network network) {
    network.memberNames().list();
    network.cohorts().list();
    network.awardRounds().list();
    network.awards().list();
    network.events().list();
    network.documents().list();
    network.rules().list();
    network.thematicClusters().list();
    network.keyFeatures().list();
    network.organisations().list();
    network.officials().list();
    network.practices().list();
    network.statements().list();
    network.disputedClaims();
    network.audit();
    network.history();
    network.ruleBook();
  }

  private static void names(Network network) {
    network.resolve("Xian, China");
    network.resolve("西安市");
    network.resolve("Xiam, China");
    network.search("xia", 4);
  }
}
