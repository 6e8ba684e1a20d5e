package io.github.gnlc.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An input of a fuzzer that begins with a line, which names what the rest of the bytes is for:
 * {@code "members\n…"}.
 */
public final class FuzzInput {
  private static final int EDIT = 4;

  private final String name;
  private final ByteBuffer rest;

  private FuzzInput(String name, ByteBuffer rest) {
    this.name = name;
    this.rest = rest;
  }

  public static FuzzInput of(byte[] input) {
    int line = 0;
    while (line < input.length && input[line] != '\n') {
      line++;
    }
    int rest = Math.min(line + 1, input.length);
    return new FuzzInput(
        new String(input, 0, line, StandardCharsets.UTF_8),
        ByteBuffer.wrap(input, rest, input.length - rest).slice());
  }

  /**
   * The choice of that name. Another name takes some other one: fuzzers rarely guess a whole one.
   */
  public <T> T choose(Map<String, T> choices) {
    T chosen = choices.get(name);
    return chosen == null
        ? List.copyOf(choices.values()).get(Math.floorMod(name.hashCode(), choices.size()))
        : chosen;
  }

  /** What follows the line. */
  public byte[] rest() {
    byte[] bytes = new byte[rest.remaining()];
    rest.get(0, bytes);
    return bytes;
  }

  /**
   * Valid bytes, changed as the rest says: edits one after the other, each a place in two bytes,
   * how many bytes go there in one, how many come in one, and those. A place goes on from the
   * beginning when it is beyond the end.
   */
  public byte[] edited(byte[] valid) {
    byte[] bytes = valid;
    ByteBuffer edits = rest.duplicate();
    while (edits.remaining() >= EDIT) {
      int place = (edits.getShort() & 0xFFFF) % (bytes.length + 1);
      int gone = Math.min(edits.get() & 0xFF, bytes.length - place);
      byte[] come = new byte[Math.min(edits.get() & 0xFF, edits.remaining())];
      edits.get(come);
      ByteArrayOutputStream edited = new ByteArrayOutputStream();
      edited.write(bytes, 0, place);
      edited.writeBytes(come);
      edited.write(bytes, place + gone, bytes.length - place - gone);
      bytes = edited.toByteArray();
    }
    return bytes;
  }
}
