package io.github.gnlc.examples.cli.io;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The standard output, which tells a reader that left from one that failed. */
public final class StandardOutput extends Writer {
  private final Writer out;

  /** Wraps the writer to the standard output. */
  public StandardOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    try {
      out.write(text, from, length);
      out.flush();
    } catch (IOException failure) {
      throw explained(failure);
    }
  }

  /** Does nothing: what is written is flushed. */
  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** The JDK has no type for a pipe without a reader, but all systems call it by that word. */
  private static IOException explained(IOException failure) {
    String words = String.valueOf(failure.getMessage());
    return words.toLowerCase(Locale.ROOT).contains("pipe")
        ? new ClosedPipe(failure)
        : new Problem("cannot write to the standard output: " + words);
  }
}
