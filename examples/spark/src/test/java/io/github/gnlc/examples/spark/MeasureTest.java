package io.github.gnlc.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is measured, on a small table; no test looks at a clock. */
class MeasureTest {
  private static final long ROWS = 2000;

  private final SparkSession spark = LocalSpark.session();

  @TempDir
  private Path folder;

  @Test
  void theJobAnswersAsTheLibraryToTheLastRow() throws IOException {
    Path readme = folder.resolve("README.md");
    Files.writeString(
        readme, "before\n<!-- figures, written by their command -->\n<!-- end of figures -->\n");
    StringWriter printed = new StringWriter();
    int code = new CommandLine(new Measure())
        .setOut(new PrintWriter(printed))
        .execute("--rows=" + ROWS, "--rounds=1", "--work=" + folder, "--readme=" + readme);
    assertEquals(0, code);
    String figures = Files.readString(readme);
    assertTrue(figures.contains(printed.toString().strip()), printed::toString);
    assertTrue(figures.contains("\n0 of 2,000 answers differ in any field.\n"), figures);
    assertTrue(figures.contains("\nexecutors: 1, networks: 1."), figures);
    assertTrue(figures.startsWith("before\n") && figures.contains("| 2,000 | "), figures);
    String shares = shares(plainAnswersOf(folder + "/matched"));
    assertTrue(figures.contains("| the job | " + shares), figures);
    assertTrue(figures.contains("| the plain library | " + shares), figures);
  }

  /** Counts the answers of the plain library to the rows of a result, each compared. */
  private Tally plainAnswersOf(String path) {
    List<Row> result = spark.read().parquet(path).collectAsList();
    assertEquals(ROWS, result.size());
    Tally plain = new Tally();
    for (Row row : result) {
      String found = Gnlc.resolve(
              Question.of(row.getAs("city"), row.getAs("country")).query())
          .member()
          .map(Member::id)
          .orElse(null);
      plain.count(row.getAs("expected"), found);
      assertEquals(found, row.getAs("gnlc_member_id"), row::toString);
    }
    assertTrue(plain.precision() > 0.99 && plain.recall() > 0.8, plain::toString);
    return plain;
  }

  private static String shares(Tally tally) {
    return String.format(
        Locale.ROOT, "%.6f | %.6f | %s |", tally.precision(), tally.recall(), tally);
  }

  /** A comparison that sees no difference would prove nothing. */
  @Test
  void anAnswerThatIsWrongInOneFieldIsCounted() {
    GnlcFunctions.register(spark);
    PlainRun run = new PlainRun(Gnlc.network());
    run.run(List.of(cork("r.detail"), cork("'else'")).iterator());
    assertEquals(1, run.different());
    assertEquals(1, run.ofJob().recall());
  }

  private Row cork(String detail) {
    return spark
        .sql("SELECT city, country, 'ie-cork' AS expected, r.member_id AS gnlc_member_id,"
            + " r.label AS gnlc_label, r.joined AS gnlc_joined, r.score AS gnlc_score,"
            + " r.verdict AS gnlc_verdict, r.reason AS gnlc_reason, " + detail
            + " AS gnlc_detail, r.other_place AS gnlc_other_place FROM (SELECT 'Cork' AS city,"
            + " 'IE' AS country, gnlc_resolve('Cork', 'IE') AS r)")
        .first();
  }

  @Test
  void aTableIsTheBeginningOfALongerOne() {
    List<Row> some = SampleRows.samples(spark, 50, 2).collectAsList();
    assertEquals(some, SampleRows.samples(spark, 80, 3).limit(50).collectAsList());
    assertEquals(50, some.size());
  }

  @Test
  void aReadmeWithoutMarksIsRefused() throws IOException {
    Path readme = folder.resolve("README.md");
    Files.writeString(readme, "# Another\n");
    Problem problem = assertThrows(Problem.class, () -> ReadmeFigures.replace(readme, "figures"));
    assertTrue(problem.getMessage().contains("add both lines"), problem::getMessage);
    assertEquals("# Another\n", Files.readString(readme));
  }
}
