package io.github.gnlc.examples.cli.reconcile;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds out what separates the cells of a file. */
final class Delimiter {
  private static final char[] KNOWN = {',', ';', '\t', '|'};
  private static final int SAMPLE_CHARACTERS = 1 << 16;
  private static final int SAMPLE_ROWS = 100;

  private Delimiter() {}

  /** Returns the delimiter of a file: a comma if it has but one column. */
  static char of(InputFile file) throws IOException {
    try (Reader reader = file.open()) {
      char[] sample = new char[SAMPLE_CHARACTERS];
      int length = 0;
      for (int read = 0; read >= 0 && length < sample.length; length += Math.max(read, 0)) {
        read = reader.read(sample, length, sample.length - length);
      }
      return of(new String(sample, 0, length));
    }
  }

  /** Returns the delimiter by which most rows have as many cells as the header, then the more. */
  static char of(String sample) throws IOException {
    char best = KNOWN[0];
    long bestFit = 0;
    for (char delimiter : KNOWN) {
      long fit = fit(sample, delimiter);
      if (fit > bestFit) {
        best = delimiter;
        bestFit = fit;
      }
    }
    return best;
  }

  private static long fit(String sample, char delimiter) throws IOException {
    try (RowReader rows =
        new RowReader(new LineReader(new StringReader(sample)), delimiter, false)) {
      Row header = rows.next();
      if (header == null || header.cells().size() < 2) {
        return 0;
      }
      int width = header.cells().size();
      int alike = 1;
      for (int i = 0; i < SAMPLE_ROWS; i++) {
        Row row = rows.next();
        alike += row != null && row.cells().size() == width ? 1 : 0;
      }
      return ((long) alike << Integer.SIZE) + width;
    }
  }

  /** Reads the option: one character, or the word tab. */
  static final class Converter implements ITypeConverter<Character> {
    @Override
    public Character convert(String text) {
      if (text.equals("tab") || text.equals("\\t")) {
        return '\t';
      }
      if (text.length() != 1 || "\"\r\n".contains(text)) {
        throw new TypeConversionException(
            "'" + text + "' is no delimiter, expected one character such as ; or the word tab");
      }
      return text.charAt(0);
    }
  }
}
