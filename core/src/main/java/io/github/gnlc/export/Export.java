package io.github.gnlc.export;

import com.google.common.io.CharStreams;
import io.github.gnlc.internal.io.AtomicFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Things written in a form for people and programs without Java: to a text, to any
 * {@link Appendable}, or to a file.
 *
 * <p>An export copies what it is of when it is made, and gives the same text every time. Immutable
 * and thread-safe.
 */
public abstract class Export {
  Export() {}

  /** Prints everything; leaves the writer open. */
  abstract void print(Writer out) throws IOException;

  /** Returns everything as one text, the same as a file would hold. */
  public final String toText() {
    StringWriter text = new StringWriter();
    try {
      print(text);
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot be written", e);
    }
    return text.toString();
  }

  /**
   * Appends everything to a writer, a print stream or a builder of texts, which stays open:
   * {@code writeTo(System.out)}.
   *
   * @throws IOException if it refuses; a {@link PrintStream} and a {@link PrintWriter}, which throw
   *     nothing, are asked afterwards by their {@code checkError()}, which also tells of what
   *     failed before
   */
  public final void writeTo(Appendable out) throws IOException {
    Writer writer =
        CharStreams.asWriter(ExportArguments.require(out, "out", "a writer or a builder"));
    print(writer);
    writer.flush();
    if ((out instanceof PrintStream stream && stream.checkError())
        || (out instanceof PrintWriter printer && printer.checkError())) {
      throw new IOException("The " + (out instanceof PrintStream ? "print stream" : "print writer")
          + " refused what was printed, and does not say why; not all of it is written. Use a"
          + " Writer or write(Path) to learn more");
    }
  }

  /**
   * Writes everything to a file, in UTF-8: {@code write(Path.of("members.csv"))}.
   *
   * <p>It takes the place of the file at once, as {@link AtomicFile#write} does it: whoever reads
   * the file sees the old content or the new, and if anything fails the old one stays. The folder
   * must exist; a link is followed; the permissions of the old file stay.
   *
   * @throws java.nio.file.FileSystemException if there is no such folder, it may not be written to,
   *     or the path is a folder; it says which
   * @throws java.nio.charset.CharacterCodingException if a text holds half a surrogate pair, for
   *     which UTF-8 has no bytes
   * @throws IOException if writing fails otherwise
   */
  public final void write(Path file) throws IOException {
    AtomicFile.write(ExportArguments.require(file, "file", "the path of a file"), bytes -> {
      // an encoder of its own refuses what UTF-8 has no bytes for, where a charset writes '?'
      Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder());
      print(out);
      out.flush();
    });
  }
}
