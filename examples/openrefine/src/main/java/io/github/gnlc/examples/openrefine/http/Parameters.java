package io.github.gnlc.examples.openrefine.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request, from its address and its body, each given once. */
public final class Parameters {
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Reads form-encoded texts; blank ones have no parameters. */
  Parameters(String... forms) {
    for (String form : forms) {
      for (String pair : form.split("&")) {
        if (!pair.isEmpty()) {
          put(pair);
        }
      }
    }
  }

  private void put(String pair) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
    String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
    if (values.putIfAbsent(name, value) != null) {
      throw Problem.badRequest(
          "parameter '" + Excerpt.of(name) + "' is given twice; expected once");
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("'" + Excerpt.of(text)
          + "' is not form-encoded; expected % to be followed by two hexadecimal digits");
    }
  }

  /** Returns a parameter, if it is given. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Returns a parameter. */
  public String get(String name) {
    return find(name)
        .orElseThrow(() -> Problem.badRequest("parameter '" + name + "' is not given"));
  }

  /** Returns a whole number, or another one if it is not given. */
  public int number(String name, int least, int otherwise) {
    String text = values.getOrDefault(name, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
      throw Problem.badRequest("parameter '" + name + "' is '" + Excerpt.of(text)
          + "'; expected a whole number from " + least + " on");
    }
    return Integer.parseInt(text);
  }
}
