package io.github.gnlc;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.io.AtomicFile;
import io.github.gnlc.internal.io.DatasetReader;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The program that compiles the tables of a dataset into a snapshot: {@code java -cp …
 * io.github.gnlc.DatasetCompiler src/main/dataset target/gnlc.snapshot}.
 *
 * <p>It prints nothing if all is well. Otherwise it prints a line for everything that is wrong,
 * with file and line, to the standard error stream, writes nothing, and ends with exit code 1; with
 * 2 if it is called wrongly.
 */
public final class DatasetCompiler {
  private DatasetCompiler() {}

  /**
   * Compiles the folder named first into the file named second.
   *
   * @param arguments the folder with the tables, and the snapshot to write
   */
  public static void main(String[] arguments) {
    int exitCode = run(System.err, arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(PrintStream errors, String... arguments) {
    if (arguments.length != 2) {
      errors.println("Usage: DatasetCompiler <folder with the tables> <snapshot to write>");
      return 2;
    }
    try {
      compile(Path.of(arguments[0]), Path.of(arguments[1]));
      return 0;
    } catch (DatasetException e) {
      errors.println(e.getMessage());
      return 1;
    } catch (IOException | InvalidPathException e) {
      errors.println("The snapshot cannot be written: " + e);
      return 1;
    }
  }

  private static void compile(Path folder, Path snapshot) throws IOException {
    byte[] bytes = Snapshots.toBytes(new DatasetReader(ReadLimits.defaults()).readFolder(folder));
    Path parent = snapshot.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    AtomicFile.write(snapshot, out -> out.write(bytes));
  }
}
