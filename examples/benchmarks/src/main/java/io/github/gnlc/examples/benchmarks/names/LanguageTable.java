package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What becomes of names in twenty languages, recorded or left out. */
final class LanguageTable {
  private static final int SHOWN = 25;

  private final LanguageNames names;
  private final Map<String, AnswerCounts> recorded = new LinkedHashMap<>();
  private final Map<String, AnswerCounts> leftOut = new LinkedHashMap<>();

  LanguageTable(LanguageNames names) {
    this.names = names;
    for (String language : names.languages()) {
      recorded.put(language, names.ask(language, true));
      leftOut.put(language, names.ask(language, false));
    }
  }

  List<Goal> goals() {
    AnswerCounts all = sum(recorded);
    all.add(sum(leftOut));
    return List.of(
        NameGoal.LANGUAGES_RIGHT.of("names in 20 languages: right", all.rightShare()),
        NameGoal.LANGUAGES_WRONG.of("names in 20 languages: wrong", all.wrongShare()));
  }

  void write(Report report) {
    report.paragraph("### Names in twenty languages, with the country of the member");
    report.paragraph("A tenth is left out of the data, in all languages that write the name so, but"
        + " no official name. What is left out can be right only where it is read by its letters"
        + " or is near a recorded name.");
    report.head(
        "language",
        "recorded",
        "right",
        "wrong",
        "ambiguous",
        "none",
        "left out",
        "right",
        "wrong",
        "ambiguous",
        "none");
    for (String language : names.languages()) {
      String words = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
      row(report, words, recorded.get(language), leftOut.get(language));
    }
    row(report, "**all**", sum(recorded), sum(leftOut));
    report.line("");
    names.wrong().stream().limit(SHOWN).forEach(words -> report.line("- " + words));
    report.line("");
  }

  AnswerCounts leftOut() {
    return sum(leftOut);
  }

  private static void row(Report report, String words, AnswerCounts some, AnswerCounts others) {
    report.row(words, some.total(), some.cells(), others.total(), others.cells());
  }

  private static AnswerCounts sum(Map<String, AnswerCounts> counts) {
    AnswerCounts sum = new AnswerCounts();
    counts.values().forEach(sum::add);
    return sum;
  }
}
