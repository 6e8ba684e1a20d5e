package io.github.gnlc.diff;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.internal.text.Markdown;
import java.util.List;

/** Writes the texts of a difference. */
final class DiffReport {
  private static final int LONGEST = 20;

  private final StringBuilder report = new StringBuilder();
  private final boolean markdown;

  private DiffReport(boolean markdown) {
    this.markdown = markdown;
  }

  static String text(DatasetDiff diff) {
    DiffReport text = new DiffReport(false);
    text.report.append(diff).append(".\n");
    text.appendSections(diff);
    return text.report.toString();
  }

  static String markdown(DatasetDiff diff) {
    DiffReport text = new DiffReport(true);
    text.report
        .append("# ")
        .append(Markdown.inline(diff.before() + " to " + diff.after()))
        .append("\n\nCompiled on ")
        .append(diff.after().compiled())
        .append(", the dataset before on ")
        .append(diff.before().compiled())
        .append(": ")
        .append(summary(diff))
        .append(".\n");
    text.appendSections(diff);
    return text.report.toString();
  }

  static String summary(DatasetDiff diff) {
    if (diff.isEmpty()) {
      return "no changes";
    }
    int world = diff.world().size();
    return world + (world == 1 ? " change" : " changes") + " in the world, "
        + diff.knowledge().size() + " in our knowledge";
  }

  private void appendSections(DatasetDiff diff) {
    ImmutableListMultimap<Section, Change> sections = Multimaps.index(diff.changes(), Section::of);
    for (Section section : Section.values()) {
      if (sections.containsKey(section)) {
        report.append(markdown ? "\n## " : "\n").append(section.title).append('\n');
        Multimaps.index(sections.get(section), DiffReport::heading)
            .asMap()
            .forEach((heading, changes) -> appendGroup(section, heading, List.copyOf(changes)));
      }
    }
  }

  private static String heading(Change change) {
    return DiffText.capitalised(change.kind().heading(change.subject()));
  }

  private void appendGroup(Section section, String heading, List<Change> changes) {
    report
        .append(markdown ? "\n### " : "  ")
        .append(heading)
        .append(" (")
        .append(changes.size())
        .append(markdown ? ")\n\n" : ")\n");
    boolean whole = !markdown || section == Section.WORLD;
    int shown = whole ? changes.size() : Math.min(changes.size(), LONGEST);
    for (Change change : changes.subList(0, shown)) {
      String sentence = change.sentence();
      report
          .append(markdown ? "- " + Markdown.inline(sentence) : "    " + sentence)
          .append('\n');
    }
    if (shown < changes.size()) {
      report.append("- … and ").append(changes.size() - shown).append(" more\n");
    }
  }

  private enum Section {
    WORLD("In the world"),
    KNOWLEDGE("In our knowledge"),
    SOURCES("Sources");

    private final String title;

    Section(String title) {
      this.title = title;
    }

    static Section of(Change change) {
      if (change.scope() == ChangeScope.WORLD) {
        return WORLD;
      }
      boolean source =
          change.subject() == ChangeSubject.SOURCE || change.subject() == ChangeSubject.PUBLISHER;
      return source ? SOURCES : KNOWLEDGE;
    }
  }
}
