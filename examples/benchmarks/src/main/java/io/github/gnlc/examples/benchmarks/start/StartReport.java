package io.github.gnlc.examples.benchmarks.start;

import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.Figures;
import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What was measured, as a table. */
final class StartReport {
  private static final double ANSWER = 1.9;
  private static final double RESOLVED = 3;
  private static final double EXPLANATION = 3.5;
  private static final double AUDIT = 7;

  private final Collection<StartTime> all;
  private final Report report = new Report();

  StartReport(Collection<StartTime> all) {
    this.all = all;
  }

  /** The goals: jar against jar, and folder against folder. */
  void goals(Figures run) {
    run.goal(goal("first answer", ANSWER, Start.first()));
    run.goal(goal("first answer, in a folder", ANSWER, Start.first().inFolder()));
    run.goal(goal("first name resolved", RESOLVED, Start.resolve()));
    run.goal(goal("first explanation", EXPLANATION, Start.explanation()));
    run.goal(goal("first audit", AUDIT, Start.audit()));
  }

  private Goal goal(String what, double bound, Program contender) {
    StartTime taken = of(contender);
    return Goal.atMost(
        "whole process to the " + what,
        bound,
        "times an empty program",
        taken.times(emptyOf(taken)));
  }

  /** The table in Markdown. */
  String words() {
    programs();
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
    for (StartTime taken : all) {
      report.row(cells(taken, emptyOf(taken)));
    }
    report.line("");
  }

  private static Object[] cells(StartTime taken, StartTime empty) {
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

  private StartTime emptyOf(StartTime taken) {
    String what = Start.empty().what();
    return one(what, taken.contender().way());
  }

  private StartTime of(Program contender) {
    return one(contender.what(), contender.way());
  }

  private StartTime one(String what, String way) {
    return all.stream()
        .filter(taken ->
            taken.contender().what().equals(what) && taken.contender().way().equals(way))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not started: " + what + " " + way));
  }
}
