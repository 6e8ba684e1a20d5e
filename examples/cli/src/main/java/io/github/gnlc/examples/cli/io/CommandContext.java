package io.github.gnlc.examples.cli.io;

import io.github.gnlc.Network;
import java.io.IOException;

/** What the global options and the process give to every command. */
public interface CommandContext {
  /** Returns the network that is asked; opened by the first call. */
  Network network();

  /** Returns where the command reads and writes. */
  Streams streams();

  /** Writes the answer to where the user wants it. */
  void write(Output.Content content) throws IOException;
}
