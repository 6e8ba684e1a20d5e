package io.github.gnlc.audit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.DocumentAccount;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Documents;
import io.github.gnlc.query.Events;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what rests on one source, and members that no source has named for years. */
final class SourceAudit implements Check {
  private final AuditContext context;

  /** What a source says of a member. */
  private final ImmutableListMultimap<List<String>, Evidence> evidence;

  SourceAudit(AuditContext context) {
    this.context = context;
    evidence = Multimaps.index(
        new EvidenceList(context.catalogue()),
        piece -> List.of(piece.memberId(), piece.sourceId()));
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    addLastSeen(findings);
    Catalogue catalogue = context.catalogue();
    Map<String, Set<String>> memberships = memberships();
    for (Member member : context.members()) {
      Set<String> sourceIds = memberships.getOrDefault(member.id(), Set.of());
      addIfSingle(findings, AuditSubject.MEMBER, member.id(), member.label(), sourceIds);
    }
    for (Award award : new Awards(catalogue)) {
      String what = "The award of " + award.year() + " to " + context.label(award.memberId());
      addIfSingle(findings, AuditSubject.AWARD, award.id(), what, award.sourceIds());
    }
    for (Document document : new Documents(catalogue)) {
      List<String> sourceIds =
          document.accounts().stream().map(DocumentAccount::sourceId).toList();
      addIfSingle(
          findings, AuditSubject.DOCUMENT, document.id(), quoted(document.title()), sourceIds);
    }
    for (Event event : new Events(catalogue)) {
      List<String> sourceIds =
          event.accounts().stream().map(EventAccount::sourceId).toList();
      addIfSingle(findings, AuditSubject.EVENT, event.id(), quoted(event.name()), sourceIds);
    }
  }

  private static String quoted(String title) {
    return "'" + title + "'";
  }

  /** The sources that say of a member that it joined or belongs. */
  private Map<String, Set<String>> memberships() {
    Map<String, Set<String>> sourceIds = new HashMap<>();
    for (Evidence piece : new EvidenceList(context.catalogue())) {
      if (piece.kind().claimsJoining() || piece.kind().presupposesMembership()) {
        add(sourceIds, piece.memberId(), piece.sourceId());
      }
    }
    return sourceIds;
  }

  private void addIfSingle(
      List<AuditFinding> findings,
      AuditSubject subject,
      String id,
      String what,
      Collection<String> all) {
    Set<String> sourceIds = ImmutableSortedSet.copyOf(all);
    if (sourceIds.size() == 1) {
      Authority authority = context.authority(sourceIds);
      Severity severity = authority == Authority.UNESCO ? Severity.INFO : Severity.NOTICE;
      findings.add(AuditContext.finding(AuditKind.SINGLE_SOURCE, severity, subject, id)
          .message(what + " rests on one source, of authority " + authority.code() + ".")
          .addAllSourceIds(sourceIds)
          .expected(2)
          .found(1)
          .build());
    }
  }

  private void addLastSeen(List<AuditFinding> findings) {
    Map<String, Set<String>> mentions = mentions();
    LocalDate since = context.compiled().minusYears(context.options().lastSeenYears());
    for (Member member : Members.ofToday(context.catalogue())) {
      Set<String> sourceIds = mentions.getOrDefault(member.id(), Set.of());
      Optional<EdtfDate> last = sourceIds.stream()
          .flatMap(id -> seen(member.id(), id).stream())
          .max(Comparator.comparing(Seen::surely)
              .thenComparing(seen -> seen.date().precision()))
          .map(Seen::date);
      if (last.isEmpty() || last.get().before(since).counts(Certainty.KNOWN)) {
        findings.add(lastSeen(member, last, since, sourceIds));
      }
    }
  }

  /**
   * When a source names a member: when it was published; if it does not say, not before what it
   * dates of the member.
   */
  private Optional<Seen> seen(String memberId, String sourceId) {
    EdtfDate published = context.source(sourceId).published();
    if (published.latest().isPresent()) {
      return Optional.of(new Seen(published, published.latest().get()));
    }
    return evidence.get(List.of(memberId, sourceId)).stream()
        .map(Evidence::date)
        .filter(date -> date.earliest().isPresent())
        .map(date -> new Seen(date, date.earliest().get()))
        .max(Comparator.comparing(Seen::surely));
  }

  /** A date on which a source names a member, and the day that it is compared by. */
  private record Seen(EdtfDate date, LocalDate surely) {}

  private AuditFinding lastSeen(
      Member member, Optional<EdtfDate> last, LocalDate since, Set<String> sourceIds) {
    EdtfDate seen = last.orElse(EdtfDate.UNKNOWN);
    AuditFinding.Builder finding = AuditContext.finding(
        AuditKind.LAST_SEEN_LONG_AGO, Severity.NOTICE, AuditSubject.MEMBER, member.id());
    finding
        .about(seen)
        .addAllSourceIds(sourceIds.stream()
            .filter(
                id -> last.isEmpty() || seen(member.id(), id).map(Seen::date).equals(last))
            .toList())
        .expected(since.getYear());
    seen.latest().ifPresent(day -> finding.found(day.getYear()));
    return finding
        .message(
            last.isEmpty()
                ? "No dated source names " + member.label() + "."
                : member.label() + " was last named " + AuditText.when(seen) + "; no source since "
                    + since + " does.")
        .build();
  }

  /** Every source that names a member in any role. */
  private Map<String, Set<String>> mentions() {
    Map<String, Set<String>> sourceIds = new HashMap<>();
    Catalogue catalogue = context.catalogue();
    for (Evidence piece : new EvidenceList(catalogue)) {
      add(sourceIds, piece.memberId(), piece.sourceId());
    }
    for (Award award : new Awards(catalogue)) {
      for (String sourceId : award.sourceIds()) {
        add(sourceIds, award.memberId(), sourceId);
      }
    }
    addMentions(sourceIds, TableNames.MEMBER_NAMES);
    addMentions(sourceIds, TableNames.CLUSTER_ACCOUNTS);
    addMentions(sourceIds, TableNames.PRACTICES);
    return sourceIds;
  }

  /** Reads no more of a table than which source names which member. */
  private void addMentions(Map<String, Set<String>> sourceIds, String name) {
    Table table = context.catalogue().dataset().table(name);
    int member = table.indexOf("member_id");
    int source = table.indexOf("source_id");
    for (int row = 0; row < table.rowCount(); row++) {
      String memberId = table.cell(row, member);
      String sourceId = table.cell(row, source);
      if (memberId != null && sourceId != null) {
        add(sourceIds, memberId, sourceId);
      }
    }
  }

  private static void add(Map<String, Set<String>> sourceIds, String memberId, String sourceId) {
    Set<String> ofMember = sourceIds.get(memberId);
    if (ofMember == null) {
      ofMember = new TreeSet<>();
      sourceIds.put(memberId, ofMember);
    }
    ofMember.add(sourceId);
  }
}
