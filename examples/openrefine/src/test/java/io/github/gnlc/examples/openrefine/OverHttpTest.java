package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Gnlc;
import io.github.gnlc.examples.openrefine.http.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of every address: methods, limits, errors, other origins. */
class OverHttpTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static Asked asked;

  @BeforeAll
  static void start() {
    asked = Asked.start();
  }

  @AfterAll
  static void stop() {
    asked.close();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String path :
        List.of("/", "/reconcile/", "/..%2f..%2fetc/passwd", "/../pom.xml", "/Reconcile")) {
      assertTrue(asked.problem(404, path).startsWith("there is nothing at '/"), path);
    }
  }

  @Test
  void otherMethodsAreRefusedWithThoseThatAreKnown() {
    HttpResponse<String> deleted = asked.send(asked.request("/reconcile").DELETE());
    assertEquals(
        "method 'DELETE' is not known here; expected one of GET, HEAD, OPTIONS, POST",
        Asked.problem(405, deleted));
    assertEquals(
        "GET, HEAD, OPTIONS, POST", deleted.headers().firstValue("Allow").orElse(""));
    HttpResponse<String> posted =
        asked.send(asked.request("/health").POST(BodyPublishers.noBody()));
    Asked.problem(405, posted);
    assertEquals("GET, HEAD, OPTIONS", posted.headers().firstValue("Allow").orElse(""));
  }

  @Test
  void headHasTheHeadersOfGet() {
    HttpResponse<String> head =
        asked.send(asked.request("/reconcile").method("HEAD", BodyPublishers.noBody()));
    HttpResponse<String> get = asked.send(asked.request("/reconcile"));
    assertEquals("", head.body());
    assertEquals(headers(get), headers(head));
    assertEquals(
        404,
        asked.send(asked.request("/no").method("HEAD", BodyPublishers.noBody())).statusCode());
  }

  private static Map<String, List<String>> headers(HttpResponse<?> response) {
    Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
    headers.remove("date");
    return headers;
  }

  @Test
  void pagesOfOtherOriginsMayAskWhicheverTheyAre() {
    for (String path : List.of("/reconcile", "/health", "/no", "/preview?id=ie-cork")) {
      HttpResponse<String> response =
          asked.send(asked.request(path).header("Origin", "https://example.org"));
      assertEquals(
          "*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""), path);
    }
    HttpResponse<String> asking = asked.send(asked
        .request("/reconcile")
        .header("Origin", "https://example.org")
        .header("Access-Control-Request-Method", "POST")
        .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, asking.statusCode());
    assertEquals(
        "GET, HEAD, OPTIONS, POST",
        asking.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
  }

  @Test
  void noHeaderChangesTheAddressesOfTheManifest() throws IOException {
    String manifest = raw("GET /reconcile HTTP/1.1\r\nHost: evil.example\r\n"
        + "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n"
        + "Forwarded: host=evil.example\r\nConnection: close\r\n\r\n");
    assertTrue(manifest.startsWith("HTTP/1.1 200"), manifest);
    assertFalse(manifest.contains("evil"), manifest);
  }

  @Test
  void aFunctionIsCalledByNameOnly() throws IOException {
    HttpResponse<String> called = asked.send(asked.request("/health?callback=jQuery_1.cb$"));
    assertEquals(
        "text/javascript; charset=utf-8",
        called.headers().firstValue("Content-Type").orElse(""));
    assertTrue(called.body().startsWith("/**/jQuery_1.cb$({"), called.body());
    assertTrue(called.body().endsWith("});"), called.body());
    String json =
        called.body().substring("/**/jQuery_1.cb$(".length(), called.body().length() - 2);
    assertEquals("ok", Specification.JSON.readTree(json).path("status").textValue());
    for (String wrong : List.of("alert(1)//", "", "a..b", "1a", "a;b", "<b>", "a".repeat(101))) {
      assertTrue(
          asked
              .problem(400, "/health?callback=" + Asked.encoded(wrong))
              .contains("is not the name of a function"),
          wrong);
    }
  }

  @Test
  void whatIsNoBatchIsToldWithItsPlace() {
    Map<String, String> expected = new TreeMap<>();
    expected.put("{", "queries is not JSON at line 1, column ");
    expected.put("[]", "queries is []; expected an object");
    expected.put("{\"a\":1}", "queries.a is 1; expected an object");
    expected.put("{\"a\":{\"query\":\"x\"},\"a\":{\"query\":\"y\"}}", "queries is not JSON at");
    expected.put("[".repeat(5000), "queries is not JSON: Document nesting depth");
    expected.forEach((text, message) -> assertRefused(text, message));
  }

  @Test
  void aQueryThatIsWrongIsToldWithItsPlace() {
    Map<String, String> expected = new TreeMap<>();
    expected.put("{}", "queries.a has neither query nor properties; expected one of them");
    expected.put("{\"query\":7}", "queries.a.query is 7; expected a text");
    expected.put(
        "{\"query\":\"x\",\"limit\":0}", "queries.a.limit is 0; expected a whole number from 1 on");
    expected.put(
        "{\"query\":\"x\",\"type_strict\":\"no\"}",
        "queries.a.type_strict is \"no\"; expected any, should or all");
    expected.put(
        "{\"query\":\"x\",\"type\":\"Q515\"}",
        "type 'Q515' is unknown; expected member or award-winner");
    expected.put(
        "{\"query\":\"x\",\"properties\":[{\"pid\":\"P17\",\"v\":\"CN\"}]}",
        "property 'P17' is unknown; expected one of country, region,");
    expected.put(
        "{\"query\":\"x\",\"properties\":[{\"pid\":\"country\"}]}",
        "queries.a.properties.v is missing; expected one value or several");
    expected.put(
        "{\"query\":\"x\",\"properties\":[{\"pid\":\"country\",\"v\":[[1]]}]}",
        "queries.a.properties.v is [1]; expected texts, numbers, truth values or objects");
    expected.forEach((query, message) -> assertRefused("{\"a\":" + query + "}", message));
  }

  private static void assertRefused(String batch, String message) {
    String said = Asked.problem(400, asked.post("queries", batch));
    assertTrue(said.startsWith(message), said);
  }

  @Test
  void parametersThatAreWrongAreTold() {
    assertEquals(
        "both queries and extend are given; expected one of them",
        asked.problem(400, "/reconcile?queries=%7B%7D&extend=%7B%7D"));
    assertEquals(
        "parameter 'prefix' is given twice; expected once",
        asked.problem(400, "/suggest/type?prefix=a&prefix=b"));
    HttpResponse<String> json = asked.send(asked
        .request("/reconcile")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{}")));
    assertEquals(
        "the body is of type 'application/json'; expected " + FORM, Asked.problem(415, json));
    HttpResponse<String> broken = asked.send(asked
        .request("/reconcile")
        .header("Content-Type", FORM)
        .POST(BodyPublishers.ofString("queries=%7")));
    assertEquals(
        "'%7' is not form-encoded; expected % to be followed by two hexadecimal digits",
        Asked.problem(400, broken));
  }

  @Test
  void tooMuchIsRefusedAndTheLimitIsNot() {
    Map<String, Object> batch = new TreeMap<>();
    for (int i = 0; i < 20; i++) {
      batch.put("q" + i, Map.of("query", "Cork"));
    }
    assertEquals(200, asked.post("queries", Asked.json(batch)).statusCode());
    batch.put("q20", Map.of("query", "Cork"));
    assertEquals(
        "the batch has 21 queries; expected at most 20, which the manifest states as batchSize",
        Asked.problem(413, asked.post("queries", Asked.json(batch))));
    String ids = Asked.json(Map.of("ids", List.copyOf(batch.keySet()), "properties", List.of()));
    assertEquals(
        "extend.ids has 21 identifiers; expected at most 20",
        Asked.problem(413, asked.post("extend", ids)));

    int room = Asked.LIMITS.bodyBytes() - "queries=%7B%7D".length();
    assertEquals(200, asked.post("queries", "{}" + " ".repeat(room)).statusCode());
    Asked.problem(413, asked.post("queries", "{}" + " ".repeat(room + 1)));
    assertEquals(
        "the body has more than 100000 bytes; send less at once",
        Asked.problem(413, asked.post("queries", "x".repeat(5_000_000))));
    assertEquals(
        "the address has more than 100000 characters; send the parameters as a form",
        asked.problem(414, "/reconcile?queries=" + "x".repeat(100_000)));
  }

  @Test
  void whoSendsTooSlowlyIsTold() throws IOException {
    Limits limits = new Limits(1000, 4, Duration.ofMillis(200));
    try (Asked hasty = Asked.start(Gnlc.network(), limits);
        Socket socket = new Socket("127.0.0.1", hasty.service.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(("POST /reconcile HTTP/1.1\r\nHost: x\r\nContent-Type: " + FORM
              + "\r\nContent-Length: 100\r\n\r\nqueries=")
          .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
      assertTrue(answer.contains("the body did not arrive within 200 ms"), answer);
      assertEquals("ok", hasty.get("/health").path("status").textValue());
    }
  }

  @Test
  void whatTakesTooLongIsGivenUp() {
    Limits limits = new Limits(1000, 4, Duration.ofNanos(1));
    try (Asked none = Asked.start(Gnlc.network(), limits)) {
      String batch = Asked.encoded("{\"a\":{\"query\":\"Cork\"},\"b\":{\"query\":\"Cork\"}}");
      assertEquals(
          "no answer within 0 ms; ask for less at once, or later",
          none.problem(503, "/reconcile?queries=" + batch));
    }
  }

  @Test
  void tooManyAtATimeAreToldToComeBack() throws IOException {
    Limits limits = new Limits(1000, 1, Duration.ofSeconds(5));
    try (Asked narrow = Asked.start(Gnlc.network(), limits)) {
      Socket first = unfinished(narrow);
      HttpResponse<String> second = narrow.send(narrow.request("/health"));
      while (second.statusCode() == 200) {
        if (first.getInputStream().available() > 0) {
          // it came while the other was answered, and was itself refused
          first.close();
          first = unfinished(narrow);
        }
        second = narrow.send(narrow.request("/health"));
      }
      assertEquals(
          "the service answers 1 requests at a time; try again in a second",
          Asked.problem(503, second));
      assertEquals("1", second.headers().firstValue("Retry-After").orElse(""));
      first.getOutputStream().write("queries=%7B%7D".getBytes(StandardCharsets.US_ASCII));
      String answer = new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("{}"), answer);
      first.close();
    }
  }

  /** A request whose body is still to come. */
  private static Socket unfinished(Asked asked) throws IOException {
    Socket socket = new Socket("127.0.0.1", asked.service.port());
    socket
        .getOutputStream()
        .write(("POST /reconcile HTTP/1.1\r\nHost: x\r\nContent-Type: " + FORM
                + "\r\nContent-Length: 14\r\nConnection: close\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  void whatIsUnderWayIsFinishedBeforeTheEnd() throws Exception {
    Asked ending = Asked.start();
    try (Socket client = new Socket("127.0.0.1", ending.service.port())) {
      client
          .getOutputStream()
          .write(("POST /reconcile HTTP/1.1\r\nHost: x\r\nContent-Type: " + FORM
                  + "\r\nContent-Length: 14\r\nConnection: close\r\n\r\nqueries")
              .getBytes(StandardCharsets.US_ASCII));
      while (underWay(ending) < 2) {
        Thread.onSpinWait();
      }
      Thread end = new Thread(ending::close);
      end.start();
      HttpResponse<String> late = ending.send(ending.request("/health"));
      while (late.statusCode() == 200) {
        late = ending.send(ending.request("/health"));
      }
      assertEquals("the service is shutting down", Asked.problem(503, late));
      client.getOutputStream().write("=%7B%7D".getBytes(StandardCharsets.US_ASCII));
      String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
      end.join();
    }
  }

  /** How many requests there are, that which asks included. */
  private static double underWay(Asked asked) {
    String metrics = asked.send(asked.request("/metrics")).body();
    String name = "\ngnlc_requests_under_way ";
    String value = metrics.substring(metrics.indexOf(name) + name.length());
    return Double.parseDouble(value.substring(0, value.indexOf('\n')));
  }

  @Test
  void healthAndMetricsTellWhatIsServedAndWhatWasDone() {
    try (Asked fresh = Asked.start()) {
      JsonNode health = fresh.get("/health");
      assertEquals("ok", health.path("status").textValue());
      assertEquals(Gnlc.members().count(), health.path("members").intValue());
      fresh.candidates("Cork");
      fresh.candidates("Granada");
      fresh.problem(404, "/no");
      HttpResponse<String> metrics = fresh.send(fresh.request("/metrics"));
      assertTrue(metrics.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
      for (String line : List.of(
          "gnlc_requests_total{path=\"/reconcile\",status=\"200\"} 2.0",
          "gnlc_requests_total{path=\"other\",status=\"404\"} 1.0",
          "gnlc_queries_total{outcome=\"matched\"} 1.0",
          "gnlc_queries_total{outcome=\"ambiguous\"} 1.0",
          "gnlc_request_seconds_count{path=\"/reconcile\"} 2",
          "gnlc_requests_under_way 1.0")) {
        assertTrue(metrics.body().contains("\n" + line + "\n"), metrics.body());
      }
    }
  }

  @Test
  void eachRequestIsALineOfTheLogWithoutWhatWasAsked() throws IOException {
    try (Asked fresh = Asked.start()) {
      fresh.get("/suggest/entity?prefix=secret");
      fresh.candidates("secret");
      assertEquals(2, fresh.log.size());
      JsonNode first = Specification.JSON.readTree(fresh.log.get(0));
      assertEquals("GET", first.path("method").textValue());
      assertEquals("/suggest/entity", first.path("path").textValue());
      assertEquals(200, first.path("status").intValue());
      assertEquals("127.0.0.1", first.path("client").textValue());
      assertFalse(fresh.log.toString().contains("secret"));
    }
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", asked.service.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatIsNoHttpDoesNoHarm() throws IOException {
    String answer = raw("nonsense\r\n\r\n");
    assertFalse(answer.contains("Exception"), answer);
    assertEquals("ok", asked.get("/health").path("status").textValue());
  }
}
