package io.github.gnlc.examples.spark;

import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the job beside the plain library, on rows of which it is known what they mean. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Draws tables of names, matches each several times, and resolves the greatest"
        + " once more by the plain library on one thread.")
public final class Measure implements Callable<Integer> {
  /** The tables, in percent of the greatest. */
  private static final int[] PERCENT = {1, 10, 40, 100};

  /** That the code is compiled before anything is measured. */
  private static final int WARM_UPS = 3;

  private static final int PARTITIONS = 16;

  @Option(
      names = "--rows",
      defaultValue = "5000000",
      paramLabel = "N",
      description = "Rows of the greatest table; ${DEFAULT-VALUE} by default.")
  private long rows;

  @Option(
      names = "--rounds",
      defaultValue = "3",
      paramLabel = "N",
      description = "How often each table is matched; ${DEFAULT-VALUE} by default.")
  private int rounds;

  @Option(
      names = "--work",
      defaultValue = "target/measure",
      paramLabel = "FOLDER",
      description = "Where the tables are; the samples in them are drawn once and kept.")
  private String work;

  @Option(
      names = "--readme",
      paramLabel = "FILE",
      description = "The README whose figures are replaced.")
  private Path readme;

  @Spec
  private CommandSpec spec;

  private SparkSession spark;
  private TaskTotals totals;

  public static void main(String[] arguments) {
    int code = new CommandLine(new Measure()).execute(arguments);
    MatchCities.stop();
    MatchCities.exit(code);
  }

  @Override
  public Integer call() throws Exception {
    spark = MatchCities.session();
    totals = new TaskTotals(spark.sparkContext());
    ImmutableListMultimap<Long, ExecutorProbe> before = ExecutorProbe.ofAll(spark, null);
    draw();
    NetworkHandle network = NetworkHandle.bundled();
    List<MatchRun> runs = runs(network);
    ImmutableListMultimap<Long, ExecutorProbe> after = ExecutorProbe.ofAll(spark, network);
    PlainRun plain = new PlainRun(network.network());
    plain.run(spark.read().parquet(result()).toLocalIterator());
    write(new Figures(spark, runs, plain, before, after).toMarkdown());
    return CommandLine.ExitCode.OK;
  }

  /** Draws the samples, unless an earlier run has, and makes the tables of them. */
  private void draw() {
    String samples = work + "/samples-of-" + rows;
    OutputFolder folder = new OutputFolder(spark.sparkContext().hadoopConfiguration(), samples);
    if (!folder.isOwn()) {
      folder.fill(path -> write(SampleRows.samples(spark, rows, PARTITIONS), path));
      folder.putInPlace();
    }
    Dataset<Row> drawn = spark.read().parquet(samples);
    for (int percent : PERCENT) {
      long some = rows * percent / 100;
      write(SampleRows.table(spark, drawn, some, PARTITIONS), table(some));
    }
  }

  private static void write(Dataset<Row> rows, String folder) {
    rows.write().mode(SaveMode.Overwrite).parquet(folder);
  }

  private String table(long some) {
    return work + "/rows-" + some;
  }

  private String result() {
    return work + "/matched";
  }

  private List<MatchRun> runs(NetworkHandle network) throws Exception {
    for (int i = 0; i < WARM_UPS; i++) {
      match(rows / 10);
    }
    List<MatchRun> runs = new ArrayList<>();
    for (int percent : PERCENT) {
      for (int round = 0; round < rounds; round++) {
        // else a small table would be answered from memory in the second round
        ExecutorProbe.forgetAll(spark, network);
        runs.add(match(rows * percent / 100));
      }
    }
    return runs;
  }

  /** The whole job: reading, matching, writing, counting. */
  private MatchRun match(long some) throws Exception {
    double processor = totals.processorSeconds();
    long shuffled = totals.shuffleBytes();
    long start = System.nanoTime();
    StringWriter err = new StringWriter();
    int code = MatchCities.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err, true),
        "--input=" + table(some),
        "--format=parquet",
        "--city-column=city",
        "--country-column=country",
        "--output=" + result());
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IllegalStateException("the job failed: " + err);
    }
    return new MatchRun(
        some, seconds, totals.processorSeconds() - processor, totals.shuffleBytes() - shuffled);
  }

  private void write(String figures) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.print(figures);
    out.flush();
    if (readme != null) {
      ReadmeFigures.replace(readme, figures);
    }
  }
}
