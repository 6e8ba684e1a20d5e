package io.github.gnlc.examples.reconcile;

import io.github.gnlc.internal.io.AtomicFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the result goes: to a stream, or to a file that appears, whole, at the end. */
final class Output {
  private Output() {}

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /** Writes to a file in UTF-8, or to the stream if there is none. */
  static void write(Path file, PrintWriter stream, Content content) throws IOException {
    if (file != null) {
      AtomicFile.write(file, bytes -> {
        Writer out =
            new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
        content.writeTo(out);
        out.flush();
      });
      return;
    }
    content.writeTo(stream);
    if (stream.checkError()) {
      throw new Problem("cannot write to the standard output");
    }
  }
}
