package io.github.gnlc.audit;

import io.github.gnlc.query.Events;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.EventFigure;
import io.github.gnlc.model.Qualifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds accounts of one event that cannot all be right. */
final class EventAudit implements Check {
  private final Facts facts;

  EventAudit(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Event event : new Events(facts.catalogue())) {
      addDates(findings, event, "First day", EventAccount::start, event.start());
      addDates(findings, event, "Last day", EventAccount::end, event.end());
      addTexts(findings, event, "Country", Severity.WARNING, EventAccount::country);
      addTexts(findings, event, "Place", Severity.NOTICE, EventAccount::place);
      addFigures(findings, event);
    }
  }

  private static void addDates(
      List<AuditFinding> findings,
      Event event,
      String what,
      Function<EventAccount, EdtfDate> date,
      EdtfDate taken) {
    Versions<EdtfDate> versions = new Versions<>();
    for (EventAccount account : event.accounts()) {
      if (Period.of(date.apply(account)).isPresent()) {
        versions.add(date.apply(account), account.sourceId());
      }
    }
    Versions<EdtfDate> contrary = versions.contrary(EventAudit::mayBeOne);
    if (!contrary.isEmpty()) {
      findings.add(finding(event, Severity.WARNING, contrary)
          .message(what + " of " + event.id() + ": " + contrary + "; taken is " + taken + ".")
          .build());
    }
  }

  private static boolean mayBeOne(EdtfDate one, EdtfDate other) {
    return Period.of(one).orElseThrow().overlaps(Period.of(other).orElseThrow());
  }

  private static void addTexts(
      List<AuditFinding> findings,
      Event event,
      String what,
      Severity severity,
      Function<EventAccount, Optional<String>> text) {
    Versions<String> versions = new Versions<>();
    for (EventAccount account : event.accounts()) {
      text.apply(account).ifPresent(value -> versions.add(value, account.sourceId()));
    }
    Versions<String> contrary = versions.contrary(EventAudit::mayBeOne);
    if (!contrary.isEmpty()) {
      findings.add(finding(event, severity, contrary)
          .message(what + " of " + event.id() + ": " + contrary + ".")
          .build());
    }
  }

  /** Jubail and Jubail Industrial City may be one. */
  private static boolean mayBeOne(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return first.contains(second) || second.contains(first);
  }

  private void addFigures(List<AuditFinding> findings, Event event) {
    Map<List<String>, Versions<Count>> counts = new LinkedHashMap<>();
    for (EventFigure figure : event.figures()) {
      counts
          .computeIfAbsent(matter(figure), key -> new Versions<>())
          .add(new Count(figure.figure().value(), figure.figure().qualifier()), figure.sourceId());
    }
    counts.forEach((matter, versions) -> {
      Versions<Count> contrary =
          versions.contrary((one, other) -> range(one).agreesWith(range(other)));
      if (!contrary.isEmpty()) {
        findings.add(finding(event, Severity.WARNING, contrary)
            .message(matter.get(0) + " of " + event.id() + matter.get(1) + ": " + contrary + ".")
            .expected(contrary.values().stream().mapToLong(Count::value).max().orElse(0))
            .found(contrary.values().stream().mapToLong(Count::value).min().orElse(0))
            .build());
      }
    });
  }

  /** What a figure counts, and in what; a forecast is not held against what came. */
  private static List<String> matter(EventFigure figure) {
    StringBuilder matter = new StringBuilder(figure.counted());
    matter.setCharAt(0, Character.toUpperCase(matter.charAt(0)));
    figure.mode().ifPresent(mode -> matter.append(' ').append(mode));
    figure.stage().ifPresent(stage -> matter.append(' ').append(stage));
    String unit = figure.figure().unit();
    return List.of(matter.toString(), unit.equals(figure.counted()) ? "" : ", in " + unit);
  }

  private Range range(Count count) {
    return Range.of(count.value(), count.qualifier(), facts.options().aboutPercent());
  }

  private static AuditFinding.Builder finding(
      Event event, Severity severity, Versions<?> versions) {
    AuditFinding.Builder finding =
        Facts.finding(AuditKind.EVENT_CONFLICT, severity, AuditSubject.EVENT, event.id());
    finding.about(event.start()).addAllSourceIds(versions.sourceIds());
    return finding;
  }

  /** A number of people or countries, as stated. */
  private record Count(long value, Qualifier qualifier) {
    @Override
    public String toString() {
      return Words.figure(value, qualifier);
    }
  }
}
