package io.github.gnlc.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.RuleValidity;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed of the dates of events and documents and of the values of rules. */
final class ConclusionChanges {
  private final ComparedDataset older;
  private final ComparedDataset newer;
  private final ChangeList changes;

  ConclusionChanges(ComparedDataset older, ComparedDataset newer, ChangeList changes) {
    this.older = older;
    this.newer = newer;
    this.changes = changes;
  }

  void find() {
    newer.events().values().forEach(this::compareEvent);
    newer.documents().values().forEach(this::compareDocument);
    newer.rules().values().forEach(this::compareRule);
  }

  private void compareEvent(Event after) {
    Event before = older.events().get(after.id());
    if (before != null) {
      String id = after.id();
      new DateChange(before.start(), after.start())
          .addTo(changes, ChangeSubject.EVENT, id, "start", "Event " + id + " begins");
      new DateChange(before.end(), after.end())
          .addTo(changes, ChangeSubject.EVENT, id, "end", "Event " + id + " ends");
    }
  }

  private void compareDocument(Document after) {
    Document before = older.documents().get(after.id());
    if (before != null) {
      String clause = "Document " + after.id() + " was adopted";
      new DateChange(before.adopted(), after.adopted())
          .addTo(changes, ChangeSubject.DOCUMENT, after.id(), "adopted", clause);
    }
  }

  /** Values of old that we only learned of are told by the provisions that state them. */
  private void compareRule(Rule after) {
    Rule rule = older.rules().get(after.id());
    ImmutableList<RulePeriod> before = rule == null ? ImmutableList.of() : rule.periods();
    Set<ImmutableMap<String, String>> known =
        before.stream().map(ConclusionChanges::facts).collect(Collectors.toSet());
    RulePeriod standing = Streams.findLast(
            before.stream().filter(period -> period.validity() == RuleValidity.STANDING))
        .orElse(null);
    for (RulePeriod period : after.periods()) {
      if (older.isOver(period.from()) && !known.contains(facts(period))) {
        // one for an occasion replaces none
        addValue(after.id(), period.validity() == RuleValidity.OCCASION ? null : standing, period);
      }
    }
  }

  private void addValue(String id, @Nullable RulePeriod before, RulePeriod after) {
    String since = after.validity() == RuleValidity.OCCASION ? " for " : " from ";
    String sentence = "Rule " + id + ": " + after.label() + ", " + after.value() + since
        + after.from() + (before == null ? "" : ", before: " + before.value());
    changes.add(
        ChangeKind.HAPPENED,
        ChangeSubject.RULE,
        id,
        before == null ? ImmutableMap.of() : facts(before),
        facts(after),
        sentence);
  }

  private static ImmutableMap<String, String> facts(RulePeriod period) {
    return ImmutableMap.of(
        "valid_from",
        period.from().toEdtf(),
        "label",
        period.label(),
        "value",
        period.value(),
        "validity",
        period.validity().code());
  }
}
