package io.github.gnlc.examples.spark;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.Quantiles;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.SparkSession;

/** What one run has measured, as Markdown. */
final class Figures {
  private static final double MILLION = 1e6;
  private static final double GOAL_OF_SPEED = 0.8;
  private static final double GOAL_OF_GROWTH = 0.15;

  private final SparkSession spark;
  private final List<MatchRun> runs;
  private final PlainRun plain;
  private final ImmutableListMultimap<Long, ExecutorProbe> before;
  private final ImmutableListMultimap<Long, ExecutorProbe> after;
  private final StringBuilder text = new StringBuilder();

  /** The plain run is of the result of the greatest table. */
  Figures(
      SparkSession spark,
      List<MatchRun> runs,
      PlainRun plain,
      ImmutableListMultimap<Long, ExecutorProbe> before,
      ImmutableListMultimap<Long, ExecutorProbe> after) {
    this.spark = spark;
    this.runs = runs;
    this.plain = plain;
    this.before = before;
    this.after = after;
  }

  String toMarkdown() {
    line(
        "%s %s, %d processors, Spark %s with master `%s`, %s.",
        System.getProperty("java.vm.name"),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        spark.version(),
        spark.sparkContext().master(),
        plain.network());
    line("");
    growth();
    line("");
    speed();
    line("");
    answers();
    line("");
    memory();
    return text.toString();
  }

  private void growth() {
    line(
        "| rows | seconds | processor seconds | processor seconds a million rows | bytes shuffled |");
    line("| --- | --- | --- | --- | --- |");
    for (MatchRun run : medians()) {
      line(
          "| %,d | %.1f | %.1f | %.2f | %,d |",
          run.rows(),
          run.seconds(),
          run.processorSeconds(),
          run.processorSeconds() / run.rows() * MILLION,
          run.shuffleBytes());
    }
    line("");
    double seconds = farthestFromLine(MatchRun::seconds);
    line(
        "From the straight line through the first and the last, the others are at most %.0f %% away"
            + " in seconds, and %.0f %% in processor seconds; the goal, at most %.0f %% in seconds,"
            + " is %s.",
        seconds * 100,
        farthestFromLine(MatchRun::processorSeconds) * 100,
        GOAL_OF_GROWTH * 100,
        met(seconds <= GOAL_OF_GROWTH));
  }

  /** By which share of what the line has there. */
  private double farthestFromLine(ToDoubleFunction<MatchRun> time) {
    List<MatchRun> tables = medians();
    MatchRun first = tables.get(0);
    MatchRun last = tables.get(tables.size() - 1);
    double fixed = time.applyAsDouble(first);
    double each = (time.applyAsDouble(last) - fixed) / (last.rows() - first.rows());
    return tables.stream()
        .mapToDouble(run -> time.applyAsDouble(run) / (fixed + each * (run.rows() - first.rows())))
        .map(share -> Math.abs(share - 1))
        .max()
        .orElseThrow();
  }

  /** Of each table, the median of each figure by itself. */
  private List<MatchRun> medians() {
    return runs.stream()
        .map(MatchRun::rows)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
        .stream()
        .map(this::median)
        .toList();
  }

  private MatchRun median(long rows) {
    List<MatchRun> same = runs.stream().filter(run -> run.rows() == rows).toList();
    return new MatchRun(
        rows, median(same, MatchRun::seconds), median(same, MatchRun::processorSeconds), (long)
            median(same, MatchRun::shuffleBytes));
  }

  private static double median(List<MatchRun> runs, ToDoubleFunction<MatchRun> figure) {
    return Quantiles.median().compute(runs.stream().mapToDouble(figure).toArray());
  }

  private void speed() {
    MatchRun greatest = medians().get(medians().size() - 1);
    double job = greatest.rows() / greatest.processorSeconds();
    double library = plain.ofLibrary().rows() / plain.processorSeconds();
    line("| %,d rows | rows a second of a processor |", greatest.rows());
    line("| --- | --- |");
    line("| the job, with reading and writing | %,.0f |", job);
    line("| the job, by the clock | %,.0f |", byTheClock(greatest));
    line("| the plain library, resolving alone | %,.0f |", library);
    line("");
    double clock = byTheClock(greatest);
    line(
        "The job has %.0f %% of the library's speed, and %.0f %% by the clock; the goal, at least"
            + " %.0f %% by both, is %s.",
        job / library * 100,
        clock / library * 100,
        GOAL_OF_SPEED * 100,
        met(Math.min(job, clock) / library >= GOAL_OF_SPEED));
  }

  /** With what the processors do beside the tasks, and what they wait for. */
  private static double byTheClock(MatchRun run) {
    return run.rows() / run.seconds() / Runtime.getRuntime().availableProcessors();
  }

  private void answers() {
    line("| answers | precision | recall | matched as the row means |");
    line("| --- | --- | --- | --- |");
    answers("the job", plain.ofJob());
    answers("the plain library", plain.ofLibrary());
    line("");
    line(
        "%,d of %,d answers differ in any field.",
        plain.different(), plain.ofJob().rows());
  }

  private void answers(String whose, Tally tally) {
    line("| %s | %.6f | %.6f | %s |", whose, tally.precision(), tally.recall(), tally);
  }

  private void memory() {
    int executors = after.keySet().size();
    long networks = after.entries().stream()
        .map(seen -> seen.getKey() + " " + seen.getValue().network())
        .distinct()
        .count();
    line(
        "executors: %d, networks: %d. An executor with a heap of at most %,d MB held %,d MB before"
            + " the first row, and %,d MB after the last, with network, index and %,d answers.",
        executors,
        networks,
        megabytes(after.values().asList().get(0).heapBytes()),
        held(before),
        held(after),
        Matcher.REMEMBERED);
  }

  /** The least that a task saw after a collection, in the executor that holds most. */
  private static long held(ImmutableListMultimap<Long, ExecutorProbe> probes) {
    return probes.asMap().values().stream()
        .mapToLong(
            seen -> seen.stream().mapToLong(ExecutorProbe::heldBytes).min().orElseThrow())
        .map(Figures::megabytes)
        .max()
        .orElseThrow();
  }

  private static long megabytes(long bytes) {
    return Math.round(bytes / (double) (1 << 20));
  }

  private static String met(boolean met) {
    return met ? "met" : "**not met**";
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
