package io.github.gnlc;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.MissingJacksonException;
import java.nio.file.Path;

/** The program of a user who opens datasets of their own; run in a Java of its own. */
public final class OpenPath {
  private OpenPath() {}

  /** Opens each path, and prints for each that it did or what it lacks. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] paths) {
    for (String path : paths) {
      try {
        System.out.println(
            Network.open(Path.of(path)).members().isEmpty() ? "opened an empty one" : "opened");
      } catch (MissingJacksonException e) {
        System.out.println(e + "; missing " + e.missing());
      } catch (DatasetException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
