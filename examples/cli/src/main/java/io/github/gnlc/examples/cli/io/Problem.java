package io.github.gnlc.examples.cli.io;

import io.github.gnlc.dataset.DatasetException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the program cannot go on, said to its user. */
public final class Problem extends IOException {
  private static final long serialVersionUID = 1;

  /** Makes a problem of what is wrong and what was expected. */
  public Problem(String words) {
    super(words);
  }

  /** Returns what to tell the user of an exception. */
  public static String words(Throwable problem) {
    if (problem instanceof UncheckedIOException) {
      return words(problem.getCause());
    }
    if (problem instanceof FileSystemException file) {
      return words(file);
    }
    if (problem instanceof CharacterCodingException) {
      return "the file is not in the given --encoding; leave the option out, or give another";
    }
    if (problem instanceof DatasetException dataset && dataset.findings().size() == 1) {
      return dataset.findings().get(0).toString();
    }
    return isSaidToUsers(problem) ? problem.getMessage() : problem.toString();
  }

  private static String words(FileSystemException problem) {
    if (problem.getReason() != null) {
      return problem.getFile() + ": " + problem.getReason();
    }
    if (problem instanceof NoSuchFileException) {
      return "no such file or folder: " + problem.getFile();
    }
    if (problem instanceof AccessDeniedException) {
      return "may not read or write: " + problem.getFile();
    }
    return problem.toString();
  }

  /** The exceptions of the library are illegal arguments and states, and say what to do. */
  private static boolean isSaidToUsers(Throwable problem) {
    return problem instanceof Problem
        || problem instanceof IllegalArgumentException
        || problem instanceof IllegalStateException;
  }
}
