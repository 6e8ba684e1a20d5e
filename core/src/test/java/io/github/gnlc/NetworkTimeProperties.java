package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Ternary;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of networks seen as of a day and as known on a day, and of explanations. */
class NetworkTimeProperties {
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  @Provide
  Arbitrary<Network> networks() {
    return ArbitraryDatasets.datasets().map(NetworkTimeProperties::network);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Certainty> certainties() {
    return Arbitraries.of(Certainty.class);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheTwoTimesDoesNotMatter(
      @ForAll("networks") Network network,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate other,
      @ForAll("certainties") Certainty certainty) {
    Network one = network.asOf(day, certainty).knownOn(other);
    Network two = network.knownOn(other).asOf(day, certainty);
    assertThat(one).isEqualTo(two).hasToString(two.toString());
    assertThat(one.allMembers().list()).isEqualTo(two.allMembers().list());
    assertThat(one.dataset()).isEqualTo(two.dataset());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void seenTwiceTheEarlierDayCounts(
      @ForAll("networks") Network network,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate other) {
    LocalDate earlier = day.isBefore(other) ? day : other;
    assertThat(network.asOf(day).asOf(other)).isEqualTo(network.asOf(earlier));
    assertThat(network.knownOn(day).knownOn(other)).isEqualTo(network.knownOn(earlier));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void whoIsKnownToBeInMayBeIn(@ForAll("networks") Network network, @ForAll("days") LocalDate day) {
    assertThat(network.asOf(day, Certainty.POSSIBLE).members().ids())
        .containsAll(network.asOf(day).members().ids());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theNetworkGrowsWithTheDayWhereNobodyLeaves(
      @ForAll("networks") Network network,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate other,
      @ForAll("certainties") Certainty certainty) {
    LocalDate earlier = day.isBefore(other) ? day : other;
    LocalDate later = day.isBefore(other) ? other : day;
    Set<String> left =
        Set.copyOf(network.allMembers().withStatus(MemberStatus.WITHDRAWN).ids());
    List<String> before = network.asOf(earlier, certainty).members().ids().stream()
        .filter(id -> !left.contains(id))
        .toList();
    assertThat(network.asOf(later, certainty).members().ids()).containsAll(before);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theMembersOfADayAreThoseWhoseDatesSaySo(
      @ForAll("networks") Network network,
      @ForAll("days") LocalDate day,
      @ForAll("certainties") Certainty certainty) {
    LocalDate compiled = network.dataset().compiled();
    List<String> expected = network.allMembers().stream()
        .filter(member -> member.status() != MemberStatus.UNCONFIRMED)
        .filter(member -> present(member, day, compiled).counts(certainty))
        .map(Member::id)
        .toList();
    assertThat(network.asOf(day, certainty).members().ids())
        .isEqualTo(beforeOpening(network, day) ? List.of() : expected);
    assertThat(network
            .allMembers()
            .presentOn(day, certainty)
            .where(m -> m.status() != MemberStatus.UNCONFIRMED)
            .ids())
        .isEqualTo(network.asOf(day, certainty).members().ids());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void nothingIsKnownFromSourcesNotYetPublished(
      @ForAll("networks") Network network, @ForAll("days") LocalDate day) {
    Network then = network.knownOn(day);
    for (Source source : then.sources()) {
      boolean published = source.published().isUnknown()
          ? !day.isBefore(network.dataset().compiled())
          : source.published().onOrBefore(day) == Ternary.YES;
      assertThat(published).as(source.toString()).isTrue();
    }
    Set<String> known = Set.copyOf(then.sources().ids());
    then.evidence().forEach(piece -> assertThat(known).contains(piece.sourceId()));
    then.awards().forEach(award -> assertThat(known).containsAll(award.sourceIds()));
    then.awards().forEach(award -> assertThat(award.sourceIds()).isNotEmpty());
    then.events()
        .forEach(event ->
            event.accounts().forEach(account -> assertThat(known).contains(account.sourceId())));
    then.statements().forEach(statement -> assertThat(known).contains(statement.sourceId()));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void allIsKnownOnTheDayOfCompilationIfAllWasPublishedByThen(@ForAll("networks") Network network) {
    LocalDate compiled = network.dataset().compiled();
    boolean allPublished = network.sources().stream()
            .allMatch(
                s -> s.published().isUnknown() || s.published().onOrBefore(compiled) == Ternary.YES)
        && network.cohorts().stream().noneMatch(cohort -> cohort.announced().isAfter(compiled));
    if (allPublished) {
      assertThat(network.knownOn(compiled).allMembers().list())
          .isEqualTo(network.allMembers().list());
      assertThat(network.knownOn(compiled).evidence()).hasSameElementsAs(network.evidence());
      assertThat(network.knownOn(compiled).awards()).hasSameElementsAs(network.awards());
      assertThat(network.knownOn(compiled).events()).hasSameElementsAs(network.events());
      assertThat(network.knownOn(compiled).rules()).hasSameElementsAs(network.rules());
      assertThat(network.knownOn(compiled).statements()).hasSameElementsAs(network.statements());
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void anExplanationConcludesWhatTheMemberSaysFromOneOfItsClaims(
      @ForAll("networks") Network network) {
    for (Member member : network.allMembers()) {
      Explanation joined = network.explain().joined(member.id());
      assertThat(joined.conclusion()).isEqualTo(member.joined().toString());
      assertThat(joined.taken().isEmpty()).isEqualTo(joined.step() == ConclusionStep.NOTHING_KNOWN);
      assertThat(network.explain().status(member.id()).conclusion())
          .isEqualTo(member.status().code());
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aNetworkAtAMomentSurvivesSerialization(
      @ForAll("networks") Network network, @ForAll("days") LocalDate day) throws Exception {
    Network then = network.asOf(day).knownOn(day);
    Network copy = Serialization.roundTrip(then);
    assertThat(copy).isEqualTo(then).hasSameHashCodeAs(then).hasToString(then.toString());
    assertThat(copy.members().list()).isEqualTo(then.members().list());
  }

  private static Ternary present(Member member, LocalDate day, LocalDate compiled) {
    Ternary joined = member.joined().isUnknown() && !day.isBefore(compiled)
        ? Ternary.YES
        : member.joined().onOrBefore(day);
    return member.status() == MemberStatus.WITHDRAWN
        ? joined.and(member.left().after(day))
        : joined;
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theCaveatsCountTheMembersOfTheDay(
      @ForAll("networks") Network network,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate known) {
    for (Network seen : List.of(network, network.knownOn(known))) {
      int least = seen.asOf(day).members().count();
      int most = seen.asOf(day, Certainty.POSSIBLE).members().count();
      String counted = ": " + least + (least == 1 ? " member is known" : " members are known")
          + (most == least ? "" : ", up to " + most + " possible");

      assertThat(seen.asOf(day).caveats())
          .last()
          .asString()
          .matches(caveat -> caveat.contains("before the network opened")
              || caveat.contains(counted + ";")
              || caveat.endsWith(counted));
    }
  }

  private static boolean beforeOpening(Network network, LocalDate day) {
    return network.asOf(day).caveats().stream()
        .anyMatch(limit -> limit.contains("before the network opened"));
  }

  private static Network network(Dataset dataset) {
    byte[] snapshot = Snapshots.toBytes(dataset);
    return Network.ofSnapshot(() -> new ByteArrayInputStream(snapshot));
  }
}
