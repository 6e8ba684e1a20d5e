package io.github.gnlc.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.internal.mapping.RowMaps;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RulePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of differences, whatever the datasets. */
class DatasetDiffProperties {
  @Property(tries = 60)
  void appliedToTheOlderDatasetItGivesTheNewer(
      @ForAll("datasets") Dataset a, @ForAll("datasets") Dataset b) {
    Dataset applied = Diffs.apply(Diffs.between(a, b), a);

    assertThat(applied).isEqualTo(b);
    assertThat(Snapshots.toBytes(applied)).isEqualTo(Snapshots.toBytes(b));
  }

  @Property(tries = 30)
  void theDifferenceTheOtherWayRoundUndoesIt(
      @ForAll("datasets") Dataset a, @ForAll("datasets") Dataset b) {
    Dataset applied = Diffs.apply(Diffs.between(a, b), a);

    assertThat(Diffs.apply(Diffs.between(b, a), applied)).isEqualTo(a);
  }

  @Property(tries = 30)
  void ofADatasetAndItselfThereIsNoDifference(@ForAll("datasets") Dataset a) {
    DatasetDiff diff = Diffs.between(a, a);

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.rows()).isEmpty();
    assertThat(Diffs.apply(diff, a)).isEqualTo(a);
  }

  @Property(tries = 30)
  void aDifferenceIsEmptyOnlyBetweenEqualDatasets(
      @ForAll("datasets") Dataset a, @ForAll("datasets") Dataset b) {
    assertThat(Diffs.between(a, b).isEmpty()).isEqualTo(a.equals(b));
  }

  @Property(tries = 30)
  void theSmallestDifferenceNamesNoKeyTwice(
      @ForAll("datasets") Dataset a, @ForAll("datasets") Dataset b) {
    List<RowChange> rows = Diffs.between(a, b).rows();

    assertThat(rows.stream().map(row -> List.of(row.table(), row.key()))).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row.before()).isNotEqualTo(row.after()));
  }

  @Property(tries = 30)
  void beforeAndAfterComeFromTheTwoDatasets(
      @ForAll("older") Dataset a, @ForAll("datasets") Dataset b) {
    Map<List<String>, Set<Map.Entry<String, String>>> older = facts(a);
    Map<List<String>, Set<Map.Entry<String, String>>> newer = facts(b);

    for (Change change : Diffs.between(a, b).changes()) {
      assertThat(change.before()).isNotEqualTo(change.after());
      assertThat(older.getOrDefault(key(change), Set.of()))
          .as(change.sentence())
          .containsAll(change.before().entrySet());
      assertThat(newer.getOrDefault(key(change), Set.of()))
          .as(change.sentence())
          .containsAll(change.after().entrySet());
    }
  }

  @Property(tries = 30)
  void everyRowThatDiffersIsToldByAChange(
      @ForAll("older") Dataset a, @ForAll("datasets") Dataset b) {
    DatasetDiff diff = Diffs.between(a, b);
    Set<List<String>> told = new HashSet<>();
    diff.changes().forEach(change -> told.add(key(change)));

    for (RowChange row : diff.rows()) {
      ChangeSubject subject = ChangeSubject.ofTable(row.table());
      String id =
          ChangeIds.of(subject, row.kind() == ChangeKind.REMOVED ? row.before() : row.after());
      assertThat(told).contains(List.of(subject.code(), key(subject, id)));
    }
  }

  @Property(tries = 30)
  void everyChangeIsInOneScopeAndInOrder(
      @ForAll("older") Dataset a, @ForAll("datasets") Dataset b) {
    DatasetDiff diff = Diffs.between(a, b);
    List<Change> both = new ArrayList<>(diff.world());
    both.addAll(diff.knowledge());

    assertThat(diff.changes()).isEqualTo(both);
    assertThat(diff.changes()).doesNotHaveDuplicates();
    assertThat(diff.world()).allMatch(change -> change.scope() == ChangeScope.WORLD);
  }

  @Property(tries = 60)
  void aMemberJoinedIfItIsNewAndItsDateIsAfterTheOlderDatasetWasCompiled(
      @ForAll("older") Dataset a, @ForAll("datasets") Dataset b) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < b.members().size(); i++) {
      Member member = b.members().get(i);
      int before = a.members().ordinalOf(member.id());
      boolean isNew = before < 0 || a.members().get(before).status() == MemberStatus.UNCONFIRMED;
      if (isNew
          && member.status() != MemberStatus.UNCONFIRMED
          && member.joined().earliest().isPresent()
          && member.joined().earliest().get().isAfter(a.info().compiled())) {
        joined.add(member.id());
      }
    }

    assertThat(Diffs.between(a, b).ofKind(ChangeKind.JOINED))
        .extracting(Change::subjectId)
        .isEqualTo(joined);
  }

  @Property(tries = 30)
  void theTextTellsEveryChange(@ForAll("datasets") Dataset a, @ForAll("datasets") Dataset b) {
    DatasetDiff diff = Diffs.between(a, b);
    List<String> lines = diff.toText().lines().map(String::strip).toList();

    assertThat(lines).containsAll(diff.changes().stream().map(Change::sentence).toList());
    assertThat(diff.toMarkdown()).isEqualTo(Diffs.between(a, b).toMarkdown());
  }

  @Property(tries = 20)
  void itIsEqualToItsSerializedForm(@ForAll("datasets") Dataset a, @ForAll("datasets") Dataset b) {
    DatasetDiff diff = Diffs.between(a, b);
    DatasetDiff again = SerializableTester.reserializeAndAssert(diff);

    assertThat(again.changes()).isEqualTo(diff.changes());
    assertThat(again.rows()).isEqualTo(diff.rows());
    assertThat(Diffs.apply(again, a)).isEqualTo(b);
  }

  private static List<String> key(Change change) {
    return List.of(change.subject().code(), key(change.subject(), change.subjectId()));
  }

  /** The id without what may differ: a place name's ends with the name. */
  private static String key(ChangeSubject subject, String id) {
    return subject == ChangeSubject.PLACE_NAME
        ? String.join("/", Splitter.on('/').limit(3).splitToList(id).subList(0, 2))
        : id;
  }

  /** All that a dataset says of each thing: its rows, and what is concluded of it. */
  private static Map<List<String>, Set<Map.Entry<String, String>>> facts(Dataset dataset) {
    Map<List<String>, Set<Map.Entry<String, String>>> facts = new HashMap<>();
    for (String table : Schema.names()) {
      ChangeSubject subject = ChangeSubject.ofTable(table);
      for (Map<String, String> row : RowMaps.rows(dataset, table)) {
        of(facts, subject, key(subject, ChangeIds.of(subject, row))).addAll(row.entrySet());
      }
    }
    DatasetInfo info = dataset.info();
    Set<Map.Entry<String, String>> described = of(facts, ChangeSubject.DATASET, info.name());
    described.add(Map.entry("compiled", info.compiled().toString()));
    described.add(Map.entry("version", info.version()));
    MemberStore members = dataset.members();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      Set<Map.Entry<String, String>> known = of(facts, ChangeSubject.MEMBER, member.id());
      known.add(Map.entry("status", member.status().code()));
      addDate(known, "joined", member.joined());
      addDate(known, "left", member.left());
      known.add(Map.entry("claimed", claimed(dataset, member.id())));
    }
    dataset
        .decisions()
        .forEach(decision -> of(facts, ChangeSubject.MEMBER, decision.memberId())
            .add(Map.entry("decided", decision.value())));
    for (Event event : dataset.events()) {
      addDate(of(facts, ChangeSubject.EVENT, event.id()), "start", event.start());
      addDate(of(facts, ChangeSubject.EVENT, event.id()), "end", event.end());
    }
    dataset
        .documents()
        .forEach(document -> addDate(
            of(facts, ChangeSubject.DOCUMENT, document.id()), "adopted", document.adopted()));
    for (Rule rule : dataset.rules()) {
      for (RulePeriod period : rule.periods()) {
        of(facts, ChangeSubject.RULE, rule.id()).add(Map.entry("value", period.value()));
        of(facts, ChangeSubject.RULE, rule.id()).add(Map.entry("label", period.label()));
        of(facts, ChangeSubject.RULE, rule.id())
            .add(Map.entry("validity", period.validity().code()));
        addDate(of(facts, ChangeSubject.RULE, rule.id()), "valid_from", period.from());
      }
    }
    return facts;
  }

  private static Set<Map.Entry<String, String>> of(
      Map<List<String>, Set<Map.Entry<String, String>>> facts, ChangeSubject subject, String id) {
    return facts.computeIfAbsent(List.of(subject.code(), id), key -> new HashSet<>());
  }

  private static void addDate(Set<Map.Entry<String, String>> facts, String name, EdtfDate date) {
    if (!date.isUnknown()) {
      facts.add(Map.entry(name, date.toEdtf()));
    }
  }

  private static String claimed(Dataset dataset, String member) {
    return String.join(
        ", ",
        dataset.evidence().stream()
            .filter(piece -> piece.memberId().equals(member) && piece.kind().claimsJoining())
            .flatMap(piece -> piece.date().year().stream())
            .distinct()
            .sorted()
            .map(year -> Integer.toString(year))
            .toList());
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  /** Datasets compiled so early that much of the others happened since. */
  @Provide
  Arbitrary<Dataset> older() {
    return Combinators.combine(
            datasets(), Arbitraries.integers().between(2014, 2025).withoutEdgeCases())
        .as((dataset, year) -> compiledIn(year, dataset));
  }

  private static Dataset compiledIn(int year, Dataset dataset) {
    Map<String, ImmutableList<ImmutableMap<String, String>>> rows = new HashMap<>();
    Schema.names().forEach(table -> rows.put(table, RowMaps.rows(dataset, table)));
    DatasetInfo info = dataset.info();
    DatasetInfo.Builder described = DatasetInfo.builder()
        .name(info.name())
        .title(info.title())
        .version(info.version())
        .contentHash(info.contentHash());
    return RowMaps.toDataset(described.compiled(LocalDate.of(year, 7, 1)).build(), rows);
  }
}
