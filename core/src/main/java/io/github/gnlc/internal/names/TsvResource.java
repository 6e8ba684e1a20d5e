package io.github.gnlc.internal.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Reads the tables of this package: two texts a line with a tab between them, lines with # being
 * remarks.
 */
final class TsvResource {
  private TsvResource() {}

  static void read(String resource, BiConsumer<String, String> line) {
    InputStream in = TsvResource.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(
          "gnlc-core lacks its resource " + resource + "; was it repackaged?");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        int tab = text.indexOf('\t');
        if (tab >= 0 && !text.startsWith("#")) {
          line.accept(text.substring(0, tab), text.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The resource " + resource + " of gnlc-core cannot be read", e);
    }
  }
}
