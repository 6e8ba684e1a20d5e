package io.github.gnlc.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.mapping.Dataset;
import java.util.Map;
import java.util.Set;

/** Tells what the rows that differ between two datasets mean. */
final class ChangeFinder {
  private final ComparedDataset older;
  private final ComparedDataset newer;
  private final ChangeList changes = new ChangeList();

  private ChangeFinder(ComparedDataset older, ComparedDataset newer) {
    this.older = older;
    this.newer = newer;
  }

  static ImmutableList<Change> find(Dataset older, Dataset newer, ImmutableList<RowChange> rows) {
    return new ChangeFinder(new ComparedDataset(older), new ComparedDataset(newer)).find(rows);
  }

  private ImmutableList<Change> find(ImmutableList<RowChange> rows) {
    changed(
        ChangeSubject.DATASET,
        newer.dataset().info().name(),
        described(older.dataset().info()),
        described(newer.dataset().info()));
    new MemberChanges(older, newer, changes).find();
    new ConclusionChanges(older, newer, changes).find();
    for (RowChange row : rows) {
      ChangeSubject subject = ChangeSubject.ofTable(row.table());
      // members are told by what is concluded of them
      if (subject != ChangeSubject.MEMBER) {
        find(subject, row);
      }
    }
    return changes.sorted();
  }

  private void find(ChangeSubject subject, RowChange row) {
    if (row.kind() == ChangeKind.CHANGED) {
      changed(subject, ChangeIds.of(subject, row.after()), row.before(), row.after());
    } else if (row.kind() == ChangeKind.REMOVED) {
      String id = ChangeIds.of(subject, row.before());
      String sentence = new RowSentences(older).removed(subject, id, row);
      changes.add(row.kind(), subject, id, row.before(), row.after(), sentence);
    } else {
      added(subject, ChangeIds.of(subject, row.after()), row);
    }
  }

  private void added(ChangeSubject subject, String id, RowChange row) {
    // a new rule is told by its value
    if (!changes.has(ChangeKind.HAPPENED, subject, id)) {
      String sentence = new RowSentences(newer).added(subject, id, row);
      changes.add(
          addedKind(subject, row.after()), subject, id, row.before(), row.after(), sentence);
    }
  }

  private ChangeKind addedKind(ChangeSubject subject, Map<String, String> row) {
    if (!older.isOver(newer.dateOf(subject, row))) {
      return ChangeKind.ADDED;
    }
    return subject == ChangeSubject.AWARD ? ChangeKind.AWARDED : ChangeKind.HAPPENED;
  }

  private void changed(
      ChangeSubject subject,
      String id,
      ImmutableMap<String, String> before,
      ImmutableMap<String, String> after) {
    ImmutableMap<String, String> old = without(before, after.entrySet());
    ImmutableMap<String, String> now = without(after, before.entrySet());
    if (!old.isEmpty() || !now.isEmpty()) {
      String sentence = DiffText.capitalised(subject.toString()) + " " + id + ": "
          + DiffText.differences(old, now);
      changes.add(ChangeKind.CHANGED, subject, id, old, now, sentence);
    }
  }

  static ImmutableMap<String, String> without(
      ImmutableMap<String, String> row, Set<Map.Entry<String, String>> cells) {
    return row.entrySet().stream()
        .filter(cell -> !cells.contains(cell))
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static ImmutableMap<String, String> described(DatasetInfo info) {
    return ImmutableMap.of(
        "name", info.name(),
        "title", info.title(),
        "version", info.version(),
        "compiled", info.compiled().toString());
  }
}
