package io.github.gnlc.examples.reconcile;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the result goes: to a stream, or to a file that appears, whole, at the end. */
final class Output implements Closeable {
  private final Writer writer;
  private final Path target;
  private final Path temporary;

  private Output(Writer writer, Path target, Path temporary) {
    this.writer = writer;
    this.target = target;
    this.temporary = temporary;
  }

  /** Opens a file, or the stream if there is none. */
  static Output to(Path file, PrintWriter stream) throws IOException {
    if (file == null) {
      return new Output(stream, null, null);
    }
    Path target = file.toAbsolutePath();
    if (!Files.isDirectory(target.resolveSibling(".")) || Files.isDirectory(target)) {
      throw new Problem("cannot write " + file + ": no such folder, or a folder itself");
    }
    Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
    return new Output(Files.newBufferedWriter(temporary), target, temporary);
  }

  /** Returns a writer in UTF-8. */
  Writer writer() {
    return writer;
  }

  /** Makes the file appear, in place of one that was there. */
  void commit() throws IOException {
    writer.flush();
    if (writer instanceof PrintWriter stream && stream.checkError()) {
      throw new Problem("cannot write to the standard output");
    }
    if (target != null) {
      writer.close();
      move();
    }
  }

  private void move() throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (writer instanceof BufferedWriter) {
      writer.close();
      Files.deleteIfExists(temporary);
    }
  }
}
