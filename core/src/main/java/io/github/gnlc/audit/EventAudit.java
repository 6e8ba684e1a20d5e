package io.github.gnlc.audit;

import io.github.gnlc.internal.conclusion.Claim;
import io.github.gnlc.internal.conclusion.EventClaims;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.EventFigure;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.query.Events;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds accounts of one event that cannot all be right, without those that others replace. */
final class EventAudit implements Check {
  private final AuditContext context;

  EventAudit(AuditContext context) {
    this.context = context;
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Event event : new Events(context.catalogue())) {
      addDates(findings, event, "First day", EventAccount::start, event.start());
      addDates(findings, event, "Last day", EventAccount::end, event.end());
      addTexts(findings, event, "Country", Severity.WARNING, EventAccount::country);
      addTexts(findings, event, "Place", Severity.NOTICE, EventAccount::place);
      addFigures(findings, event);
    }
  }

  private void addDates(
      List<AuditFinding> findings,
      Event event,
      String what,
      Function<EventAccount, EdtfDate> date,
      EdtfDate taken) {
    ClaimedValues<EdtfDate> versions = new ClaimedValues<>();
    for (Claim<EdtfDate> claim :
        EventClaims.ofDay(event.accounts(), context::source, date).competing()) {
      if (DayRange.of(claim.value()).isPresent()) {
        versions.add(claim.value(), claim.source().id());
      }
    }
    ClaimedValues<EdtfDate> contrary =
        versions.contrary(day -> days(day).first(), day -> days(day).last());
    if (!contrary.isEmpty()) {
      findings.add(finding(event, Severity.WARNING, contrary)
          .message(what + " of " + event.id() + ": " + contrary + "; taken is " + taken + ".")
          .build());
    }
  }

  private static DayRange days(EdtfDate date) {
    return DayRange.of(date).orElseThrow();
  }

  private void addTexts(
      List<AuditFinding> findings,
      Event event,
      String what,
      Severity severity,
      Function<EventAccount, Optional<String>> text) {
    ClaimedValues<String> versions = new ClaimedValues<>();
    for (Claim<String> claim :
        EventClaims.ofText(event.accounts(), context::source, text).competing()) {
      versions.add(claim.value(), claim.source().id());
    }
    ClaimedValues<String> contrary = versions.contrary(EventAudit::mayBeOne);
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

  /** Forecasts contradict nothing: neither what came nor one another, as plans change. */
  private void addFigures(List<AuditFinding> findings, Event event) {
    Map<List<String>, ClaimedValues<Count>> counts = new LinkedHashMap<>();
    for (EventFigure figure : event.figures()) {
      if (figure.stage().isEmpty()) {
        counts
            .computeIfAbsent(matter(figure), key -> new ClaimedValues<>())
            .add(
                new Count(figure.figure().value(), figure.figure().qualifier()), figure.sourceId());
      }
    }
    counts.forEach((matter, versions) -> {
      ClaimedValues<Count> contrary =
          versions.contrary(count -> range(count).least(), count -> range(count).most());
      if (!contrary.isEmpty()) {
        findings.add(finding(event, Severity.WARNING, contrary)
            .message(matter.get(0) + " of " + event.id() + matter.get(1) + ": " + contrary + ".")
            .expected(contrary.values().stream().mapToLong(Count::value).max().orElse(0))
            .found(contrary.values().stream().mapToLong(Count::value).min().orElse(0))
            .build());
      }
    });
  }

  /** What a figure counts, and in what. */
  private static List<String> matter(EventFigure figure) {
    StringBuilder matter = new StringBuilder(figure.counted());
    matter.setCharAt(0, Character.toUpperCase(matter.charAt(0)));
    figure.mode().ifPresent(mode -> matter.append(' ').append(mode));
    String unit = figure.figure().unit();
    return List.of(matter.toString(), unit.equals(figure.counted()) ? "" : ", in " + unit);
  }

  private FigureRange range(Count count) {
    return FigureRange.of(count.value(), count.qualifier(), context.options().aboutPercent());
  }

  private static AuditFinding.Builder finding(
      Event event, Severity severity, ClaimedValues<?> versions) {
    AuditFinding.Builder finding =
        AuditContext.finding(AuditKind.EVENT_CONFLICT, severity, AuditSubject.EVENT, event.id());
    finding.about(event.start()).addAllSourceIds(versions.sourceIds());
    return finding;
  }

  /** A number of people or countries, as stated. */
  private record Count(long value, Qualifier qualifier) {
    /** Written out: a record's own is made at run time, and slows the first audit of a JVM. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Count that && value == that.value && qualifier == that.qualifier;
    }

    @Override
    public int hashCode() {
      return 31 * Long.hashCode(value) + qualifier.hashCode();
    }

    @Override
    public String toString() {
      return AuditText.figure(value, qualifier);
    }
  }
}
