package io.github.gnlc.examples.openrefine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gnlc.Gnlc;
import io.github.gnlc.examples.openrefine.http.InProcess;
import io.github.gnlc.examples.openrefine.http.Limits;
import io.github.gnlc.examples.openrefine.http.Metrics;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * A target for Jazzer: a line such as {@code GET /suggest/entity?prefix=x}, and the body. The
 * answer is the same twice, or an error that is the client's and says so.
 */
public final class RequestFuzzer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Limits LIMITS = new Limits(3000, 2, Duration.ofMinutes(1));
  private static final InProcess SERVICE = service();

  private RequestFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    isTaken(input);
  }

  /** Whether the request is answered; throws if it is neither answered nor refused as it should. */
  public static boolean isTaken(byte[] input) throws IOException {
    int line = 0;
    while (line < input.length && input[line] != '\n') {
      line++;
    }
    String[] words = new String(input, 0, line, StandardCharsets.UTF_8).split(" ", 2);
    byte[] body = Arrays.copyOfRange(input, Math.min(line + 1, input.length), input.length);
    URI address;
    try {
      address = new URI(words.length < 2 ? "" : words[1]);
    } catch (URISyntaxException e) {
      return false; // the JDK's server refuses it
    }
    InProcess.Answer answer = answer(words[0], address, body);
    boolean isSame =
        "/metrics".equals(address.getRawPath()) || answer.equals(answer(words[0], address, body));
    if (!isSame) {
      throw new AssertionError("Another answer the second time: " + answer);
    }
    check(words[0], answer);
    return answer.status() < 300;
  }

  private static void check(String method, InProcess.Answer answer) throws IOException {
    boolean isHead = method.equals("HEAD");
    if (answer.type().startsWith("application/json") && !isHead) {
      JSON.readTree(answer.body());
    }
    boolean isAnswered = answer.status() == 200 || answer.status() == 204;
    boolean isRefused = answer.status() >= 400 && answer.status() < 500;
    if (!isAnswered && !isRefused) {
      throw new AssertionError("Neither answered nor refused: " + answer);
    }
    JsonNode problem = isRefused && !isHead ? JSON.readTree(answer.body()) : null;
    if (problem != null
        && (problem.path("status").intValue() != answer.status()
            || problem.path("detail").asText().isBlank())) {
      throw new AssertionError("Refused without a word: " + answer);
    }
  }

  private static InProcess.Answer answer(String method, URI address, byte[] body)
      throws IOException {
    return SERVICE.answer(method, address, "application/x-www-form-urlencoded", body);
  }

  private static InProcess service() {
    Settings settings = new Settings("127.0.0.1", 0, "http://127.0.0.1", 20, true, LIMITS);
    Workers workers = new Workers(LIMITS.time());
    Api api = new Api(new Facts(Gnlc.network()), settings, workers, new Metrics());
    return new InProcess(api.routes(), LIMITS);
  }
}
