package io.github.gnlc.internal.time;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.conclusion.JoiningRule;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberList;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The tables as the sources published by a day tell them. */
final class KnownOnTables extends ViewTables {
  private final LocalDate day;

  /** The ids of the sources that were out on that day. */
  private final Set<String> out = new HashSet<>();

  KnownOnTables(Dataset seen, LocalDate day) {
    super(seen);
    this.day = day;
    for (Source source : seen.sources()) {
      if (!source.published().latest().orElse(seen.compiled()).isAfter(day)) {
        out.add(source.id());
      }
    }
  }

  /** The members that those sources name, with what they allow to conclude. */
  MemberList members() {
    Map<LocalDate, String> cohorts = new TreeMap<>(seen.cohortIdsByDay()).headMap(day, true);
    JoiningRule rule = new JoiningRule(seen.sourcesById()::get, cohorts);
    Set<String> awards = new HashSet<>();
    for (Award award : seen.awards()) {
      if (award.sourceIds().stream().anyMatch(out::contains)) {
        awards.add(award.id());
      }
    }
    MemberStore store = seen.members();
    MemberList.Builder members = new MemberList.Builder(store.countries());
    for (int i = 0; i < store.size(); i++) {
      String id = store.id(i);
      List<Evidence> evidence = seen.evidenceByMember().get(id).stream()
          .filter(piece -> out.contains(piece.sourceId()))
          .toList();
      ImmutableList<Integer> years = store.awardYears(i).stream()
          .filter(year -> awards.contains(year + "/" + id))
          .collect(ImmutableList.toImmutableList());
      if (!evidence.isEmpty() || !years.isEmpty()) {
        members.add(store.get(i), rule.conclude(evidence, decisions(id)), years);
      }
    }
    return members.build();
  }

  /** The decisions that could be taken then: all that they rest on was out. */
  private List<Decision> decisions(String memberId) {
    return seen.decisionsByMember().get(memberId).stream().filter(this::isOut).toList();
  }

  private boolean isOut(Decision decision) {
    return out.containsAll(decision.sourceIds());
  }

  /** The rows of those decisions, and of their sources. */
  private Predicate<Row> decided() {
    Set<List<String>> decided = new HashSet<>();
    for (Decision decision : seen.decisions()) {
      if (isOut(decision)) {
        decided.add(List.of(decision.memberId(), decision.property().code()));
      }
    }
    return row -> decided.contains(List.of(row.text("member_id"), row.text("property")));
  }

  @Override
  Predicate<Row> condition(TableSchema schema) {
    Predicate<Row> condition = sourced(schema);
    if (isOfMembers(schema) && !schema.name().equals(TableNames.EVIDENCE)) {
      condition = condition.and(namedIn(TableNames.EVIDENCE, List.of("member_id"))
          .or(namedIn(TableNames.AWARDS, List.of("member_id"))));
    } else if (schema.sourceTable().isPresent()) {
      condition = condition.and(namedIn(schema.sourceTable().get(), schema.key()));
    }
    return switch (schema.name()) {
      case TableNames.COHORTS -> row -> row.date("announced").onOrBefore(day) == Ternary.YES;
      case TableNames.AWARD_ROUNDS -> namedIn(TableNames.AWARDS, schema.key());
      case TableNames.DECISIONS, TableNames.DECISION_SOURCES -> condition.and(decided());
      case TableNames.PRACTICE_FIGURES ->
        condition.and(namedIn(TableNames.PRACTICES, List.of("practice_id")));
      case TableNames.PRACTICE_GROUPS -> namedIn(TableNames.PRACTICES, List.of("practice_id"));
      case TableNames.ORGANISATION_ROLES ->
        condition.and(leftIfGiven(TableNames.EVENTS, "event_id"));
      case TableNames.PROPOSITION_ACCOUNTS -> condition.and(accountsOf(isOfWhatIsLeft()));
      default -> condition;
    };
  }

  /** How much is known of a document is only true while all that it rests on is known. */
  @Override
  MemoryTable adapted(MemoryTable left) {
    if (!left.name().equals(TableNames.DOCUMENTS)) {
      return left;
    }
    Set<String> partly = documentsToldLater();
    return MemoryTable.blank(
        left, Set.of("extent", "extent_note"), row -> partly.contains(row.text("document_id")));
  }

  private Set<String> documentsToldLater() {
    Set<String> told = new HashSet<>();
    for (Proposition proposition : seen.propositions()) {
      boolean later =
          proposition.accounts().stream().anyMatch(account -> !out.contains(account.sourceId()));
      if (later) {
        proposition.documentId().ifPresent(told::add);
      }
    }
    return told;
  }

  /** A row without a source is known from the day the data were compiled. */
  private Predicate<Row> sourced(TableSchema schema) {
    if (!schema.columnNames().contains("source_id")) {
      return row -> true;
    }
    boolean compiled = !day.isBefore(seen.compiled());
    return row -> row.cell("source_id") == null ? compiled : out.contains(row.text("source_id"));
  }
}
