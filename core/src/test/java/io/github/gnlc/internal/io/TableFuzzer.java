package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.fuzz.FuzzInput;
import io.github.gnlc.fuzz.TakenDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * One file of a folder is replaced, if it is a table, or edited, if the descriptor: the folder is a
 * dataset that answers everything, or is refused.
 */
public final class TableFuzzer {
  private static final Folder FOLDER = new Folder();
  private static final TakenDataset TAKEN = new TakenDataset();

  private TableFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    isTaken(input);
  }

  public static boolean isTaken(byte[] input) {
    FuzzInput replaced = FuzzInput.of(input);
    String file = replaced.choose(FOLDER.names);
    boolean isTable = TableFiles.names().indexOf(file) > 0;
    FOLDER.write(file, isTable ? replaced.rest() : replaced.edited(FOLDER.files.get(file)));
    try {
      return TAKEN.isTaken(FOLDER.path);
    } finally {
      FOLDER.write(file, FOLDER.files.get(file));
    }
  }

  /** The small dataset, in a folder that goes with the JVM. */
  private static final class Folder {
    private final Path path;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    Folder() {
      try {
        path = Files.createTempDirectory("gnlc");
        path.toFile().deleteOnExit();
        TestTables.small().write(path);
        for (String file : TableFiles.names()) {
          path.resolve(file).toFile().deleteOnExit();
          files.put(file, Files.readAllBytes(path.resolve(file)));
          names.put(file, file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void write(String file, byte[] bytes) {
      try {
        Files.write(path.resolve(file), bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
