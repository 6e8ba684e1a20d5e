package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.examples.openrefine.http.AccessLog;
import io.github.gnlc.examples.openrefine.http.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that runs for tests, and is asked over HTTP; each answer is checked. */
final class Asked implements AutoCloseable {
  static final Limits LIMITS = new Limits(100_000, 64, Duration.ofSeconds(10));
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final Service service;
  final List<String> log = new CopyOnWriteArrayList<>();

  private Asked(Network network, Settings settings) {
    try {
      service = Service.start(network, settings, new AccessLog(log::add));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Asked start() {
    return start(Gnlc.network(), LIMITS);
  }

  static Asked start(Network network, Limits limits) {
    return new Asked(network, new Settings("127.0.0.1", 0, "", 20, true, limits));
  }

  static Asked start(Settings settings) {
    return new Asked(Gnlc.network(), settings);
  }

  String url() {
    return "http://127.0.0.1:" + service.port();
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path));
  }

  /** Reads an address, and returns the JSON that is there. */
  JsonNode get(String path) {
    HttpResponse<String> response = send(request(path));
    assertEquals(200, response.statusCode(), response.body());
    String name = Specification.nameOf(
        path.replaceAll("\\?.*", ""), path.contains("queries="), path.contains("extend="));
    return checked(name, response.body());
  }

  /** Reads an address where there is an error, and returns what it says. */
  String problem(int status, String path) {
    return problem(status, send(request(path)));
  }

  static String problem(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElse(""));
    JsonNode problem = checked("problem", response.body());
    assertEquals(status, problem.path("status").intValue());
    return problem.path("detail").textValue();
  }

  /** Posts a form. */
  HttpResponse<String> post(String name, String value) {
    return send(request("/reconcile")
        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
        .POST(HttpRequest.BodyPublishers.ofString(name + "=" + encoded(value))));
  }

  /** Asks one query, and returns its candidates. */
  JsonNode candidates(Map<String, ?> query) {
    HttpResponse<String> response = post("queries", json(Map.of("q0", query)));
    assertEquals(200, response.statusCode(), response.body());
    return checked("results", response.body()).path("q0").path("result");
  }

  JsonNode candidates(String name) {
    return candidates(Map.of("query", name));
  }

  /** Asks for a name with something that is given with it. */
  JsonNode candidates(String name, String property, Object value) {
    return candidates(
        Map.of("query", name, "properties", List.of(Map.of("pid", property, "v", value))));
  }

  private static JsonNode checked(String name, String text) {
    try {
      if (!name.isEmpty()) {
        assertEquals(List.of(), Specification.violations(name, text));
      }
      return Specification.JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String json(Object value) {
    try {
      return Specification.JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    service.close();
  }
}
