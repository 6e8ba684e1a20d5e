package io.github.gnlc.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects changes and puts them in order. */
final class ChangeList {
  private static final Comparator<Change> ORDER = Comparator.comparing(Change::scope)
      .thenComparing(Change::subject)
      .thenComparing(Change::kind);

  private final List<Change> changes = new ArrayList<>();
  private final Set<Told> told = new HashSet<>();

  void add(
      ChangeKind kind,
      ChangeSubject subject,
      String id,
      ImmutableMap<String, String> before,
      ImmutableMap<String, String> after,
      String sentence) {
    told.add(new Told(kind, subject, id));
    changes.add(Change.builder()
        .kind(kind)
        .subject(subject)
        .subjectId(id)
        .putAllBefore(before)
        .putAllAfter(after)
        .sentence(DiffText.sentence(sentence))
        .build());
  }

  boolean has(ChangeKind kind, ChangeSubject subject, String id) {
    return told.contains(new Told(kind, subject, id));
  }

  ImmutableList<Change> sorted() {
    return ImmutableList.sortedCopyOf(ORDER, changes);
  }

  /** That something is told of a thing. */
  private record Told(ChangeKind kind, ChangeSubject subject, String id) {}
}
