package io.github.gnlc.examples.cli;

import io.github.gnlc.examples.cli.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A run of the program in this JVM.
 *
 * @param code its exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
public record Program(int code, String out, String err) {
  /** Runs it without a terminal and with an empty standard input. */
  public static Program run(String... arguments) {
    return runOn("", arguments);
  }

  /** Runs it with something on the standard input. */
  public static Program runOn(String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int code = GnlcCommand.run(new Streams(in, out, new PrintWriter(err), false), arguments);
    return new Program(code, out.toString(), err.toString());
  }

  /** Runs it as if somebody watched, and returns the exit code. */
  public static int watched(Writer out, Writer err, String... arguments) {
    return GnlcCommand.run(
        new Streams(InputStream.nullInputStream(), out, new PrintWriter(err, true), true),
        arguments);
  }
}
