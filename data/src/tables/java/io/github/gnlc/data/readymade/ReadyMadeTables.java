package io.github.gnlc.data.readymade;

import io.github.gnlc.Network;
import io.github.gnlc.export.CsvExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The program that writes the tables for people without Java: each as CSV and as Parquet, all of
 * them as one XLSX, and a text about them: {@code java -cp … ReadyMadeTables target/tables
 * target/classes/…/ready-made target/tables.zip src/main/dataset …}.
 *
 * <p>The first folder gets all files, the second those that are texts, and the zip all files with
 * what is named after it. The same data give the same bytes. It prints nothing if all is well;
 * otherwise what is wrong, with exit code 1, or 2 if it is called wrongly.
 */
public final class ReadyMadeTables {
  static final String WORKBOOK = "gnlc.xlsx";
  static final String ABOUT = "ABOUT.txt";

  private ReadyMadeTables() {}

  /** Writes the tables of the default dataset. */
  public static void main(String[] arguments) {
    int exitCode = run(System.err, arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(PrintStream errors, String... arguments) {
    if (arguments.length < 3) {
      errors.println("Usage: ReadyMadeTables <folder for all> <folder for CSV> <zip> <what else is"
          + " in the zip>...");
      return 2;
    }
    try {
      Path all = Path.of(arguments[0]);
      Network network = Network.ofDefault();
      write(network, all);
      copyTexts(all, Path.of(arguments[1]));
      List<Path> zipped = new ArrayList<>(List.of(all));
      Stream.of(arguments).skip(3).map(Path::of).forEach(zipped::add);
      zip(network, zipped, Path.of(arguments[2]));
      return 0;
    } catch (IOException | InvalidPathException e) {
      errors.println("The ready-made tables cannot be written: " + e);
      return 1;
    }
  }

  static List<ReadyTable> tables(Network network) {
    return List.of(
        MembersToday.of(network), EvidenceWithSources.of(network), MembersByDay.of(network));
  }

  /** Writes all files into a folder, which is made if it is not there. */
  static void write(Network network, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<ReadyTable> tables = tables(network);
    for (ReadyTable table : tables) {
      Path csv = folder.resolve(table.name() + ".csv");
      writeCsv(table, csv);
      ParquetTables.write(table, csv, folder.resolve(table.name() + ".parquet"));
    }
    ExcelTables.write(network, tables, folder.resolve(WORKBOOK));
    Files.writeString(folder.resolve(ABOUT), AboutTables.text(network, tables));
  }

  /** As RFC 4180 has it; a text that a spreadsheet would take for a formula is defused. */
  static void writeCsv(ReadyTable table, Path file) throws IOException {
    CsvExport.of(table.records())
        .columns(table.columnNames().toArray(new String[0]))
        .write(file);
  }

  private static void copyTexts(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : filesIn(from)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".csv") || name.equals(ABOUT)) {
        Files.write(to.resolve(name), Files.readAllBytes(file));
      }
    }
  }

  /** The first folder lies at the top of the zip, every other one under its own name. */
  private static void zip(Network network, List<Path> paths, Path zip) throws IOException {
    String top = "gnlc-tables-" + network.dataset().version() + "/";
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path path : paths) {
      boolean nested = Files.isDirectory(path) && !path.equals(paths.get(0));
      String prefix = nested ? top + path.getFileName() + "/" : top;
      for (Path file : Files.isDirectory(path) ? filesIn(path) : List.of(path)) {
        files.put(prefix + file.getFileName(), Files.readAllBytes(file));
      }
    }
    try (OutputStream out = Files.newOutputStream(zip)) {
      FixedZip.write(files, network.dataset().compiled(), out);
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
