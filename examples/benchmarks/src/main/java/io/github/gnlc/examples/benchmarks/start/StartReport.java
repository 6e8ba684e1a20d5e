package io.github.gnlc.examples.benchmarks.start;

import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.Figures;
import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What was measured, as tables: all programs, and the stages of the first answer. */
final class StartReport {
  private static final double BAR = 1.4;

  private final Collection<Taken> all;
  private final Report report = new Report();

  StartReport(Collection<Taken> all) {
    this.all = all;
  }

  /** The goals: jar against jar, and folder against folder. */
  void goals(Figures run) {
    run.goal(goal("whole process to the first answer", Start.first()));
    run.goal(
        goal("whole process to the first answer, in a folder", Start.first().inFolder()));
  }

  private Goal goal(String what, Contender contender) {
    Taken taken = of(contender);
    return Goal.atMost(what, BAR, "times an empty program", taken.times(emptyOf(taken)));
  }

  /** Both tables in Markdown. */
  String words() {
    programs();
    stages();
    return report.toString();
  }

  private void programs() {
    boolean processor = all.stream().allMatch(taken -> taken.processor().isPresent());
    report.paragraph("*Times* are of the empty program that is started the same way: in a jar, in a"
        + " folder, from its own archive of the same kind.");
    List<Object> titles = new ArrayList<>(List.of(
        "program", "ms, median (lowest to highest)", "times its empty program", "by the lowest"));
    if (processor) {
      titles.addAll(List.of("processor ms, mean", "times its empty program"));
    }
    titles.add("classes loaded");
    report.head(titles.toArray());
    for (Taken taken : all) {
      if (!Start.between().contains(taken.contender())) {
        report.row(cells(taken, emptyOf(taken)));
      }
    }
    report.line("");
  }

  private static Object[] cells(Taken taken, Taken empty) {
    List<Object> cells = new ArrayList<>(List.of(
        taken.contender().name(),
        taken.wall().medianCell(),
        Figure.number(taken.times(empty)),
        Figure.number(taken.wall().min() / empty.wall().min())));
    taken.processor().ifPresent(processor -> {
      cells.add(Figure.number(processor.mean()));
      empty
          .processor()
          .ifPresent(others -> cells.add(Figure.number(processor.mean() / others.mean())));
    });
    cells.add(taken.classes());
    return cells.toArray();
  }

  /** Each is a process of its own that does one step more than the one before. */
  private void stages() {
    List<Taken> stages = new ArrayList<>();
    stages.add(of(Start.empty()));
    Start.between().forEach(stage -> stages.add(of(stage)));
    stages.add(of(Start.first()));
    report.paragraph("Where the time of the first answer goes: each row a process of its own, which"
        + " does all that the row before does and one step more.");
    report.head(
        "up to", "ms, median (lowest to highest)", "ms more than the row before", "classes loaded");
    double before = stages.get(0).wall().median();
    for (Taken stage : stages) {
      double median = stage.wall().median();
      report.row(
          stage.contender().name(),
          stage.wall().medianCell(),
          Figure.number(median - before),
          stage.classes());
      before = median;
    }
    report.line("");
    double empty = stages.get(0).wall().median();
    double found = of(Start.found()).wall().median();
    report.paragraph(BAR + " times the empty program leaves " + Figure.number((BAR - 1) * empty)
        + " ms: the list of Guava's and the search for the dataset take "
        + Figure.number(found - empty) + " ms before the dataset is opened, and opening it and"
        + " listing its members in China " + Figure.number(before - found) + " ms more.");
  }

  private Taken emptyOf(Taken taken) {
    String what = Start.empty().what();
    return one(what, taken.contender().way());
  }

  private Taken of(Contender contender) {
    return one(contender.what(), contender.way());
  }

  private Taken one(String what, String way) {
    return all.stream()
        .filter(taken ->
            taken.contender().what().equals(what) && taken.contender().way().equals(way))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not started: " + what + " " + way));
  }
}
