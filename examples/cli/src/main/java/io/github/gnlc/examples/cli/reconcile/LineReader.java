package io.github.gnlc.examples.cli.reconcile;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reads lines with what ends them, so that they can be written as they were, and takes some back.
 */
final class LineReader implements Closeable {
  private final BufferedReader reader;
  private final Deque<String> takenBack = new ArrayDeque<>();
  private long line;

  LineReader(Reader reader) {
    this.reader = new BufferedReader(reader, 1 << 16);
  }

  /** Returns the next line with its end, or null at the end of the file. */
  String next() throws IOException {
    String next = takenBack.isEmpty() ? read() : takenBack.pop();
    line += next == null ? 0 : 1;
    return next;
  }

  /** Takes back the lines read last, in their order, to read them again. */
  void takeBack(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      takenBack.push(lines.get(i));
      line--;
    }
  }

  /** Returns the number of the line read last, from 1. */
  long line() {
    return line;
  }

  private String read() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      text.append((char) c);
      if (c == '\n' || c == '\r' && !isNext('\n')) {
        break;
      }
    }
    return text.isEmpty() ? null : text.toString();
  }

  private boolean isNext(char wanted) throws IOException {
    reader.mark(1);
    int next = reader.read();
    reader.reset();
    return next == wanted;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
