package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Gnlc;
import io.github.gnlc.dataset.DatasetFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line. */
class ServeTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  @Test
  void servesTheBundledNetworkUntilItIsStopped() throws Exception {
    JsonNode health = healthOf();
    assertEquals(Gnlc.network().toString(), health.path("dataset").textValue());
    assertTrue(err.toString().startsWith("gnlc "), err.toString());
    assertTrue(err.toString().contains("Add standard service, http://127.0.0.1:"), err.toString());
    assertTrue(out.toString().contains("\"path\":\"/health\""), out.toString());
  }

  @Test
  void servesADatasetAnOverlayAndAMoment() throws Exception {
    Path file = folder.resolve("own.snapshot");
    Gnlc.network().writeTo(file, DatasetFormat.SNAPSHOT);
    String overlay = "../own-data/kr-learning-cities";
    JsonNode health = healthOf(
        "--dataset=" + file, "--overlay=" + overlay, "--as-of=2022-09-02", "--no-access-log");
    var expected =
        Gnlc.network().overlaidWith(Path.of(overlay)).asOf(LocalDate.parse("2022-09-02"));
    assertEquals(expected.toString(), health.path("dataset").textValue());
    assertEquals(expected.members().count(), health.path("members").intValue());
    assertEquals("", out.toString());
  }

  private JsonNode healthOf(String... options) throws Exception {
    CompletableFuture<Service> started = new CompletableFuture<>();
    Serve serve = new Serve(started::complete);
    String[] all = new String[options.length + 1];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "--port=0";
    CompletableFuture<Integer> code = CompletableFuture.supplyAsync(
        () -> Serve.run(serve, new PrintWriter(out, true), new PrintWriter(err, true), all));
    CompletableFuture.anyOf(started, code).get();
    assertTrue(started.isDone(), err.toString());
    URI address = URI.create("http://127.0.0.1:" + started.get().port() + "/health");
    String health = HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
    serve.stop();
    assertEquals(0, code.get());
    return Specification.JSON.readTree(health);
  }

  @Test
  void saysWhyItDoesNotStart() throws IOException {
    assertEquals(2, run("--max-batch=0"));
    said("--max-batch is 0; expected a number from 1 to 100000");
    assertEquals(2, run("--host=0.0.0.0"));
    said("--host 0.0.0.0 is no address that clients could use; give theirs with --url");
    assertEquals(2, run("--url=example.org"));
    said("--url is 'example.org'; expected one such as https://example.org/gnlc");
    assertEquals(2, run("--as-of=2022"));
    said("Invalid value for option '--as-of'");
    assertEquals(1, run("--dataset=" + folder.resolve("none")));
    said("openrefine: ");
    Files.writeString(folder.resolve("broken"), "x");
    assertEquals(1, run("--dataset=" + folder.resolve("broken")));
    said("broken");
    try (Asked taken = Asked.start()) {
      assertEquals(1, run("--port=" + taken.service.port()));
      said("127.0.0.1:" + taken.service.port() + " cannot be listened at: ");
      said("; choose another host or port");
    }
  }

  @Test
  void saysWhatItsOptionsDo() throws IOException {
    assertEquals(0, run("--help"));
    String readme = Files.readString(Path.of("README.md"));
    for (String line : out.toString().split("\n")) {
      if (line.strip().startsWith("--")) {
        String option = line.strip().split("[= ]")[0];
        assertTrue(readme.contains("| `" + option), option);
      }
    }
  }

  private int run(String... options) {
    err.getBuffer().setLength(0);
    return Serve.run(new Serve(), new PrintWriter(out, true), new PrintWriter(err, true), options);
  }

  private void said(String words) {
    assertTrue(err.toString().contains(words), err.toString());
  }
}
