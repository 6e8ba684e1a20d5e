package io.github.gnlc.examples.cli;

import io.github.gnlc.examples.cli.io.Problem;
import io.github.gnlc.examples.cli.reconcile.Answer;
import io.github.gnlc.export.JsonExport;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Which members do texts mean? */
@Command(
    name = "resolve",
    description = "Says which member each text means: one, several or none, and why.",
    exitCodeList = {
      "0:answered, also if a text means none",
      "1:the file or the data cannot be read; or, with --require-match, a text means no single"
          + " member",
      "2:the options are wrong"
    })
final class ResolveCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description =
          "Names, such as 'Xian, China'; - reads them from the standard input, one a line.")
  private List<String> texts = new ArrayList<>();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Read the names from a file in UTF-8, one a line; - is the standard input.")
  private Path file;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "Where they lie: an ISO 3166-1 code, or a name in any language of the data.")
  private String country;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language they are in, as zh or pt-BR; tells namesakes apart.")
  private String language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Codes.OfTableFormat.class,
      completionCandidates = Codes.OfTableFormat.class,
      description = "${COMPLETION-CANDIDATES}; text if not given, a line for each name.")
  private Format format;

  @Option(names = "--require-match", description = "End with 1 unless every text means one member.")
  private boolean requireMatch;

  @ParentCommand
  private GnlcCommand gnlc;

  @Spec
  private CommandSpec spec;

  private ResolutionReport report;

  @Override
  public Integer call() throws IOException {
    check();
    gnlc.write(this::write);
    if (requireMatch && report.matched() < report.total()) {
      gnlc.streams().err().println("gnlc resolve: not every text means one member: " + report);
      return CommandLine.ExitCode.SOFTWARE;
    }
    return CommandLine.ExitCode.OK;
  }

  private void check() {
    if (texts.isEmpty() == (file == null)) {
      throw new ParameterException(
          spec.commandLine(), "expected names, or --file with a file of them, and not both");
    }
  }

  private void write(Writer out) throws IOException {
    try (BufferedReader lines = lines()) {
      Stream<String> names = lines == null ? texts.stream() : lines.lines();
      write(names, out);
    } catch (UncheckedIOException failure) {
      throw explained(failure.getCause());
    } catch (CharacterCodingException failure) {
      throw explained(failure);
    }
  }

  private static IOException explained(IOException failure) {
    return failure instanceof CharacterCodingException
        ? new Problem("the names are not in UTF-8; convert the file first")
        : failure;
  }

  /** The names to be read, or null if they are arguments. */
  private BufferedReader lines() throws IOException {
    boolean standard = texts.equals(List.of(STANDARD_INPUT))
        || (file != null && file.toString().equals(STANDARD_INPUT));
    if (!standard && file == null) {
      return null;
    }
    InputStream in = standard ? gnlc.streams().in() : Files.newInputStream(file);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    lines.mark(1);
    if (lines.read() != '\uFEFF') {
      lines.reset();
    }
    return lines;
  }

  private void write(Stream<String> names, Writer out) throws IOException {
    List<Resolution> answers = new ArrayList<>();
    resolve(names, format == Format.TEXT ? answer -> print(answer, out) : answers::add);
    if (format == Format.JSON) {
      JsonExport.of(answers).writeTo(out);
    } else if (format != Format.TEXT) {
      table(answers).writeTo(out, format);
    }
  }

  private void resolve(Stream<String> names, Consumer<Resolution> result) {
    report = gnlc.network()
        .resolver()
        .bulk()
        .onProgress(done -> gnlc.streams().tell(done + (done == 1 ? " name" : " names")))
        .resolveQueries(names.map(this::query), result);
  }

  private NameQuery query(String name) {
    return NameQuery.builder()
        .text(name)
        .country(Optional.ofNullable(country))
        .language(Optional.ofNullable(language))
        .build();
  }

  private static void print(Resolution answer, Writer out) {
    try {
      out.write(answer.explanation() + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Table table(List<Resolution> answers) {
    List<String> columns = new ArrayList<>(List.of("text"));
    columns.addAll(Answer.COLUMNS);
    Table table = new Table(columns.toArray(String[]::new));
    for (Resolution answer : answers) {
      List<Object> cells = new ArrayList<>(List.of(answer.text()));
      cells.addAll(Answer.of(answer));
      table.add(cells.toArray());
    }
    return table;
  }
}
