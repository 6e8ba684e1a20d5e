package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.examples.benchmarks.names.HeldOutScripts.ScriptQuery;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.util.List;
import java.util.Map;

/** What is made of names in other scripts by a network that has recorded none of them. */
final class ScriptTables {
  private final Report report;
  private final HeldOutScripts scripts;
  private final NameMatcher ours;
  private final NameMatcher icu;

  ScriptTables(Report report, HeldOutScripts scripts) {
    this.report = report;
    this.scripts = scripts;
    ours = scripts.ours();
    icu = scripts.icu();
  }

  void write() {
    report.paragraph("### Other script, held out");
    report.paragraph("Asked of the dataset without any name of a member that is not in Latin"
        + " letters. First the names left out, as people write them; then the official names as"
        + " ICU4J writes them letter by letter, seldom as people would, and its own way back"
        + " undoes it.");
    report.paragraph("Arabic, Hebrew, Thai and Han cannot work without a recorded name: Arabic and"
        + " Hebrew leave vowels out, Thai writes letters that are silent and leaves vowels out,"
        + " and how a Han letter is read depends on the language. There GNLC answers few, and"
        + " none rather than guess.");
    table("names left out", scripts.recorded());
    table("made by ICU4J", scripts.made());
    report.paragraph("GNLC's that are wrong:");
    HeldOutScripts.wrong(scripts.all(), ours).forEach(words -> report.line("- " + words));
    report.line("");
  }

  private void table(String what, List<ScriptQuery> questions) {
    report.head(
        what,
        "texts",
        "GNLC: right",
        "wrong",
        "ambiguous",
        "none",
        "ICU4J and Levenshtein: right",
        "wrong",
        "ambiguous",
        "none");
    Map<String, AnswerCounts> byIcu = HeldOutScripts.byScript(questions, icu);
    HeldOutScripts.byScript(questions, ours)
        .forEach((script, tally) -> row(script, tally, byIcu.get(script)));
    row("**all**", HeldOutScripts.tally(questions, ours), HeldOutScripts.tally(questions, icu));
    report.line("");
  }

  private void row(String script, AnswerCounts tally, AnswerCounts others) {
    report.row(script, tally.total(), tally.cells(), others.cells());
  }
}
