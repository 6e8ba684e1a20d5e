package io.github.gnlc.examples.openrefine.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server answers.
 *
 * @param status the status
 * @param type the type of the text
 * @param text the text, sent in UTF-8
 * @param headers other headers
 */
public record Reply(int status, String type, String text, Map<String, String> headers) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JSON_TYPE = "application/json; charset=utf-8";

  /** Returns a value as JSON. */
  public static Reply json(Object value) {
    return new Reply(200, JSON_TYPE, write(value), Map.of());
  }

  /** Returns a page that loads nothing and runs nothing. */
  public static Reply page(String html) {
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    return new Reply(
        200, "text/html; charset=utf-8", html, Map.of("Content-Security-Policy", policy));
  }

  /** Returns a text of some type. */
  public static Reply text(String type, String text) {
    return new Reply(200, type, text, Map.of());
  }

  /** Returns an error by RFC 9457. */
  static Reply of(Problem problem) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("status", problem.status());
    said.put("title", Status.words(problem.status()));
    said.put("detail", problem.getMessage());
    return new Reply(problem.status(), "application/problem+json", write(said), problem.headers());
  }

  /** Returns this answer as the call of a function, for clients that load scripts. */
  Reply calling(String function) {
    // a script may not have these two where JSON may
    String script = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    return new Reply(
        status, "text/javascript; charset=utf-8", "/**/" + function + "(" + script + ");", headers);
  }

  boolean isJson() {
    return type.equals(JSON_TYPE);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
