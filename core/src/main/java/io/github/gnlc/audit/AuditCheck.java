package io.github.gnlc.audit;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.io.DatasetReader;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.text.Excerpt;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A program that audits a dataset, for the build of a dataset:
 *
 * <pre>
 * java -cp … io.github.gnlc.audit.AuditCheck src/main/dataset --fail-on warning
 * </pre>
 *
 * <p>Applied to the tables of the bundled dataset, it prints the report of {@link Audit#toText()},
 * then how many findings are of severity warning or worse, and ends with exit code 1.
 *
 * <p>The dataset is a folder of tables with {@code datapackage.json}, a zip of such a folder, a
 * JSON document or a snapshot, as {@code Network.open} reads it. The report goes to the standard
 * output in UTF-8, everything else to the standard error stream. The exit code is
 *
 * <ul>
 *   <li>0 if no finding is of the severity given by {@code --fail-on} (error, warning, notice or
 *       info; error if not given) or worse,
 *   <li>1 if there is such a finding,
 *   <li>2 if there is nothing to audit: the program is called wrongly, the dataset is not there or
 *       broken, or the report could not be printed.
 * </ul>
 */
public final class AuditCheck {
  private static final String USAGE =
      "Usage: AuditCheck <folder of tables or snapshot> [--fail-on error|warning|notice|info]";
  private static final String FAIL_ON = "--fail-on";
  private static final int FOUND = 1;
  private static final int NOT_AUDITED = 2;

  private AuditCheck() {}

  /**
   * Audits a dataset and ends the JVM with the exit code, unless that is 0.
   *
   * @param arguments the path of the dataset, and optionally {@code --fail-on} with a severity
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int exitCode = run(out, System.err, arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(PrintStream out, PrintStream errors, String... arguments) {
    if (arguments.length != 1 && (arguments.length != 3 || !arguments[1].equals(FAIL_ON))) {
      errors.println(USAGE);
      return NOT_AUDITED;
    }
    try {
      Severity limit = arguments.length == 1 ? Severity.ERROR : Severity.of(arguments[2]);
      return audit(out, errors, Path.of(arguments[0]), limit);
    } catch (UnknownCodeException e) {
      errors.println(e.getMessage());
      errors.println(USAGE);
    } catch (DatasetException | SnapshotException e) {
      errors.println(e.getMessage());
    } catch (InvalidPathException e) {
      errors.println("'" + Excerpt.ofPath(arguments[0]) + "' is no path: " + e.getReason());
    }
    return NOT_AUDITED;
  }

  private static int audit(PrintStream out, PrintStream errors, Path path, Severity limit) {
    if (!Files.exists(path)) {
      errors.println("No dataset '" + Excerpt.ofPath(path.toString())
          + "'; expected a folder of tables with datapackage.json, a zip of such a folder, a JSON document"
          + " or a snapshot");
      return NOT_AUDITED;
    }
    Audit audit = Audit.of(new Catalogue(new DatasetReader(ReadLimits.defaults()).read(path)));
    out.print(audit.toText());
    if (out.checkError()) {
      errors.println("The report of " + path + " could not be printed, or not all of it, perhaps"
          + " because the disk is full or its reader has ended; print it elsewhere");
      return NOT_AUDITED;
    }
    int severe = audit.atLeast(limit).findings().size();
    if (severe > 0) {
      errors.println(AuditText.count(severe, "finding", "findings") + " of severity " + limit.code()
          + (limit == Severity.ERROR ? "" : " or worse"));
      return FOUND;
    }
    return 0;
  }
}
