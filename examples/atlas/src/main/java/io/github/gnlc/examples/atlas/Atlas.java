package io.github.gnlc.examples.atlas;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.SnapshotException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Writes the atlas of the network: a page that needs no server and no network, and its two figures
 * as SVG and PNG.
 */
public final class Atlas {
  private Atlas() {}

  /**
   * Writes the files to a folder, {@code target/atlas} if none is named; a second argument names
   * the dataset, if not the bundled one.
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(arguments, out, err);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Does as asked; returns 0, or 2 if that cannot be done, which is told in one line. */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length > 2) {
      err.println(arguments.length + " arguments: " + String.join(", ", arguments)
          + "; expected at most a folder and a dataset");
      return 2;
    }
    try {
      Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Path.of("target", "atlas");
      Network network = arguments.length > 1 ? Network.open(Path.of(arguments[1])) : Gnlc.network();
      write(network, folder, out);
      return 0;
    } catch (DatasetException e) {
      int more = e.findings().size() - 1;
      err.println(e.findings().get(0) + (more == 0 ? "" : ", and " + more + " more findings"));
    } catch (SnapshotException | InvalidPathException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println("cannot be written: " + e);
    }
    return 2;
  }

  private static void write(Network network, Path folder, PrintStream out) throws IOException {
    Files.createDirectories(folder);
    System.setProperty("java.awt.headless", "true");
    page(network, folder.resolve("atlas.html"), out);
    figure(new MapFigure(network).forReport(), folder, "map", out);
    figure(new GrowthFigure(network, GrowthFigure.WIDE).forReport(), folder, "growth", out);
  }

  private static void page(Network network, Path file, PrintStream out) throws IOException {
    Files.writeString(file, Page.of(network));
    out.println(file + ": " + network.allMembers().count() + " cities with their evidence");
  }

  private static void figure(String svg, Path folder, String name, PrintStream out)
      throws IOException {
    Path drawing = folder.resolve(name + ".svg");
    Path picture = folder.resolve(name + ".png");
    Files.writeString(drawing, svg);
    Png.write(svg, picture);
    out.println(drawing + " and " + picture.getFileName());
  }
}
