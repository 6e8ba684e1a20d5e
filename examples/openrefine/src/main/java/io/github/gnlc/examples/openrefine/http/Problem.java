package io.github.gnlc.examples.openrefine.http;

import java.util.Map;

/** A request that is answered with an error: its status, and what to tell the client. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Map<String, String> headers;

  private Problem(int status, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.headers = headers;
  }

  private Problem(int status, String message) {
    this(status, message, Map.of());
  }

  /** The request cannot be understood. */
  public static Problem badRequest(String message) {
    return new Problem(400, message);
  }

  /** There is nothing at this address. */
  public static Problem notFound(String message) {
    return new Problem(404, message);
  }

  /** The address does not know the method; it knows others. */
  static Problem notAllowed(String method, String allowed) {
    return new Problem(
        405,
        "method '" + method + "' is not known here; expected one of " + allowed,
        Map.of("Allow", allowed));
  }

  /** The client took too long to send its request. */
  static Problem tooSlow(String message) {
    return new Problem(408, message, Map.of("Connection", "close"));
  }

  /** The body, or what it asks for, is too large. */
  public static Problem tooLarge(String message) {
    return new Problem(413, message);
  }

  /** The address is too long. */
  static Problem addressTooLong(String message) {
    return new Problem(414, message);
  }

  /** The body is of a type that is not read. */
  static Problem wrongType(String message) {
    return new Problem(415, message);
  }

  /** The server has no time for it now. */
  public static Problem busy(String message) {
    return new Problem(503, message, Map.of("Retry-After", "1"));
  }

  /** The server failed; why, is in its own log. */
  static Problem failed() {
    return new Problem(500, "the service failed to answer; its log says why");
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }
}
