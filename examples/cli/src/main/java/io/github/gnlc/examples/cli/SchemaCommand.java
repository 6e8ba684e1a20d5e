package io.github.gnlc.examples.cli;

import io.github.gnlc.json.JsonSchemas;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What does the JSON look like? */
@Command(
    name = "schema",
    description = "Prints a JSON Schema: of a member and all other values as JSON, or of a whole"
        + " dataset in one document.")
final class SchemaCommand implements Callable<Integer> {
  /** What has a schema. */
  enum Subject {
    MEMBER,
    DATASET
  }

  @Parameters(
      paramLabel = "SUBJECT",
      converter = OfSubject.class,
      completionCandidates = OfSubject.class,
      description = "${COMPLETION-CANDIDATES}.")
  private Subject subject;

  @ParentCommand
  private GnlcCommand gnlc;

  @Override
  public Integer call() throws IOException {
    String schema = subject == Subject.MEMBER ? JsonSchemas.member() : JsonSchemas.dataset();
    gnlc.write(out -> out.write(schema));
    return CommandLine.ExitCode.OK;
  }

  /** The subjects by their codes. */
  static final class OfSubject extends Codes<Subject> {
    OfSubject() {
      super(Subject.values());
    }
  }
}
