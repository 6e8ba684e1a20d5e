package io.github.gnlc.examples.openrefine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands between a client and the service, and checks all that either says against the
 * specification.
 */
final class CheckingProxy implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final List<String> violations = new CopyOnWriteArrayList<>();
  final Map<String, Integer> checked = new ConcurrentHashMap<>();
  private final HttpServer server;
  private volatile String target = "";

  CheckingProxy() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::pass);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Names the service that is asked. */
  void passTo(String url) {
    target = url;
  }

  private void pass(HttpExchange exchange) throws IOException {
    try {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      HttpResponse<byte[]> answer = answer(exchange, body);
      check(exchange.getRequestURI(), body, answer);
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } finally {
      exchange.close();
    }
  }

  private HttpResponse<byte[]> answer(HttpExchange exchange, String body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()));
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type != null) {
      request.header("Content-Type", type);
    }
    try {
      return CLIENT.send(
          request
              .method(exchange.getRequestMethod(), BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private void check(URI asked, String body, HttpResponse<byte[]> answer) {
    boolean hasQueries = body.startsWith("queries=");
    boolean isExtended = body.startsWith("extend=");
    if (hasQueries || isExtended) {
      String question =
          URLDecoder.decode(body.substring(body.indexOf('=') + 1), StandardCharsets.UTF_8);
      check(hasQueries ? "queries" : "extend", question);
    }
    String name = answer.statusCode() == 200
        ? Specification.nameOf(asked.getPath(), hasQueries, isExtended)
        : "problem";
    if (!name.isEmpty()) {
      check(name, new String(answer.body(), StandardCharsets.UTF_8));
    }
  }

  private void check(String name, String text) {
    checked.merge(name, 1, Integer::sum);
    violations.addAll(Specification.violations(name, text));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
