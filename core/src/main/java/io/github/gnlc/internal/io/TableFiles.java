package io.github.gnlc.internal.io;

import java.io.IOException;
import java.util.Collection;

/** The files of a dataset by their names, such as {@code members.csv}, in a folder or a zip. */
interface TableFiles {
  /**
   * Reads a file.
   *
   * @throws java.nio.file.NoSuchFileException if there is none of this name
   */
  byte[] bytes(String file) throws IOException;

  /** The names of what is there, beside one another and not further down. */
  Collection<String> names() throws IOException;
}
