package io.github.gnlc.examples.reconcile;

import java.io.BufferedInputStream;
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
 * A file of text, read once to know its encoding and its length.
 *
 * @param path where it is
 * @param charset its encoding
 * @param marked whether it begins with a byte-order mark
 * @param lines how many lines it has, for the progress
 */
record InputFile(Path path, Charset charset, boolean marked, long lines) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** Looks at a file; a null charset is to be found out. */
  static InputFile of(Path path, Charset given) throws IOException {
    if (Files.isDirectory(path)) {
      throw new Problem("is a folder, expected a CSV file: " + path);
    }
    Charset charset = given == null ? charset(path) : given;
    return new InputFile(path, charset, isMarked(path, charset), lines(path));
  }

  /** Opens the text, without a byte-order mark. */
  Reader open() throws IOException {
    Reader reader = reader(path, charset);
    if (marked) {
      reader.read();
    }
    return reader;
  }

  private static Charset charset(Path path) throws IOException {
    try (Reader reader = reader(path, StandardCharsets.UTF_8)) {
      char[] buffer = new char[8192];
      while (reader.read(buffer) >= 0) {
        // a byte that is not UTF-8 throws
      }
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return WINDOWS;
    }
  }

  private static boolean isMarked(Path path, Charset charset) throws IOException {
    try (Reader reader = reader(path, charset)) {
      return reader.read() == BYTE_ORDER_MARK;
    }
  }

  private static long lines(Path path) throws IOException {
    long lines = 0;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      for (int next = bytes.read(); next >= 0; next = bytes.read()) {
        lines += next == '\n' ? 1 : 0;
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
