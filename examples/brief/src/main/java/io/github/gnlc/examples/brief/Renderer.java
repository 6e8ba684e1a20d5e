package io.github.gnlc.examples.brief;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a brief in one format. */
interface Renderer {
  void write(Brief brief, OutputStream out) throws IOException;
}
