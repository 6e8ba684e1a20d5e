package io.github.gnlc.examples.benchmarks.start.program;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The members in China, read by hand from a file of nothing but countries and texts. */
public final class Binary {
  private Binary() {}

  public static void main(String[] arguments) throws IOException {
    List<String> found = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(
        new BufferedInputStream(Files.newInputStream(Path.of(arguments[0], "members.bin"))))) {
      for (int left = in.readInt(); left > 0; left--) {
        String country = in.readUTF();
        String text = in.readUTF();
        if (country.equals("CN")) {
          found.add(text);
        }
      }
    }
    System.out.println(found);
  }
}
