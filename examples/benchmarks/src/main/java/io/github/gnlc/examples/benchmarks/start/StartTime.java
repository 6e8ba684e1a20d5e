package io.github.gnlc.examples.benchmarks.start;

import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.Figures;
import java.util.Optional;

/**
 * What the starts of one program took, in milliseconds.
 *
 * @param processor empty where the system does not tell
 * @param classes how many a start loads
 */
record StartTime(Program contender, Figure wall, Optional<Figure> processor, long classes) {
  static StartTime of(Program contender, ProgramStarts.Times times, long classes, Figures run) {
    Figure wall = run.add(contender.name(), "wall", "ms", times.wall());
    Optional<Figure> processor = times.processor().length == 0
        ? Optional.empty()
        : Optional.of(run.add(contender.name(), "processor", "ms", times.processor()));
    return new StartTime(contender, wall, processor, classes);
  }

  /** How many times as long as another. */
  double times(StartTime other) {
    return wall.median() / other.wall.median();
  }
}
