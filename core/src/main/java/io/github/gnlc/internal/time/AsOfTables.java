package io.github.gnlc.internal.time;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.conclusion.Conclusion;
import io.github.gnlc.internal.conclusion.Stay;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberList;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.RuleValidity;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The tables as the world stood on a day. */
final class AsOfTables extends ViewTables {
  private static final Set<String> TIMELESS =
      Set.of(Metric.LAUNCHED.code(), Metric.OPENED.code(), Metric.KEY_FEATURES.code());

  private final LocalDate day;
  private final Certainty certainty;
  private final MemberList members;

  AsOfTables(Dataset seen, LocalDate day, Certainty certainty) {
    super(seen);
    this.day = day;
    this.certainty = certainty;
    this.members = findMembers();
  }

  /**
   * The members that had joined, with the status and the awards they had then; and awardees of whom
   * that is not known, unconfirmed.
   */
  MemberList members() {
    return members;
  }

  private MemberList findMembers() {
    Set<Integer> conferred = conferredRounds();
    MemberStore store = seen.members();
    MemberList.Builder found = new MemberList.Builder(store.countries());
    for (int i = 0; i < store.size(); i++) {
      Member member = store.get(i);
      Stay stay = Stay.of(member, seen.opened(), seen.compiled());
      boolean joined = stay.joinedBy(day).counts(certainty);
      ImmutableList<Integer> years = store.awardYears(i);
      if (!conferred.containsAll(years)) {
        years = years.stream().filter(conferred::contains).collect(ImmutableList.toImmutableList());
      }
      if (joined || !years.isEmpty()) {
        MemberStatus status = joined ? status(member, stay) : MemberStatus.UNCONFIRMED;
        found.add(member, Conclusion.of(member).withStatus(status), years);
      }
    }
    return found.build();
  }

  private MemberStatus status(Member member, Stay stay) {
    boolean stillIn = stay.hasLeft() && stay.leftBy(day).not().counts(certainty);
    return stillIn ? MemberStatus.MEMBER : member.status();
  }

  private boolean by(EdtfDate date) {
    return date.onOrBefore(day).counts(certainty);
  }

  @Override
  Predicate<Row> condition(TableSchema schema) {
    return switch (schema.name()) {
      case TableNames.AWARD_ROUNDS, TableNames.AWARDS, TableNames.AWARD_SOURCES ->
        ofConferredRound();
      case TableNames.EVENTS, TableNames.EVENT_ACCOUNTS, TableNames.EVENT_FIGURES -> ofEventHeld();
      case TableNames.DOCUMENTS, TableNames.DOCUMENT_ACCOUNTS -> ofDocumentAdopted();
      case TableNames.RULE_PROVISIONS -> this::isInForce;
      case TableNames.RULES,
          TableNames.THEMATIC_CLUSTERS,
          TableNames.ORGANISATIONS,
          TableNames.PROPOSITIONS -> namedIn(schema.sourceTable().orElseThrow(), schema.key());
      case TableNames.COHORTS -> row -> row.date("announced").onOrBefore(day) == Ternary.YES;
      case TableNames.STATEMENTS ->
        row -> TIMELESS.contains(row.text("metric")) || by(row.date("about"));
      case TableNames.OFFICIALS, TableNames.OFFICIAL_ROLES -> row -> by(row.date("date"));
      case TableNames.ORGANISATION_ROLES -> leftIfGiven(TableNames.EVENTS, "event_id");
      case TableNames.PROPOSITION_ACCOUNTS -> saidBy();
      case TableNames.PRACTICES ->
        ofMembers().and(row -> row.date("since").onOrBefore(day) != Ternary.NO);
      case TableNames.PRACTICE_FIGURES, TableNames.PRACTICE_GROUPS ->
        namedIn(TableNames.PRACTICES, List.of("practice_id"));
      case TableNames.CLUSTER_ACCOUNTS ->
        row -> by(EdtfDate.of(row.text("period").substring(0, 4)));
      default -> isOfMembers(schema) ? ofMembers() : row -> true;
    };
  }

  private Predicate<Row> ofMembers() {
    return row -> members.ordinalOf(row.text("member_id")) >= 0;
  }

  private Set<Integer> conferredRounds() {
    Set<Integer> conferred = new HashSet<>();
    for (AwardRound round : seen.awardRounds()) {
      if (by(round.conferred())) {
        conferred.add(round.year());
      }
    }
    return conferred;
  }

  private Predicate<Row> ofConferredRound() {
    Set<Integer> conferred = conferredRounds();
    return row -> conferred.contains(row.integer("year"));
  }

  private Predicate<Row> ofEventHeld() {
    Set<String> held = new HashSet<>();
    for (Event event : seen.events()) {
      if (by(event.end().isUnknown() ? event.start() : event.end())) {
        held.add(event.id());
      }
    }
    return row -> held.contains(row.text("event_id"));
  }

  private Predicate<Row> ofDocumentAdopted() {
    Set<String> adopted = new HashSet<>();
    for (Document document : seen.documents()) {
      if (by(document.adopted())) {
        adopted.add(document.id());
      }
    }
    return row -> adopted.contains(row.text("document_id"));
  }

  /**
   * Accounts of what was there: all that sources say of an event that was held, a document that was
   * adopted or an official who had appeared; of all else, what was stated by the day.
   */
  private Predicate<Row> saidBy() {
    Predicate<Row> ofWhatIsLeft = accountsOf(isOfWhatIsLeft());
    Predicate<Row> dated = accountsOf(row -> row.cell("event_id") != null
        || row.cell("document_id") != null
        || row.cell("official") != null);
    return ofWhatIsLeft.and(dated.or(row -> by(row.date("stated"))));
  }

  private boolean isInForce(Row provision) {
    EdtfDate from = provision.date("valid_from");
    boolean occasion = RuleValidity.of(provision.text("validity")) == RuleValidity.OCCASION;
    Ternary inForce = occasion
        ? from.within(day.withDayOfYear(1), LocalDate.of(day.getYear(), 12, 31))
        : from.onOrBefore(day);
    return inForce.counts(certainty);
  }
}
