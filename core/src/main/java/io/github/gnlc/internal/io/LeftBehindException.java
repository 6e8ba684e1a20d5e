package io.github.gnlc.internal.io;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when a folder was swapped, and the old one is left under another name. */
final class LeftBehindException extends IOException {
  private static final long serialVersionUID = 1;

  LeftBehindException(String what, Path old, IOException cause) {
    super(what + "; the old folder is now " + old, cause);
  }
}
