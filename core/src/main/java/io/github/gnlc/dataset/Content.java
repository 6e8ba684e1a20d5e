package io.github.gnlc.dataset;

import java.io.IOException;
import java.io.OutputStream;

/** What is written to a file. */
@FunctionalInterface
interface Content {
  void writeTo(OutputStream out) throws IOException;
}
