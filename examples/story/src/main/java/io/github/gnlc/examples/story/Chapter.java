package io.github.gnlc.examples.story;

/** Writes one kind of thing that a network holds from a source; nothing if it holds none. */
interface Chapter {
  void write(Telling telling, Page page);
}
