package io.github.gnlc.examples.cli.reconcile;

import io.github.gnlc.examples.cli.io.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of text, read through to know its encoding and its length.
 *
 * @param path where it is
 * @param charset its encoding
 * @param marked whether it begins with a byte-order mark
 * @param lines how many lines it has, for the progress
 */
record InputFile(Path path, Charset charset, boolean marked, long lines) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 16;

  /** Looks at a file; a null charset is to be found out. */
  static InputFile of(Path path, Charset given) throws IOException {
    if (Files.isDirectory(path)) {
      throw new Problem("is a folder, expected a CSV file: " + path);
    }
    if (given != null) {
      return scan(path, given);
    }
    Charset told = byMark(path);
    try {
      return scan(path, told == null ? StandardCharsets.UTF_8 : told);
    } catch (CharacterCodingException anotherEncoding) {
      if (told != null) {
        throw new Problem("the file begins with the byte-order mark of " + told
            + ", but the rest is not in it; give its --encoding");
      }
      return scan(path, WINDOWS);
    }
  }

  /** Opens the text, without a byte-order mark. */
  Reader open() throws IOException {
    Reader reader = reader(path, charset);
    if (marked) {
      reader.read();
    }
    return reader;
  }

  /** The encoding that the first bytes tell, as those of Excel's Unicode text do; else null. */
  private static Charset byMark(Path path) throws IOException {
    byte[] first;
    try (InputStream bytes = Files.newInputStream(path)) {
      first = bytes.readNBytes(3);
    }
    for (Charset charset :
        new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      if (new String(first, charset).startsWith("" + BYTE_ORDER_MARK)) {
        return charset;
      }
    }
    return null;
  }

  private static InputFile scan(Path path, Charset charset) throws IOException {
    boolean marked = false;
    long lines = 0;
    try (Reader reader = reader(path, charset)) {
      char[] buffer = new char[BUFFER];
      long before = 0;
      for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
        marked |= before == 0 && length > 0 && buffer[0] == BYTE_ORDER_MARK;
        before += length;
        lines += lines(buffer, length, lines);
      }
    }
    return new InputFile(path, charset, marked, lines);
  }

  /** Counts lines, and lets no NUL through, which would be printed to a terminal. */
  private static long lines(char[] text, int length, long before) throws Problem {
    long lines = 0;
    for (int i = 0; i < length; i++) {
      lines += text[i] == '\n' ? 1 : 0;
      if (text[i] == 0) {
        throw new Problem("line " + (before + lines + 1) + " has a NUL, which no text has; if the"
            + " file is UTF-16 without a byte-order mark, give --encoding=UTF-16LE or UTF-16BE");
      }
    }
    return lines;
  }

  /** A decoder throws where an encoding is broken; windows-1252 has five bytes without meaning. */
  private static Reader reader(Path path, Charset charset) throws IOException {
    InputStream bytes = Files.newInputStream(path);
    return charset.equals(WINDOWS)
        ? new InputStreamReader(bytes, charset)
        : new InputStreamReader(bytes, charset.newDecoder());
  }
}
