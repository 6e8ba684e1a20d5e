package io.github.gnlc.examples.spark;

import com.google.common.base.Throwables;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The job: which members do the cities of a table mean? */
@Command(
    name = "match-cities",
    mixinStandardHelpOptions = true,
    version = "match-cities 0.1.0",
    sortOptions = false,
    description = "Finds the members that the cities of a table mean, and writes the table with"
        + " the answers added. Paths are those of Hadoop: hdfs, s3a, file.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all rows written, with their answer or as rejected",
      "1:what was there before is there still: no such table or column, or Spark failed",
      "2:the options are wrong"
    })
public final class MatchCities implements Callable<Integer> {
  @Option(
      names = "--input",
      required = true,
      paramLabel = "PATH",
      description = "The table: a file, a folder of files, or a pattern.")
  private String input;

  @Option(
      names = "--format",
      defaultValue = "csv",
      description =
          "Format of the input: csv, with a header in each file, or parquet; csv by default.")
  private TableFormat format;

  @Option(
      names = "--delimiter",
      defaultValue = ",",
      description = "What separates the cells of CSV; a comma by default.")
  private String delimiter;

  @Option(
      names = "--multi-line",
      description =
          "Quoted cells of the CSV may go on for lines. Each file is then read by one task.")
  private boolean multiLine;

  @Mixin
  private CityColumns columns;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the answers go; replaced when all of them are written.")
  private String output;

  @Option(names = "--output-format", description = "csv or parquet; by default that of the input.")
  private TableFormat outputFormat;

  @Option(
      names = "--rejected",
      paramLabel = "FOLDER",
      description = "Where rows go that cannot be read, with why; by default the output's name with"
          + " -rejected.")
  private String rejected;

  @Option(
      names = "--dataset",
      paramLabel = "PATH",
      description = "A dataset on the driver's machine; by default the one in the jar.")
  private Path dataset;

  @Spec
  private CommandSpec spec;

  /** Runs the job with the master of spark-submit, else on all processors of this machine. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    stop();
    exit(code);
  }

  /** Ends with an exit code; a job on YARN that exits by itself counts as failed, even with 0. */
  static void exit(int code) {
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Ends the session, if one was opened. */
  static void stop() {
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
  }

  /** Runs the job in the session that is open, or a new one, and returns the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new MatchCities())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err);
    line.setExecutionExceptionHandler((problem, command, parsed) -> {
      err.println("match-cities: " + message(problem));
      return CommandLine.ExitCode.SOFTWARE;
    });
    return line.execute(arguments);
  }

  /** What Spark says of a failed job, and on a line of its own what the failure was. */
  private static String message(Throwable problem) {
    Throwable cause = Throwables.getRootCause(problem);
    return cause == problem ? problem.getMessage() : problem.getMessage() + "\ncaused by: " + cause;
  }

  @Override
  public Integer call() throws InterruptedException {
    SparkSession spark = session();
    OutputFolder answers = folder(spark, output);
    OutputFolder aside = folder(spark, rejected == null ? answers + "-rejected" : rejected);
    requireOwnFolders(answers, aside);
    NetworkHandle network =
        dataset == null ? NetworkHandle.bundled() : NetworkHandle.of(spark, dataset);
    Dataset<Row> table = format.read(spark, input, delimiter, multiLine);
    Summary summary = write(new MatchJob(table, columns, network), answers, aside);
    PrintWriter out = spec.commandLine().getOut();
    out.print(summary);
    out.println("answers in " + output);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private void requireOwnFolders(OutputFolder answers, OutputFolder aside) {
    answers.requireApart("--output", input, "--input");
    aside.requireApart("--rejected", input, "--input");
    answers.requireApart("--output", aside, "--rejected");
    answers.requireOwn();
    aside.requireOwn();
  }

  /** Puts nothing in place before all is written. */
  private Summary write(MatchJob job, OutputFolder answers, OutputFolder aside)
      throws InterruptedException {
    try {
      Summary summary = job.run(writer(answers), writer(aside));
      answers.putInPlace();
      aside.putInPlace();
      return summary;
    } finally {
      answers.discard();
      aside.discard();
    }
  }

  private static OutputFolder folder(SparkSession spark, String path) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    return new OutputFolder(hadoop, path);
  }

  private Consumer<Dataset<Row>> writer(OutputFolder folder) {
    TableFormat written = outputFormat == null ? format : outputFormat;
    return rows -> folder.fill(path -> written.write(rows, path, delimiter));
  }

  /** Returns the session that is open, or a new one. */
  static SparkSession session() {
    SparkConf conf =
        new SparkConf().setAppName("match cities").setIfMissing("spark.master", "local[*]");
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
