package io.github.gnlc.examples.cli.io;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes; all text is UTF-8, whatever the locale.
 *
 * @param in the standard input
 * @param out the standard output, for answers alone
 * @param err the standard error, for everything else
 * @param watched whether somebody sits at a terminal, who is told more than the answer
 */
public record Streams(InputStream in, Writer out, PrintWriter err, boolean watched) {
  /** Returns those of this process. */
  public static Streams ofProcess() {
    Writer out =
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
    Writer err =
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8);
    return new Streams(
        System.in,
        new BufferedWriter(new StandardOutput(out)),
        new PrintWriter(err, true),
        System.console() != null);
  }

  /** Tells somebody who watches what is no part of the answer, such as how far it has come. */
  public void tell(String text) {
    if (watched) {
      err.println(text);
    }
  }
}
