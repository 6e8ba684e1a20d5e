package io.github.gnlc;

import io.github.gnlc.fuzz.FuzzInput;
import io.github.gnlc.model.EdtfDate;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * After the line with the name of a type come edits of the bytes that Java writes of one; or, if
 * {@code parts of} stands before the name, other things to stand for its parts, each in three
 * bytes: the number of the part, and what stands for it. It is read as a value that can be written
 * and read again, or refused as documented.
 */
public final class SerializedFuzzer {
  private static final Map<String, Forging> TYPES = types();
  private static final List<@Nullable Object> PIECES = pieces();
  private static final int REPLACEMENT = 3;

  private SerializedFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    isTaken(input);
  }

  public static boolean isTaken(byte[] input) throws IOException {
    FuzzInput forged = FuzzInput.of(input);
    byte[] bytes;
    try {
      bytes = forged.choose(TYPES).bytes(forged);
    } catch (IOException e) { // what stands for a part cannot be written there
      return false;
    }
    Object value;
    try {
      value = ForgedStream.read(bytes);
    } catch (Exception | StackOverflowError e) {
      requireDocumented(e);
      return false;
    }
    requireSameAgain(value);
    return true;
  }

  private static void requireDocumented(Throwable refusal) {
    if (!ForgedStream.isDocumented(refusal)) {
      throw new AssertionError("Not an exception of streams: " + refusal, refusal);
    }
  }

  private static void requireSameAgain(@Nullable Object value) throws IOException {
    if (value == null || !value.getClass().getName().startsWith("io.github.gnlc.")) {
      return;
    }
    try {
      Object again = ForgedStream.read(ForgedStream.of(value));
      if (!value.equals(again) || !value.toString().equals(again.toString())) {
        throw new AssertionError(value + " was read again as " + again);
      }
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Forging> types() {
    Map<String, Forging> types = new TreeMap<>();
    SerializedSamples.byName().forEach((name, sample) -> {
      byte[] valid = written(sample);
      types.put(name, input -> input.edited(valid));
      types.put("parts of " + name, input -> withOtherParts(sample, input.rest()));
    });
    return types;
  }

  private static byte[] written(Serializable sample) {
    try {
      return ForgedStream.of(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] withOtherParts(Serializable sample, byte[] replacements)
      throws IOException {
    int parts = ForgedStream.parts(sample);
    Map<Integer, @Nullable Object> others = new TreeMap<>();
    ByteBuffer rest = ByteBuffer.wrap(replacements);
    while (rest.remaining() >= REPLACEMENT) {
      int number = (rest.getShort() & 0xFFFF) % parts;
      others.put(number, PIECES.get((rest.get() & 0xFF) % PIECES.size()));
    }
    return ForgedStream.of(
        sample, (number, part) -> others.containsKey(number) ? others.get(number) : part);
  }

  /** What may stand for a part: nothing, texts, numbers, a date, and one value of each type. */
  private static List<@Nullable Object> pieces() {
    List<@Nullable Object> pieces = new ArrayList<>();
    pieces.add(null);
    pieces.addAll(List.of("", " ", "cn", "2016-13", 0, -1, 10_000L, EdtfDate.of("2016-10")));
    SerializedSamples.byName().values().stream()
        .filter(sample -> !(sample instanceof Network))
        .forEach(pieces::add);
    return pieces;
  }

  private interface Forging {
    byte[] bytes(FuzzInput input) throws IOException;
  }
}
