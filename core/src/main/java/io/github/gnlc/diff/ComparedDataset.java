package io.github.gnlc.diff;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.gnlc.explain.Explainer;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.Ternary;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One of the two datasets, with its things by id and the questions that changes ask of it. */
final class ComparedDataset {
  private final Dataset dataset;
  private final Explainer explainer;
  private final ImmutableMap<String, Event> events;
  private final ImmutableMap<String, Document> documents;
  private final ImmutableMap<String, Rule> rules;
  private final ImmutableMap<Integer, AwardRound> rounds;
  private final ImmutableListMultimap<String, Evidence> evidence;
  private final ImmutableListMultimap<String, Decision> decisions;

  ComparedDataset(Dataset dataset) {
    this.dataset = dataset;
    explainer = new Explainer(dataset);
    events = Maps.uniqueIndex(dataset.events(), Event::id);
    documents = Maps.uniqueIndex(dataset.documents(), Document::id);
    rules = Maps.uniqueIndex(dataset.rules(), Rule::id);
    rounds = Maps.uniqueIndex(dataset.awardRounds(), AwardRound::year);
    evidence = Multimaps.index(dataset.evidence(), Evidence::memberId);
    decisions = Multimaps.index(dataset.decisions(), Decision::memberId);
  }

  Dataset dataset() {
    return dataset;
  }

  ImmutableMap<String, Event> events() {
    return events;
  }

  ImmutableMap<String, Document> documents() {
    return documents;
  }

  ImmutableMap<String, Rule> rules() {
    return rules;
  }

  Optional<Member> member(String id) {
    MemberStore members = dataset.members();
    int ordinal = members.ordinalOf(id);
    return ordinal < 0 ? Optional.empty() : Optional.of(members.get(ordinal));
  }

  /** What the editors decided of a property; nothing if they did not, or if it had no effect. */
  Optional<Decision> decided(String memberId, DecisionProperty property) {
    boolean joined = property == DecisionProperty.JOINED;
    Explanation why = joined ? explainer.joined(memberId) : explainer.status(memberId);
    boolean inferred = why.step() == ConclusionStep.INFERENCE;
    DecisionProperty effective = inferred ? DecisionProperty.INFERRED : property;
    return decisions.get(memberId).stream()
        .filter(decision -> decision.property() == effective)
        .filter(decision -> inferred || why.step() == ConclusionStep.DECISION)
        .findFirst();
  }

  /** The years in which sources say that a member joined. */
  Set<Integer> yearsClaimed(String memberId) {
    Set<Integer> years = new TreeSet<>();
    for (Evidence piece : evidence.get(memberId)) {
      if (piece.kind().claimsJoining()) {
        piece.date().year().ifPresent(years::add);
      }
    }
    return years;
  }

  /** Whether a date is known to be after the day on which this dataset was compiled. */
  boolean isOver(EdtfDate date) {
    return date.after(dataset.info().compiled()) == Ternary.YES;
  }

  /** When the thing that a row of this dataset stands for came about; unknown for most things. */
  EdtfDate dateOf(ChangeSubject subject, Map<String, String> row) {
    return switch (subject) {
      case COHORT -> date(row, "announced");
      case AWARD_ROUND, AWARD -> roundDate(row.getOrDefault("year", ""));
      case EVENT -> start(row.getOrDefault("event_id", ""));
      case DOCUMENT -> {
        Document document = documents.get(row.getOrDefault("document_id", ""));
        yield document == null ? EdtfDate.UNKNOWN : document.adopted();
      }
      case PRACTICE -> date(row, "since");
      case OFFICIAL -> date(row, "date");
      default -> EdtfDate.UNKNOWN;
    };
  }

  /** The day of the ceremony; else that of the conference; else the year of the round. */
  private EdtfDate roundDate(String year) {
    AwardRound round = rounds.get(Integer.valueOf(year));
    if (round != null && !round.ceremonyDate().isUnknown()) {
      return round.ceremonyDate();
    }
    EdtfDate start = round == null ? EdtfDate.UNKNOWN : start(round.eventId());
    return start.isUnknown() ? EdtfDate.of(year) : start;
  }

  private EdtfDate start(String eventId) {
    Event event = events.get(eventId);
    return event == null ? EdtfDate.UNKNOWN : event.start();
  }

  private static EdtfDate date(Map<String, String> row, String column) {
    return EdtfDate.of(row.getOrDefault(column, ""));
  }
}
