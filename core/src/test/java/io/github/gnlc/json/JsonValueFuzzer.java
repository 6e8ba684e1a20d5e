package io.github.gnlc.json;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.github.gnlc.fuzz.FuzzInput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * After the line with the name of a type come bytes that Jackson reads as one: it is a value that
 * is read again as it was written, or Jackson's own exception.
 */
public final class JsonValueFuzzer {
  private static final Map<String, Class<?>> TYPES = JsonSamples.types().stream()
      .collect(toMap(JsonSamples::name, identity(), (one, other) -> one, TreeMap::new));

  private JsonValueFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    isTaken(input);
  }

  public static boolean isTaken(byte[] input) throws IOException {
    FuzzInput json = FuzzInput.of(input);
    Class<?> type = json.choose(TYPES);
    Object value;
    try {
      value = JsonMappers.PLAIN.readValue(json.rest(), type);
    } catch (IOException e) {
      return false;
    }
    byte[] written = JsonMappers.PLAIN.writeValueAsBytes(value);
    Object again = JsonMappers.PLAIN.readValue(written, type);
    if (value != null && (!value.equals(again) || !value.toString().equals(again.toString()))) {
      throw new AssertionError(value + " was read again as " + again);
    }
    return true;
  }
}
