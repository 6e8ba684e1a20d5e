package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Report;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.name.Resolution;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the texts with which resolvers go wrong. */
final class TrialTable {
  private final NameResolver resolver;

  TrialTable(Network network) {
    resolver = network.resolver();
  }

  Goal goal() {
    return NameGoal.TRIALS.of("texts of 27 kinds: right", right(Trial.all()));
  }

  void write(Report report) {
    report.paragraph("### Texts of 27 kinds with which a resolver goes wrong");
    report.head("kind", "texts", "right", "another member");
    Trial.byKind()
        .forEach((kind, trials) -> report.row(kind, trials.size(), right(trials), wrong(trials)));
    report.row("**all**", Trial.all().size(), right(Trial.all()), wrong(Trial.all()));
    report.line("");
    List<String> mistakes = mistakes();
    mistakes.forEach(words -> report.line("- " + words));
    report.line("");
  }

  /** Those that are not right, in words. */
  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    for (Trial trial : Trial.all()) {
      Resolution answer = trial.ask(resolver);
      if (!trial.isRight(answer)) {
        mistakes.add(trial.kind() + ": expected " + trial.expected() + ", " + answer.explanation());
      }
    }
    return mistakes;
  }

  private long right(List<Trial> trials) {
    return trials.stream().filter(trial -> trial.isRight(trial.ask(resolver))).count();
  }

  private long wrong(List<Trial> trials) {
    return trials.stream().filter(trial -> trial.isWrong(trial.ask(resolver))).count();
  }
}
