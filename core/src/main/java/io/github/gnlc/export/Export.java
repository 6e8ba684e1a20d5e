package io.github.gnlc.export;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.io.CharStreams;
import io.github.gnlc.internal.io.AtomicFile;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.NotJson;
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
 * Values written in a format that people and programs without Java read: CSV, JSON, GeoJSON,
 * JSON-LD or Markdown.
 *
 * <p>An export is obtained from a factory of its format, such as {@link CsvExport#of(Iterable)},
 * and written to a text, an {@link Appendable} or a file:
 *
 * <pre>{@code
 * CsvExport export = CsvExport.of(Gnlc.members().inCountry("MA")).columns("id", "name");
 * export.toText();    // id,name … ma-benguerir,Benguerir …, one record for each member
 *
 * // replaces the file at once
 * export.write(Path.of("members.csv"));
 *
 * // leaves the stream open
 * export.writeTo(System.out);
 * }</pre>
 *
 * <p>An export copies its values when it is made and produces the same text every time, in the
 * order in which the values were given. Methods throw {@link NullPointerException} if an argument
 * is null, and never return null. Immutable and thread-safe.
 */
public abstract class Export {
  Export() {}

  /** Writes everything; leaves the writer open. */
  abstract void print(Writer out) throws IOException;

  /**
   * Returns everything as one text, the same as a file would hold.
   *
   * @return the text, not null
   */
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
   * @param out the writer, print stream or builder, not null
   * @throws NullPointerException if it is null
   * @throws IOException if it cannot be written to; a {@link PrintStream} or {@link PrintWriter},
   *     which throws nothing, has failed if its {@code checkError()} is true afterwards, also if an
   *     earlier write failed
   */
  public final void writeTo(Appendable out) throws IOException {
    Writer writer = CharStreams.asWriter(Arguments.require(out, "out", "a writer or a builder"));
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
   * <p>The file is replaced at once: a program that reads it sees the old content or the new, and
   * the old content stays if anything fails. The folder must exist; a link is followed; the
   * permissions of the old file stay.
   *
   * @param file the path of the file, not null
   * @throws NullPointerException if the path is null
   * @throws java.nio.file.FileSystemException if there is no such folder, it may not be written to,
   *     or the path is a folder; it says which
   * @throws java.nio.charset.CharacterCodingException if a text holds half a surrogate pair, for
   *     which UTF-8 has no bytes
   * @throws IOException if writing fails otherwise
   */
  public final void write(Path file) throws IOException {
    AtomicFile.write(Arguments.require(file, "file", "the path of a file"), bytes -> {
      // an encoder of its own refuses what UTF-8 has no bytes for, where a charset writes '?'
      Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder());
      print(out);
      out.flush();
    });
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("an export", "its toText()");
  }
}
