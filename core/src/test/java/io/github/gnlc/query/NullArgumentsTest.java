package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.PracticeTheme;
import io.github.gnlc.model.PropositionKind;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused with the name of the argument and what was expected. */
class NullArgumentsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 7, 17);
  private static final Predicate<Member> NO_PREDICATE = null;

  private final Network network = Network.ofDataset(TestTables.small().build());

  static Stream<Arguments> calls() {
    return Stream.concat(callsOfMembers(), callsOfOthers());
  }

  private static Stream<Arguments> callsOfMembers() {
    String id = "id is null; expected the id of one of the members";
    String day = "day is null; expected a date";
    String certainty = "certainty is null; expected known or possible";
    String other = "other is null; expected a selection of the same dataset";
    return Stream.of(
        members(id, members -> members.get(null)),
        members(id, members -> members.find(null)),
        members(
            "country is null; expected an ISO 3166-1 code such as CN",
            members -> members.inCountry((String) null)),
        members(
            "country is null; expected a country", members -> members.inCountry((Country) null)),
        members(
            "region is null; expected one of UNESCO's regions", members -> members.inRegion(null)),
        members(
            "cohort is null; expected an id such as gnlc-2022", members -> members.inCohort(null)),
        members("status is null; expected a member status", members -> members.withStatus(null)),
        members("kind is null; expected a kind of place", members -> members.withPlace(null)),
        members(certainty, members -> members.joinedIn(2016, null)),
        members(day, members -> members.joinedBefore(null)),
        members(day, members -> members.joinedBefore(null, Certainty.POSSIBLE)),
        members(certainty, members -> members.joinedBefore(DAY, null)),
        members(day, members -> members.joinedAfter(null)),
        members(day, members -> members.joinedAfter(null, Certainty.POSSIBLE)),
        members(certainty, members -> members.joinedAfter(DAY, null)),
        members("first is null; expected a date", members -> members.joinedBetween(null, DAY)),
        members("last is null; expected a date", members -> members.joinedBetween(DAY, null)),
        members(certainty, members -> members.joinedBetween(DAY, DAY, null)),
        members(day, members -> members.presentOn(null)),
        members(certainty, members -> members.presentOn(DAY, null)),
        members("point is null; expected a coordinate", members -> members.near(null, 1)),
        members("box is null; expected a bounding box", members -> members.within(null)),
        members(
            "predicate is null; expected a condition on one of the members",
            members -> members.where(NO_PREDICATE)),
        members(
            "description is null; expected a few words",
            members -> members.where(null, member -> true)),
        members(other, members -> members.union(null)),
        members(other, members -> members.intersection(null)),
        members(other, members -> members.difference(null)),
        members(
            "key is null; expected a function of one of the members",
            members -> members.groupBy(null)),
        members(
            "key is null; expected a function of one of the members",
            members -> members.countBy(null)),
        members(
            "order is null; expected a comparator of members", members -> members.sortedBy(null)));
  }

  private static Stream<Arguments> callsOfOthers() {
    String country = "country is null; expected an ISO 3166-1 code such as CN";
    String member = "id is null; expected the id of one of the members";
    String source = "id is null; expected the id of one of the sources";
    String event = "id is null; expected the id of one of the events";
    return Stream.of(
        call(country, c -> c.countries().get(null)),
        call(country, c -> c.countries().find(null)),
        call(
            "region is null; expected one of UNESCO's regions",
            c -> c.countries().inRegion(null)),
        call(country, c -> c.awards().inCountry(null)),
        call(member, c -> c.awards().ofMember(null)),
        call("id is null; expected the id of one of the awards", c -> c.awards().get(null)),
        call(country, c -> c.events().inCountry(null)),
        call(event, c -> c.events().find(null)),
        call("kind is null; expected a text", c -> c.documents().ofKind(null)),
        call(event, c -> c.documents().ofEvent(null)),
        call(member, c -> c.practices().ofMember(null)),
        call(country, c -> c.practices().inCountry((String) null)),
        call("country is null; expected a country", c -> c.practices().inCountry((Country) null)),
        call(
            "theme is null; expected a theme of practices",
            c -> c.practices().withTheme((PracticeTheme) null)),
        call(
            "theme is null; expected a code such as older-people",
            c -> c.practices().withTheme((String) null)),
        call("unit is null; expected a text such as people", c -> c.practices().withFigureIn(null)),
        call(
            "condition is null; expected a condition on figures",
            c -> c.practices().withFigure(null)),
        call("subject is null; expected a text", c -> c.rules().about(null)),
        call("kind is null; expected a text", c -> c.organisations().ofKind(null)),
        call("name is null; expected a text", c -> c.officials().named(null)),
        call(source, c -> c.officials().fromSource(null)),
        call(event, c -> c.officials().atEvent(null)),
        call("role is null; expected what an official did", c -> c.officials().inRole(null)),
        call(member, c -> c.officials().forMember(null)),
        call("group is null; expected a group of people", c -> c.practices().forGroup(null)),
        call(
            "partner is null; expected a body that carries practices",
            c -> c.practices().withPartner(null)),
        call(
            "first is null; expected a kind of proposition",
            c -> c.propositions().ofKind(null)),
        call(
            "others is null; expected further kinds of proposition, perhaps none",
            c -> c.propositions().ofKind(PropositionKind.AIM, (PropositionKind[]) null)),
        call(
            "others[] is null; expected a kind of proposition",
            c -> c.propositions().ofKind(PropositionKind.AIM, (PropositionKind) null)),
        call(source, c -> c.propositions().fromSource(null)),
        call(event, c -> c.propositions().ofEvent(null)),
        call(
            "id is null; expected the id of one of the documents",
            c -> c.propositions().ofDocument(null)),
        call(member, c -> c.propositions().ofMember(null)),
        call(
            "id is null; expected the id of one of the cohorts",
            c -> c.propositions().ofCohort(null)),
        call(
            "id is null; expected the id of one of the officials",
            c -> c.propositions().ofOfficial(null)),
        call(member, c -> c.thematicClusters().ofMember(null)),
        call(
            "id is null; expected the id of one of the key features",
            c -> c.keyFeatures().within(null)),
        call("metric is null; expected what is counted", c -> c.statements().of(null)),
        call(country, c -> c.statements().inCountry(null)),
        call(source, c -> c.statements().fromSource(null)),
        call("authority is null; expected a weight", c -> c.sources().withAuthority(null)),
        call(
            "publisher is null; expected the id of a publisher",
            c -> c.sources().byPublisher(null)),
        call(member, c -> c.evidence().ofMember(null)),
        call(source, c -> c.evidence().fromSource(null)),
        call(country, c -> c.evidence().inCountry((String) null)),
        call("country is null; expected a country", c -> c.evidence().inCountry((Country) null)),
        call("authority is null; expected a weight", c -> c.evidence().withAuthority(null)),
        call("kind is null; expected a kind of evidence", c -> c.evidence().ofKind(null)),
        call(member, c -> c.memberNames().ofMember(null)),
        call("language is null; expected a BCP 47 tag", c -> c.memberNames().inLanguage(null)),
        call("script is null; expected a text", c -> c.memberNames().inScript(null)));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("calls")
  void refusesNull(String message, Consumer<Network> call) {
    assertThatNullPointerException().isThrownBy(() -> call.accept(network)).withMessage(message);
  }

  private static Arguments members(String message, Consumer<Members> call) {
    return call(message, network -> call.accept(network.members()));
  }

  private static Arguments call(String message, Consumer<Network> call) {
    return arguments(message, call);
  }
}
