package io.github.gnlc.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.diff.Change;
import io.github.gnlc.diff.ChangeKind;
import io.github.gnlc.diff.ChangeScope;
import io.github.gnlc.diff.ChangeSubject;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.model.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The notes of the release are what the difference of the datasets says: {@code CHANGELOG.md}
 * beside the tables. The release before is in the resources of the tests, in the columns of today.
 */
class ReleaseNotesTest {
  private static final Path NOTES = Path.of("CHANGELOG.md");
  private static final Path MADE = Path.of("target", "CHANGELOG.md");
  private static final Path BEFORE =
      Path.of("src/test/resources/io/github/gnlc/data/gnlc-2026.11.0.zip");

  /** What people ask of a release; of the rows behind it, how many changed is enough. */
  private static final Set<ChangeSubject> TOLD = EnumSet.of(
      ChangeSubject.MEMBER,
      ChangeSubject.COHORT,
      ChangeSubject.AWARD_ROUND,
      ChangeSubject.AWARD,
      ChangeSubject.EVENT,
      ChangeSubject.RULE,
      ChangeSubject.ORGANISATION);

  @Test
  void theChangelogIsTheDifference() throws IOException {
    DatasetDiff diff = DatasetDiff.between(Network.open(BEFORE), Gnlc.network());
    Files.writeString(MADE, notes(diff), UTF_8);

    assertThat(NOTES)
        .as("copy %s to %s and read what differs", MADE, NOTES)
        .hasContent(notes(diff));
  }

  private static String notes(DatasetDiff diff) throws IOException {
    StringBuilder notes = new StringBuilder("# ")
        .append(diff.before())
        .append(" to ")
        .append(diff.after())
        .append("\n\nBoth concluded by the rules of this library. ")
        .append("`DatasetDiff.between(older, newer)` tells it row by row.\n");
    ImmutableListMultimap<ChangeScope, Change> told = Multimaps.index(
        diff.changes().stream()
            .filter(change -> TOLD.contains(change.subject()))
            .toList(),
        Change::scope);
    for (ChangeScope scope : ChangeScope.values()) {
      notes.append(scope == ChangeScope.WORLD ? "\n## In the world\n" : "\n## In our knowledge\n");
      if (!told.containsKey(scope)) {
        notes.append("\nNothing.\n");
      }
      Multimaps.index(told.get(scope), change -> change.kind().heading(change.subject()))
          .asMap()
          .forEach((heading, changes) -> {
            notes.append("\n### ").append(capitalised(heading)).append("\n\n");
            changes.forEach(
                change -> notes.append("- ").append(change.sentence()).append('\n'));
          });
    }
    return notes.append(criterion(diff)).append(counts(diff)).toString();
  }

  /**
   * Whom the release before counted as members and the rules of this library do not, in either
   * dataset: the difference cannot tell that.
   */
  private static String criterion(DatasetDiff diff) throws IOException {
    Set<String> told = new HashSet<>();
    diff.ofKind(ChangeKind.STATUS_CHANGED).forEach(change -> told.add(change.subjectId()));
    StringBuilder notes = new StringBuilder(
        "\n## By the one criterion for members, which is new in this release\n\n");
    ConclusionsTest.table("conclusions-as-collected.csv").forEach((id, row) -> {
      Member member = Gnlc.allMembers().find(id).orElse(null);
      boolean changed =
          member != null && !row.get("status").equals(member.status().code());
      if (changed && !told.contains(id)) {
        notes
            .append("- ")
            .append(member)
            .append(" is ")
            .append(member.status().code())
            .append(", before ")
            .append(row.get("status"))
            .append(".\n");
      }
    });
    return notes.toString();
  }

  private static String counts(DatasetDiff diff) {
    StringBuilder counts =
        new StringBuilder("\n## Rows behind it\n\n| what | changes |\n|---|---|\n");
    Multimaps.index(
            diff.changes().stream()
                .filter(change -> !TOLD.contains(change.subject()))
                .toList(),
            change -> change.kind().heading(change.subject()))
        .asMap()
        .forEach((heading, changes) -> counts
            .append("| ")
            .append(heading)
            .append(" | ")
            .append(changes.size())
            .append(" |\n"));
    return counts.toString();
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
