package io.github.gnlc.examples.benchmarks.formats;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.FigureTable;
import io.github.gnlc.examples.benchmarks.report.Figures;
import io.github.gnlc.examples.benchmarks.report.Jmh;
import io.github.gnlc.examples.benchmarks.report.Library;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Measures how fast the whole dataset is read and written in each format. */
public final class Formats {
  private static final String GNLC = "GNLC: ";
  private static final String JACKSON = "Jackson alone: ";

  private final Figures run = new Figures("formats");
  private final Map<DatasetFormat, Long> sizes = new EnumMap<>(DatasetFormat.class);
  private final PlainFiles read = PlainFiles.ofBundled();
  private final long jsonWritten = PlainJackson.json(PlainJackson.tree(read.json())).length;
  private final long csvWritten =
      PlainFiles.size(PlainJackson.csv(PlainJackson.tables(read.csv())));
  private final List<Figure> speeds = new ArrayList<>();
  private final List<Figure> times = new ArrayList<>();

  private Formats() throws IOException {
    for (DatasetFormat format : DatasetFormat.values()) {
      try (Written written = new Written(Network.ofDefault(), format)) {
        sizes.put(format, written.size());
      }
    }
  }

  /** Runs the benchmarks, in about four minutes. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Formats formats = new Formats();
    for (RunResult result : Jmh.run(FormatBenchmark.class, PlainBenchmark.class)) {
      formats.take(result);
    }
    formats.write();
  }

  private void take(RunResult result) {
    long jsonRead = read.json().length;
    switch (Jmh.method(result)) {
      case "read" -> addOurs("read", result);
      case "write" -> addOurs("write", result);
      case "checkAndWrite" -> addOurs("check and write", result);
      case "jsonTokens" -> add(DatasetFormat.JSON, JACKSON + "tokens", jsonRead, result);
      case "jsonTree" -> add(DatasetFormat.JSON, JACKSON + "read", jsonRead, result);
      case "jsonWrite" -> add(DatasetFormat.JSON, JACKSON + "write", jsonWritten, result);
      case "csvRead" ->
        add(DatasetFormat.FOLDER, JACKSON + "read", PlainFiles.size(read.csv()), result);
      case "csvWrite" -> add(DatasetFormat.FOLDER, JACKSON + "write", csvWritten, result);
      default -> throw new IllegalStateException("no row for " + Jmh.method(result));
    }
  }

  private void addOurs(String what, RunResult result) {
    DatasetFormat format = DatasetFormat.valueOf(result.getParams().getParam("format"));
    add(format, GNLC + what, sizes.getOrDefault(format, 0L), result);
  }

  private void add(DatasetFormat format, String what, long bytes, RunResult result) {
    double[] samples = Jmh.samples(result);
    double megabytes = bytes / 1e6;
    double[] speed = Arrays.stream(samples).map(ms -> megabytes / (ms / 1000)).toArray();
    String words = format.name().toLowerCase(Locale.ROOT);
    times.add(run.add(words, what + ", time", "ms", samples));
    speeds.add(run.add(words, what, "MB/s", speed));
  }

  private void write() throws IOException {
    run.version("JMH", Library.version("org.openjdk.jmh", "jmh-core"));
    run.version("Jackson", com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString());
    Report report = new Report();
    report.paragraph("### Megabytes a second, mean (lowest to highest of 5)");
    new FigureTable("format", speeds).means(report);
    report.paragraph("### Milliseconds for the whole dataset, mean (lowest to highest of 5)");
    new FigureTable("format", times).means(report);
    report.head("what", "bytes");
    sizes.forEach((format, size) -> row(report, format.name().toLowerCase(Locale.ROOT), size));
    row(report, "json, as Jackson alone writes it", jsonWritten);
    row(report, "folder, the tables that Jackson alone reads", PlainFiles.size(read.csv()));
    row(report, "folder, the tables as Jackson alone writes them", csvWritten);
    report.line("");
    run.write(report.toString());
  }

  private static void row(Report report, String what, long bytes) {
    report.row(what, String.format(Locale.ROOT, "%,d", bytes));
  }
}
