package io.github.gnlc.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects changes and puts them in order. */
final class ChangeList {
  private static final Comparator<Change> ORDER = Comparator.comparing(Change::scope)
      .thenComparing(Change::subject)
      .thenComparing(Change::kind);

  private final List<Change> changes = new ArrayList<>();

  void add(
      ChangeKind kind,
      ChangeSubject subject,
      String id,
      ImmutableMap<String, String> before,
      ImmutableMap<String, String> after,
      String sentence) {
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
    return changes.stream()
        .anyMatch(change -> change.kind() == kind
            && change.subject() == subject
            && change.subjectId().equals(id));
  }

  ImmutableList<Change> sorted() {
    return ImmutableList.sortedCopyOf(ORDER, changes);
  }
}
