package io.github.gnlc.examples.openrefine.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client hears when the service itself fails. */
class WebServerTest {
  private static final Logger LOG = Logger.getLogger(Front.class.getName());

  private final Kept kept = new Kept();

  @BeforeEach
  void keepTheLog() {
    LOG.setUseParentHandlers(false);
    LOG.addHandler(kept);
  }

  @AfterEach
  void letTheLogGo() {
    LOG.removeHandler(kept);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void aFailureIsToldToTheLogAndNotToTheClient() throws Exception {
    Routes routes = new Routes().get("/fails", request -> {
      throw new IllegalStateException("a secret");
    });
    Limits limits = new Limits(1000, 2, Duration.ofSeconds(5));
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (WebServer server = WebServer.listen(any, limits)) {
      server.start(routes, new Metrics(), new AccessLog(line -> {}));
      URI address = URI.create("http://127.0.0.1:" + server.address().getPort() + "/fails");
      HttpResponse<String> answer = HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(500, answer.statusCode());
      assertEquals(
          "{\"status\":500,\"title\":\"Internal Server Error\",\"detail\":"
              + "\"the service failed to answer; its log says why\"}",
          answer.body());
      assertFalse(answer.headers().toString().contains("secret"));
      assertEquals("a secret", kept.last.getThrown().getMessage());
      assertTrue(kept.last.getMessage().contains("GET /fails"));
    }
  }

  private static final class Kept extends Handler {
    private volatile LogRecord last;

    @Override
    public void publish(LogRecord entry) {
      last = entry;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
