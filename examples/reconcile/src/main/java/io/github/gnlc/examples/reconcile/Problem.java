package io.github.gnlc.examples.reconcile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the program cannot go on, said to its user. */
final class Problem extends IOException {
  private static final long serialVersionUID = 1;

  Problem(String words) {
    super(words);
  }

  /** Returns what to tell the user of an exception. */
  static String words(Throwable problem) {
    if (problem instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    if (problem instanceof NoSuchFileException file) {
      return "no such file or folder: " + file.getFile();
    }
    if (problem instanceof AccessDeniedException file) {
      return "may not read or write: " + file.getFile();
    }
    if (problem instanceof CharacterCodingException) {
      return "the file is not in the given --encoding; leave the option out, or give another";
    }
    return problem instanceof Problem ? problem.getMessage() : problem.toString();
  }
}
