package io.github.gnlc.diff;

import com.google.common.collect.ImmutableSet;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import java.util.Map;

/** Sentences about rows that only one of the datasets has, with that dataset's names of things. */
final class RowSentences {
  private final ComparedDataset dataset;

  RowSentences(ComparedDataset dataset) {
    this.dataset = dataset;
  }

  String added(ChangeSubject subject, String id, RowChange row) {
    String clause = clause(subject, id, row.after());
    return clause.isEmpty() ? plain(subject, id, " was added", row.after()) : clause;
  }

  String removed(ChangeSubject subject, String id, RowChange row) {
    String clause = clause(subject, id, row.before());
    return clause.isEmpty()
        ? plain(subject, id, " was removed", row.before())
        : "Removed: " + clause;
  }

  /** The row in words, or nothing if its cells say enough. */
  private String clause(ChangeSubject subject, String id, Map<String, String> row) {
    return switch (subject) {
      case COHORT -> "Cohort " + id + " was announced " + when(row, "announced");
      case AWARD_ROUND -> round(row);
      case AWARD -> member(row) + " received the award of " + cell(row, "year");
      case AWARD_SOURCE ->
        cell(row, "source_id") + " is a source of the award of " + cell(row, "year") + " to "
            + member(row);
      case EVENT -> event(id);
      case DOCUMENT -> document(id);
      case PRACTICE ->
        "Practice " + id + " of " + member(row) + ": " + cell(row, "name")
            + (row.containsKey("since") ? ", since " + cell(row, "since") : "");
      case OFFICIAL ->
        cell(row, "name") + ", " + cell(row, "office") + ", " + cell(row, "organisation")
            + ", appeared " + when(row, "date");
      case OFFICIAL_ROLE ->
        cell(row, "source_id") + " says of " + cell(row, "name") + " " + when(row, "date") + ": "
            + row.getOrDefault("words", cell(row, "role").replace('-', ' '));
      case PROPOSITION_ACCOUNT ->
        cell(row, "source_id") + " says of " + cell(row, "proposition_id") + ": "
            + cell(row, "text");
      case EVIDENCE -> evidence(row);
      case DECISION ->
        "Decided of " + member(row) + ": " + cell(row, "property") + " " + cell(row, "value") + ". "
            + cell(row, "reason");
      case DECISION_SOURCE ->
        cell(row, "source_id") + " is a source of the decision on " + member(row) + ": "
            + cell(row, "property");
      case MEMBER_NAME ->
        member(row) + " is also called " + cell(row, "name") + " "
            + (row.containsKey("source_id") ? "(" + row.get("source_id") + ")" : "(no source)");
      case PLACE_NAME ->
        member(row) + " is called " + cell(row, "name") + " (" + cell(row, "language") + ")";
      case STATEMENT -> statement(row);
      default -> "";
    };
  }

  private static String plain(
      ChangeSubject subject, String id, String verb, Map<String, String> row) {
    ImmutableSet<String> key =
        ImmutableSet.copyOf(Schema.of(ChangeIds.table(subject)).key());
    String cells = DiffText.cells(row, key);
    return DiffText.capitalised(subject.toString()) + " " + id + verb
        + (cells.isEmpty() ? "" : ": " + cells);
  }

  private static String round(Map<String, String> row) {
    return "The award of " + cell(row, "year") + " was conferred in " + cell(row, "ceremony_place")
        + (row.containsKey("ceremony_date") ? " " + when(row, "ceremony_date") : "");
  }

  private String event(String id) {
    Event event = dataset.events().get(id);
    if (event == null) {
      return "";
    }
    return "Event " + id + ": " + event.name() + ", " + DiffText.when(event.start())
        + event.place().map(place -> ", " + place).orElse("");
  }

  private String document(String id) {
    Document document = dataset.documents().get(id);
    return document == null
        ? ""
        : "Document " + id + ": " + document.title() + ", adopted "
            + DiffText.when(document.adopted());
  }

  private String evidence(Map<String, String> row) {
    String source = cell(row, "source_id");
    String member = member(row);
    String when = row.containsKey("date") ? " " + when(row, "date") : "";
    return switch (EvidenceKind.of(cell(row, "kind"))) {
      case JOINED -> source + " says that " + member + " joined" + when;
      case ANNOUNCED -> source + " announces that " + member + " joins" + when;
      case LISTED -> source + " lists " + member;
      case NAMED -> source + " names " + member;
      case NOT_YET -> source + " shows that " + member + " was not yet a member" + when;
      case LEFT -> source + " says that " + member + " left" + when;
    };
  }

  private static String statement(Map<String, String> row) {
    StringBuilder text = new StringBuilder(cell(row, "source_id"))
        .append(" states ")
        .append(cell(row, "metric").replace('-', ' '));
    for (String column : new String[] {"country", "region"}) {
      if (row.containsKey(column)) {
        text.append(" in ").append(row.get(column));
      }
    }
    if (row.containsKey("about")) {
      text.append(' ').append(when(row, "about"));
    }
    return text.append(": ")
        .append(cell(row, "qualifier").replace('-', ' '))
        .append(' ')
        .append(cell(row, "value"))
        .append(' ')
        .append(cell(row, "unit"))
        .toString();
  }

  private String member(Map<String, String> row) {
    String id = cell(row, "member_id");
    return dataset.member(id).map(Member::toString).orElse(id);
  }

  private static String when(Map<String, String> row, String column) {
    return DiffText.when(EdtfDate.of(cell(row, column)));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
