package io.github.gnlc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.name.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Laws of samples, whatever the seed, the draw and the data. */
class SamplesProperties {
  private static final Network SMALL = Network.ofDataset(TestTables.small().build());
  private static final Samples SAMPLES = Samples.of(SMALL, 0);
  private static final LocalDate COMPILED = SMALL.dataset().compiled();
  private static final long SEED_OF_COMPILED = -41063;

  private static final List<Function<Samples, Sample<?>>> KINDS = List.of(
      Samples::member,
      Samples::nonMember,
      Samples::realNonMember,
      Samples::madeUpNonMember,
      Samples::misspelling,
      Samples::addressLine,
      Samples::countryWithMembers,
      Samples::countryWithoutMembers,
      Samples::day,
      Samples::date);

  @Property(tries = 200)
  void theSameSeedAndDrawGiveTheSameSample(
      @ForAll long seed, @ForAll @LongRange(min = 1) long draw) {
    for (Function<Samples, Sample<?>> kind : KINDS) {
      Sample<?> sample = kind.apply(SAMPLES.withSeed(seed).atDraw(draw));
      assertThat(kind.apply(Samples.of(SMALL, seed).atDraw(draw))).isEqualTo(sample);
      assertThat((Object) kind.apply(Samples.replay(SMALL, sample.toString()))).isEqualTo(sample);
      assertThat(sample.seed()).isEqualTo(seed);
      assertThat(sample.draw()).isEqualTo(draw);
    }
  }

  @Property(tries = 100)
  void whatWasDrawnBeforeChangesNothing(@ForAll long seed, @ForAll("kinds") int before) {
    Samples one = SAMPLES.withSeed(seed);
    Samples other = SAMPLES.withSeed(seed);
    assertThat(one.member().draw()).isEqualTo(1);
    assertThat(KINDS.get(before).apply(other).draw()).isEqualTo(1);
    assertThat(one.misspelling()).isEqualTo(other.misspelling());
  }

  @Provide
  Arbitrary<Integer> kinds() {
    return Arbitraries.integers().between(0, KINDS.size() - 1);
  }

  @Property(tries = 300)
  void theTruthOfAMisspellingIsRight(
      @ForAll long seed, @ForAll Misspelling kind, @ForAll boolean severe) {
    // of the small dataset no name has three words
    int severity = severe && kind != Misspelling.WORD_ORDER ? 2 : 1;
    assertTrue(SMALL, SAMPLES.withSeed(seed).misspelling(kind, severity).value(), kind, severity);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void theTruthIsRightOnAnyDataset(@ForAll("datasets") Dataset dataset, @ForAll long seed) {
    Network network = Network.ofDataset(dataset);
    if (network.members().isEmpty()) {
      return;
    }
    Samples samples = Samples.of(network, seed);
    for (int i = 0; i < 10; i++) {
      MisspeltName misspelt = samples.misspelling().value();
      assertTrue(network, misspelt, misspelt.kind(), misspelt.severity());
      assertAddress(network, samples.addressLine().value());
      assertDay(network, samples.day().value());
    }
  }

  private static void assertTrue(
      Network network, MisspeltName misspelt, Misspelling kind, int severity) {
    Member member = misspelt.member();
    List<String> recorded = new ArrayList<>(List.of(member.name()));
    network.memberNames().ofMember(member.id()).forEach(name -> recorded.add(name.name()));
    assertThat(recorded).contains(misspelt.recordedName());
    boolean otherScript = misspelt.kind() == Misspelling.OTHER_SCRIPT;
    assertThat(misspelt.text())
        .isNotEqualTo(otherScript ? misspelt.member().name() : misspelt.recordedName());
    assertThat(misspelt.kind()).isEqualTo(kind);
    assertThat(misspelt.severity()).isEqualTo(severity);
    Resolution answer = network.resolve(misspelt.text());
    if (misspelt.mustResolve()) {
      assertThat(answer.member()).as(misspelt + " -> " + answer.explanation()).contains(member);
    }
    if (kind == Misspelling.OTHER_SCRIPT) {
      assertThat(MemberName.scriptOf(misspelt.text())).isNotEqualTo("Latn");
    }
  }

  private static void assertAddress(Network network, AddressLine line) {
    assertThat(line.text()).contains(line.written());
    assertThat(line.written()).isEqualToIgnoringCase(line.recordedName());
    if (line.mustResolve()) {
      Resolution answer = network.resolve(line.text());
      assertThat(answer.member()).as(line + " -> " + answer.explanation()).contains(line.member());
    }
  }

  private static void assertDay(Network network, DayWithMembers day) {
    assertThat(network.asOf(day.day()).members().ids()).isEqualTo(day.memberIds());
  }

  @Property(tries = 200)
  void anAddressLineHoldsItsTruth(@ForAll long seed) {
    assertAddress(SMALL, SAMPLES.withSeed(seed).addressLine().value());
  }

  @Property(tries = 200)
  void aNonMemberIsNone(@ForAll long seed) {
    NonMember drawn = SAMPLES.withSeed(seed).nonMember().value();
    assertThat(SMALL.resolve(drawn.text())).isEqualTo(drawn.resolution());
    assertThat(drawn.isReal())
        .isEqualTo(
            SMALL.otherPlaces().stream().anyMatch(place -> place.name().equals(drawn.text())));
  }

  @Property(tries = 200)
  void aDayHasTheMembersKnownToBeIn(@ForAll long seed) {
    assertMembersOf(SAMPLES.withSeed(seed).day().value());
  }

  @Example
  void theDayOfTheDataHasMembersOfUnknownJoining() {
    DayWithMembers drawn = SAMPLES.withSeed(SEED_OF_COMPILED).day().value();
    assertThat(drawn.day()).isEqualTo(COMPILED);
    assertThat(drawn.memberIds()).contains("mx-mexico-city");
    assertMembersOf(drawn);
  }

  private static void assertMembersOf(DayWithMembers drawn) {
    assertDay(SMALL, drawn);
    for (String id : drawn.memberIds()) {
      Member member = SMALL.allMembers().get(id);
      assertThat(member.joined().latest().orElse(COMPILED)).isBeforeOrEqualTo(drawn.day());
      assertThat(member.status()).isNotEqualTo(MemberStatus.UNCONFIRMED);
    }
  }

  @Property(tries = 200)
  void aCountryHasMembersOrNot(@ForAll long seed) {
    Country with = SAMPLES.withSeed(seed).countryWithMembers().value();
    Country without = SAMPLES.withSeed(seed).countryWithoutMembers().value();
    assertThat(SMALL.members().inCountry(with)).isNotEmpty();
    assertThat(SMALL.members().inCountry(without)).isEmpty();
  }

  @Property(tries = 200)
  void aDateIsOne(@ForAll long seed) {
    EdtfDate date = SAMPLES.withSeed(seed).date().value();
    assertThat(EdtfDate.of(date.toEdtf())).isEqualTo(date);
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }
}
