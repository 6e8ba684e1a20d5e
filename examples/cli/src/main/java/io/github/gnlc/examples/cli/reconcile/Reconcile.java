package io.github.gnlc.examples.cli.reconcile;

import io.github.gnlc.examples.cli.io.CommandContext;
import io.github.gnlc.name.Strictness;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Which members do the city names in a CSV file mean? */
@Command(
    name = "reconcile",
    description = "Finds the members that the city names in a CSV file mean, and writes the file"
        + " back with member_id, official_name, joined, joined_basis, score and reason added.",
    exitCodeList = {
      "0:all rows written, malformed ones as they were",
      "1:nothing written: no such file or column, or it cannot be read or written",
      "2:the options are wrong"
    })
public final class Reconcile implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The CSV file, its first row the columns' names.")
  private Path file;

  @Option(
      names = "--column",
      required = true,
      paramLabel = "NAME",
      description = "The column of the cities: its name, or its number from 1.")
  private String column;

  @Option(
      names = "--country-column",
      paramLabel = "NAME",
      description = "The column of the countries: ISO 3166-1 codes or names.")
  private String countryColumn;

  @Option(
      names = "--delimiter",
      paramLabel = "CHAR",
      converter = Delimiter.Converter.class,
      description = "What separates cells: a character, or tab. Else detected: , ; tab |")
  private Character delimiter;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Else what a byte-order mark tells, UTF-8 or UTF-16; else UTF-8, or"
          + " windows-1252 if the file is not valid UTF-8.")
  private Charset encoding;

  @Option(names = "--lenient", description = "Match more, for a person to look at again.")
  private boolean lenient;

  @Option(
      names = "--defuse",
      description = "Write an apostrophe before cells that a spreadsheet takes for a formula, and"
          + " malformed rows as one cell.")
  private boolean defuse;

  @Option(names = "--parallel", description = "Use all processors.")
  private boolean parallel;

  @ParentCommand
  private CommandContext gnlc;

  @Override
  public Integer call() throws IOException {
    InputFile input = InputFile.of(file, encoding);
    gnlc.streams().err().println("reading " + file + " as " + input.charset());
    gnlc.write(out -> {
      try (RowReader rows = RowReader.open(input, delimiter)) {
        reconciliation(rows, out).run(input.lines());
      }
    });
    return CommandLine.ExitCode.OK;
  }

  private Reconciliation reconciliation(RowReader rows, Writer out) throws IOException {
    Columns columns = new Columns(rows.header());
    Queries queries = new Queries(
        columns.find(column),
        countryColumn == null ? -1 : columns.find(countryColumn),
        lenient ? Strictness.LENIENT : Strictness.NORMAL);
    columns.refuseNames(Answer.COLUMNS);
    Names names = new Names(gnlc.network().resolver(), parallel, gnlc.streams());
    Defusing defusing = new Defusing(defuse, rows.delimiter());
    return new Reconciliation(rows, queries, names, defusing, out, gnlc.streams());
  }
}
