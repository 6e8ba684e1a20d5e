package io.github.gnlc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.RowMaps;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.query.Members;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A synthetic network obeys all that a real one does. */
class SyntheticNetworkTest {
  private static final Network SMALL = Network.ofDataset(TestTables.small().build());
  private static final Network THOUSAND = synthetic(1000, 7);

  private static Network synthetic(int size, long seed) {
    return Samples.of(SMALL, seed).network(size).value().network();
  }

  @Test
  void itPassesEveryCheckWithAThousandMembers() {
    assertThat(THOUSAND.tables().check()).isEmpty();
    assertThat(THOUSAND.members().count()).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 57, 500})
  void itIsTheSameFromAFolder(int size, @TempDir Path folder) throws IOException {
    Dataset made = synthetic(size, 42).data();
    TestTables tables = new TestTables();
    for (String table : Schema.names()) {
      List<String> columns = TestTables.columns(table);
      for (ImmutableMap<String, String> row : RowMaps.rows(made, table)) {
        tables.add(
            table,
            columns.stream().map(column -> row.getOrDefault(column, "")).toArray(String[]::new));
      }
    }
    tables.write(folder);
    Dataset read = Network.open(folder).data();
    for (String table : Schema.names()) {
      assertThat(RowMaps.rows(read, table)).as(table).isEqualTo(RowMaps.rows(made, table));
    }
    assertThat(Network.ofDataset(read).members().list())
        .isEqualTo(Network.ofDataset(made).members().list());
  }

  @Test
  void theSameSeedMakesTheSameAndAnotherAnother() {
    assertThat(synthetic(100, 1)).isEqualTo(synthetic(100, 1));
    assertThat(synthetic(100, 1)).isNotEqualTo(synthetic(100, 2));
    assertThat(synthetic(100, 1).members().ids())
        .doesNotContainAnyElementsOf(synthetic(100, 2).members().ids());
  }

  @Test
  void noCountryHasMoreThanThreeInAnIntake() {
    assertThat(THOUSAND.members().byCohort()).hasSize(7);
    for (Members intake : THOUSAND.allMembers().byCohort().values()) {
      assertThat(intake.countBy(Member::country).values()).allMatch(count -> count <= 3);
    }
  }

  @Test
  void theAuditFindsNothingWrong() {
    assertThat(THOUSAND.audit().findings())
        .filteredOn(finding ->
            finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING)
        .extracting(AuditFinding::message)
        .isEmpty();
  }

  @Test
  void itHasSomethingOfEverything() {
    Members all = THOUSAND.allMembers();
    assertThat(all.countBy(Member::joinedBasis).keySet())
        .containsExactlyInAnyOrder(JoinedBasis.values());
    assertThat(all.countBy(Member::status).keySet())
        .containsExactlyInAnyOrder(MemberStatus.values());
    Set<String> scripts =
        THOUSAND.memberNames().stream().map(MemberName::script).collect(Collectors.toSet());
    assertThat(scripts).contains("Latn", "Arab", "Cyrl", "Geor", "Hani");
    assertThat(all.where(member -> member.place().isPresent())).isNotEmpty();
    assertThat(all.where(member -> member.place().isEmpty())).isNotEmpty();
    assertThat(THOUSAND.practices().count()).isPositive();
    assertThat(THOUSAND.decisions()).isNotEmpty();
    assertThat(THOUSAND.otherPlaces()).isNotEmpty();
    assertThat(THOUSAND.awards().count()).isPositive();
  }

  @Test
  void nobodyIsAwardedTwiceAndNoCountryTwiceInARound() {
    assertThat(THOUSAND.awards().stream().map(award -> award.memberId())).doesNotHaveDuplicates();
    assertThat(THOUSAND.awards().stream()
            .map(award -> award.year() + award.memberId().substring(0, 2)))
        .doesNotHaveDuplicates();
  }

  @Test
  void itsNamesAreThoseOfNoRealMember() {
    for (Member member : SMALL.members()) {
      assertThat(THOUSAND.resolve(member.name()).member()).isEmpty();
    }
    assertThat(THOUSAND.allMembers().stream().map(Member::name)).doesNotHaveDuplicates();
  }

  @Test
  void itsCountriesAndRulesAreThoseOfTheNetworkItCameFrom() {
    assertThat(THOUSAND.countries().list()).isEqualTo(SMALL.countries().list());
    assertThat(THOUSAND.rules().list()).isEqualTo(SMALL.rules().list());
  }

  @Test
  void datesAreInferredFromSourcesOrLieBetweenTwo() {
    Members all = THOUSAND.members();

    assertThat(all.where(member -> member.joinedBasis() == JoinedBasis.INFERRED))
        .isNotEmpty()
        .allMatch(member -> member.joined().isInterval());
    assertThat(all.where(member -> member.joinedBasis() == JoinedBasis.BOUNDED))
        .anyMatch(member -> member.joined().isInterval())
        .anyMatch(member -> member.joined().isBound());
    assertThat(THOUSAND.decisions())
        .filteredOn(decision -> decision.property() == DecisionProperty.INFERRED)
        .allMatch(decision -> decision.sourceIds().size() == 2);
  }

  @Test
  void aRuleMayRestOnAReprint() {
    Network base = Network.ofDataset(TestTables.small()
        .add("publishers", "agency.example", "other")
        .set("sources", "s4", "publisher_id", "agency.example")
        .set("sources", "s4", "original_publisher_id", "unesco.or.kr")
        .build());
    Network network = Samples.of(base, 7).network(10).value().network();

    assertThat(network.tables().check()).isEmpty();
    assertThat(network.sources().get("s4").originalPublisher()).isPresent();
  }

  @Test
  void samplesAreDrawnFromItAsFromAnyOther() {
    Samples samples = Samples.of(THOUSAND, 3);
    for (Misspelling kind : Misspelling.values()) {
      MisspeltName misspelt = samples.misspelling(kind).value();
      if (misspelt.mustResolve()) {
        assertThat(THOUSAND.resolve(misspelt.text()).member())
            .as(misspelt.toString())
            .contains(misspelt.member());
      }
    }
    assertThat(samples.realNonMember().value().isReal()).isTrue();
    Map<String, String> ids = samples.network(10).value().network().members().stream()
        .collect(Collectors.toMap(Member::id, Member::name));
    assertThat(ids).hasSize(10);
  }

  @Test
  void lettersOfOtherScriptsAreEachTheirOwn() {
    for (String language : List.of("ar", "ka", "ru", "zh")) {
      String written = Scripts.write("abcdefghijklmnopqrstuvwxyz", language);
      assertThat(written.chars().distinct().count()).as(language).isEqualTo(26);
    }
  }
}
