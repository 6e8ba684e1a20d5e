package io.github.gnlc.examples.openrefine.http;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Tells of each request in a line of JSON. What was asked is not in it: it is people's data. */
public final class AccessLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Consumer<String> lines;

  /** Creates a log of lines, which come from several threads. */
  public AccessLog(Consumer<String> lines) {
    this.lines = lines;
  }

  /** What is told of a request. */
  @JsonPropertyOrder({"time", "client", "method", "path", "status", "bytes", "millis"})
  record Entry(
      String time,
      String client,
      String method,
      String path,
      int status,
      int bytes,
      double millis) {}

  void write(Entry entry) {
    try {
      lines.accept(JSON.writeValueAsString(entry));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
