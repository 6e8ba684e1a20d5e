package io.github.gnlc.examples.brief;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Country;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line: what should one know of the learning cities of a country? */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    version = "brief 0.1.0",
    sortOptions = false,
    description = "Writes a brief of the learning cities of a country: members, awards, practices,"
        + " totals over time, contradictions, what is missing, and every source.",
    footerHeading = "%n",
    footer = "Markdown is printed. Any other format is written to brief-<country>-<language>."
        + "<format> in this folder. --output names another file, or - to print.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the brief is written",
      "1:nothing is written: no such file, it cannot be read or written, or no font has letters of"
          + " the words of a PDF",
      "2:there is no such country, language or format, or an option is wrong"
    })
public final class BriefCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "COUNTRY",
      description = "The country: its ISO 3166-1 code, such as CN, CHN or 156.")
  private String country;

  @Option(names = "--country", paramLabel = "COUNTRY", description = "The same as an option.")
  private String countryOption;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "en",
      converter = LanguageConverter.class,
      description = "en, fr, es, ar, zh or ru. Without it: ${DEFAULT-VALUE}.")
  private Language language;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      converter = FormatConverter.class,
      description =
          "md, html, xlsx or pdf. Without it: what the name of the output tells, else md.")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write; replaced in one step when all is done.")
  private String output;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The network as it stood on a day, such as 2022-12-31: members, awards"
          + " and totals of that day; practices, their figures and contradictions that are dated by"
          + " then. What is known of them comes from later sources too.")
  private LocalDate asOf;

  @Option(
      names = "--dataset",
      paramLabel = "FILE",
      description = "Another dataset: a folder, a zip, a JSON document or a snapshot.")
  private Path dataset;

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description = "A TrueType font for letters of the PDF that the program has not; it may be"
          + " given several times. Without it, the fonts of this machine are searched.")
  private List<Path> fonts = List.of();

  @Spec
  private CommandSpec spec;

  private final OutputStream out;

  BriefCommand(OutputStream out) {
    this.out = out;
  }

  /** Runs the program and ends with its exit code. */
  public static void main(String[] arguments) {
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      System.exit(run(out, new PrintWriter(System.err, true), arguments));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the program and returns its exit code. */
  static int run(OutputStream out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new BriefCommand(out))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(err);
    line.setExecutionExceptionHandler((problem, command, parsed) -> {
      if (!isExpected(problem)) {
        throw problem;
      }
      err.println("brief: " + problem.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    });
    return line.execute(arguments);
  }

  /** Whether the words of a problem are for the person who runs the program. */
  private static boolean isExpected(Exception problem) {
    return problem instanceof Problem
        || problem instanceof IOException
        || problem instanceof DatasetException
        || problem instanceof SnapshotException;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = chosenFormat();
    Network network = network();
    Country asked = country(network);
    boolean isPrinted = output == null ? chosen == Format.MD : output.equals("-");
    Path file = Path.of(output == null ? name(asked, chosen) : output);
    if (!isPrinted) {
      Output.check(file);
    }
    Brief brief = new BriefBuilder(network).build(asked.alpha2(), language);
    Renderer renderer = chosen.renderer(fonts);
    if (isPrinted) {
      renderer.write(brief, out);
      out.flush();
    } else {
      Output.write(file, stream -> renderer.write(brief, stream));
      spec.commandLine().getErr().println("brief: wrote " + file);
    }
    return CommandLine.ExitCode.OK;
  }

  private Network network() {
    Network network = dataset == null ? Network.ofDefault() : Network.open(dataset);
    return asOf == null ? network : network.asOf(asOf);
  }

  private Country country(Network network) {
    try {
      return network.countries().get(code());
    } catch (UnknownKeyException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** The country, given in one of the two ways. */
  private String code() {
    if (country != null && countryOption != null) {
      throw new ParameterException(
          spec.commandLine(), "two countries, " + country + " and " + countryOption);
    }
    return Optional.ofNullable(country)
        .or(() -> Optional.ofNullable(countryOption))
        .orElseThrow(() -> new ParameterException(
            spec.commandLine(), "no country; expected an ISO 3166-1 code, such as CN"));
  }

  private Format chosenFormat() {
    if (format != null) {
      return format;
    }
    return output == null ? Format.MD : Format.of(Path.of(output)).orElse(Format.MD);
  }

  private String name(Country country, Format format) {
    return "brief-" + country.alpha2().toLowerCase(Locale.ROOT) + "-" + language.code() + "."
        + format.extension();
  }

  /** Reads a language. */
  static final class LanguageConverter implements CommandLine.ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
      try {
        return Language.of(code);
      } catch (Problem e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads a format. */
  static final class FormatConverter implements CommandLine.ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      try {
        return Format.of(name);
      } catch (Problem e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
