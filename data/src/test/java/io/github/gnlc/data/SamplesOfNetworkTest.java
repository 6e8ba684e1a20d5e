package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.testing.AddressLine;
import io.github.gnlc.testing.DayWithMembers;
import io.github.gnlc.testing.Misspelling;
import io.github.gnlc.testing.MisspeltName;
import io.github.gnlc.testing.NonMember;
import io.github.gnlc.testing.Samples;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Samples of the bundled network: the truth that they state, and how they are spread. */
class SamplesOfNetworkTest {
  private static final int DRAWS = 2000;

  @Test
  void whatMustResolveDoesAndThatIsMost() {
    Samples samples = Samples.seeded(2026);
    Map<Misspelling, Integer> bound = new EnumMap<>(Misspelling.class);
    for (Misspelling kind : Misspelling.values()) {
      for (int i = 0; i < 150; i++) {
        var sample = samples.misspelling(kind);
        MisspeltName misspelt = sample.value();
        Resolution answer = Gnlc.resolve(misspelt.text());
        if (misspelt.mustResolve()) {
          bound.merge(kind, 1, Integer::sum);
          assertThat(answer.member())
              .as(sample + " -> " + answer.explanation())
              .contains(misspelt.member());
        } else if (!kind.isTypingError()) {
          assertThat(answer.candidates().stream().map(match -> match.member()))
              .as(sample + " -> " + answer.explanation())
              .contains(misspelt.member());
        }
      }
    }
    assertThat(bound)
        .hasSize(Misspelling.values().length)
        .allSatisfy((kind, count) -> assertThat(count).as(kind.words()).isGreaterThan(90));
  }

  @Test
  void severeOnesThatMustResolveDo() {
    Samples samples = Samples.seeded(2027);
    int bound = 0;
    for (Misspelling kind : Misspelling.values()) {
      for (int i = 0; i < 100; i++) {
        var sample = samples.misspelling(kind, 2);
        if (sample.value().mustResolve()) {
          bound++;
          Resolution answer = Gnlc.resolve(sample.value().text());
          assertThat(answer.member())
              .as(sample + " -> " + answer.explanation())
              .contains(sample.value().member());
        }
      }
    }
    assertThat(bound).isGreaterThan(600);
  }

  @Test
  void everyKindAndEveryRegionIsReached() {
    Samples samples = Samples.seeded(1);
    Set<Region> regions = new HashSet<>();
    Set<Member> members = new HashSet<>();
    Set<Misspelling> kinds = new HashSet<>();
    Set<Region> misspeltRegions = new HashSet<>();
    for (int i = 0; i < DRAWS; i++) {
      Member member = samples.member().value();
      members.add(member);
      regions.add(member.country().region().orElseThrow());
      MisspeltName misspelt = samples.misspelling().value();
      kinds.add(misspelt.kind());
      misspeltRegions.add(misspelt.member().country().region().orElseThrow());
    }
    assertThat(regions).containsExactlyInAnyOrder(Region.values());
    assertThat(misspeltRegions).containsExactlyInAnyOrder(Region.values());
    assertThat(kinds).containsExactlyInAnyOrder(Misspelling.values());
    assertThat(members).hasSizeGreaterThan(Gnlc.members().count() * 9 / 10);
  }

  @Test
  void nonMembersAreNoneRealAndMadeUp() {
    Samples samples = Samples.seeded(3);
    int real = 0;
    for (int i = 0; i < 300; i++) {
      NonMember city = samples.nonMember().value();
      assertThat(Gnlc.resolve(city.text())).isEqualTo(city.resolution());
      real += city.isReal() ? 1 : 0;
    }
    assertThat(real).isBetween(100, 200);
  }

  @Test
  void addressLinesAndDaysHoldTheirTruth() {
    Samples samples = Samples.seeded(4);
    int bound = 0;
    for (int i = 0; i < 300; i++) {
      AddressLine line = samples.addressLine().value();
      assertThat(line.text()).contains(line.written());
      if (line.mustResolve()) {
        bound++;
        assertThat(Gnlc.resolve(line.text()).member())
            .as(line.toString())
            .isEqualTo(Optional.of(line.member()));
      }
    }
    assertThat(bound).isBetween(60, 200);
    for (int i = 0; i < 40; i++) {
      DayWithMembers day = samples.day().value();
      assertThat(Gnlc.asOf(day.day()).members().ids()).isEqualTo(day.memberIds());
    }
  }

  @Test
  void aSyntheticNetworkObeysTheRulesOfTheRealOne() {
    Network network = Samples.seeded(5).network(1500).value().network();
    assertThat(network.tables().check()).isEmpty();
    assertThat(network.members().byCountry()).hasSizeGreaterThan(80);
    assertThat(network.audit().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(AuditFinding::message)
        .isEmpty();
    Set<String> real = new HashSet<>(Gnlc.allMembers().ids());
    assertThat(network.allMembers().ids()).doesNotContainAnyElementsOf(real);
    assertThat(network.rules().list()).isEqualTo(Gnlc.rules().list());
  }
}
