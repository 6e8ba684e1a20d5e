package io.github.gnlc.examples.openrefine.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Takes every request: admits it, has it answered, turns errors into answers, and counts it. */
final class Front implements HttpHandler {
  private static final System.Logger LOG = System.getLogger(Front.class.getName());
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Routes routes;
  private final Admission admission;
  private final Limits limits;
  private final ExecutorService readers;
  private final Metrics metrics;
  private final AccessLog accessLog;

  Front(
      Routes routes,
      Admission admission,
      Limits limits,
      ExecutorService readers,
      Metrics metrics,
      AccessLog accessLog) {
    this.routes = routes;
    this.admission = admission;
    this.limits = limits;
    this.readers = readers;
    this.metrics = metrics;
    this.accessLog = accessLog;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Body body = new Body(exchange.getRequestBody(), readers, limits);
    long start = System.nanoTime();
    metrics.begin();
    boolean admitted = admission.tryEnter();
    try {
      Reply reply = admitted ? reply(exchange, body) : Reply.of(admission.refusal());
      metrics.end(routes.name(path(exchange)), reply.status(), System.nanoTime() - start);
      accessLog.write(entry(exchange, reply, System.nanoTime() - start));
      send(exchange, reply);
    } finally {
      if (admitted) {
        admission.leave();
      }
      body.release();
      exchange.close();
    }
  }

  private Reply reply(HttpExchange exchange, Body body) {
    try {
      return answer(exchange, body);
    } catch (Problem problem) {
      return Reply.of(problem);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(Level.ERROR, "no answer to " + exchange.getRequestMethod() + " " + path(exchange), e);
      return Reply.of(Problem.failed());
    }
  }

  private Reply answer(HttpExchange exchange, Body body) {
    String method = exchange.getRequestMethod();
    String path = path(exchange);
    routes.check(method, path);
    if (method.equals("OPTIONS")) {
      return new Reply(204, "text/plain", "", Cors.preflight(routes.methods(path)));
    }
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    if (query.length() > limits.bodyBytes()) {
      throw Problem.addressTooLong("the address has more than " + limits.bodyBytes()
          + " characters; send the parameters as a form");
    }
    Parameters parameters =
        new Parameters(query, method.equals("POST") ? form(exchange, body) : "");
    Optional<String> function = Jsonp.function(parameters);
    Reply reply = routes.answer(new Request(path, parameters));
    return function.isPresent() && reply.isJson() ? reply.calling(function.get()) : reply;
  }

  private static String form(HttpExchange exchange, Body body) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String text = body.read();
    boolean isForm = type != null && type.split(";")[0].strip().equalsIgnoreCase(FORM);
    if (!isForm && !text.isEmpty()) {
      throw Problem.wrongType(
          "the body is of type '" + Excerpt.of(String.valueOf(type)) + "'; expected " + FORM);
    }
    return text;
  }

  private static String path(HttpExchange exchange) {
    return Objects.requireNonNullElse(exchange.getRequestURI().getRawPath(), "");
  }

  private static AccessLog.Entry entry(HttpExchange exchange, Reply reply, long nanos) {
    return new AccessLog.Entry(
        Instant.now().toString(),
        exchange.getRemoteAddress().getAddress().getHostAddress(),
        Excerpt.of(exchange.getRequestMethod()),
        Excerpt.of(path(exchange)),
        reply.status(),
        reply.bytes().length,
        nanos / 1000 / 1e3);
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", reply.type());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Access-Control-Allow-Origin", "*");
    reply.headers().forEach(headers::set);
    byte[] bytes = reply.bytes();
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(bytes.length));
    }
    boolean hasBody = bytes.length > 0 && !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(reply.status(), hasBody ? bytes.length : -1);
    if (hasBody) {
      // not closed here: that would wait for a body that may never come
      OutputStream out = exchange.getResponseBody();
      out.write(bytes);
      out.flush();
    }
  }
}
