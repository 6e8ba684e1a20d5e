package io.github.gnlc.examples.openrefine;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Gnlc;
import io.github.gnlc.examples.openrefine.NoisyRows.NoisyRow;
import io.github.gnlc.examples.openrefine.http.AccessLog;
import io.github.gnlc.examples.openrefine.http.Limits;
import io.github.gnlc.model.Member;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients ask a service in this JVM for a while, and look at every answer. */
final class Load {
  private static final int NAMES = 10;
  private static final int BATCHES = 50;

  /** One for all: it keeps a connection for each. */
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** A batch as it is sent, and the members that the library finds; null for none. */
  private record Batch(String form, List<String> expected) {}

  /** What came of it: how long answers took, and how many were not as they should be. */
  record Result(List<Long> nanos, int refused, int lost, int wrong, List<Long> memory) {
    String text(Duration time) {
      List<Long> sorted = nanos.stream().sorted().toList();
      StringBuilder text = new StringBuilder();
      text.append(String.format(
          Locale.ROOT,
          "%,d requests of %d names in %d s: %,d requests/s, %,d names/s%n",
          sorted.size(),
          NAMES,
          time.toSeconds(),
          sorted.size() / time.toSeconds(),
          sorted.size() * (long) NAMES / time.toSeconds()));
      for (double part : new double[] {0.5, 0.9, 0.99, 0.999, 1}) {
        int at = (int) Math.ceil(part * sorted.size()) - 1;
        text.append(String.format(
            Locale.ROOT, "%5.1f%% within %.1f ms%n", part * 100, sorted.get(at) / 1e6));
      }
      text.append(
          String.format(Locale.ROOT, "refused %d, lost %d, wrong %d%n", refused, lost, wrong));
      text.append("memory in use, in MB, before and after each quarter:");
      memory.forEach(bytes -> text.append(String.format(Locale.ROOT, " %.1f", bytes / 1e6)));
      return text.append(System.lineSeparator()).toString();
    }
  }

  private Load() {}

  /** Runs with so many clients for so many seconds, and prints what came of it. */
  public static void main(String[] arguments) throws Exception {
    int clients = Integer.parseInt(arguments[0]);
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
    System.out.println(clients + " clients");
    System.out.print(run(clients, time).text(time));
  }

  /** Asks for some time, after asking half a second to warm up. */
  static Result run(int clients, Duration time) throws Exception {
    Limits limits = new Limits(1_000_000, 64, Duration.ofSeconds(10));
    Settings settings = new Settings("127.0.0.1", 0, "", 200, true, limits);
    List<Batch> batches = batches();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try (Service service = Service.start(Gnlc.network(), settings, new AccessLog(line -> {}))) {
      all(threads, service, batches, clients, Duration.ofMillis(500));
      List<Long> memory = new ArrayList<>(List.of(used()));
      List<Client> done = new ArrayList<>();
      for (int quarter = 0; quarter < 4; quarter++) {
        done.addAll(all(threads, service, batches, clients, time.dividedBy(4)));
        memory.add(used());
      }
      return result(done, memory);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Result result(List<Client> clients, List<Long> memory) {
    List<Long> nanos = new ArrayList<>();
    clients.forEach(client -> nanos.addAll(client.nanos));
    return new Result(
        nanos,
        clients.stream().mapToInt(client -> client.refused).sum(),
        clients.stream().mapToInt(client -> client.lost).sum(),
        clients.stream().mapToInt(client -> client.wrong).sum(),
        memory);
  }

  private static List<Client> all(
      ExecutorService threads, Service service, List<Batch> batches, int count, Duration time)
      throws Exception {
    long end = System.nanoTime() + time.toNanos();
    List<Callable<Client>> clients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clients.add(new Client(URI.create(service.endpoint()), batches, i, end));
    }
    List<Client> done = new ArrayList<>();
    for (Future<Client> client : threads.invokeAll(clients)) {
      done.add(client.get());
    }
    return done;
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static List<Batch> batches() {
    List<NoisyRow> rows = NoisyRows.make(NAMES * BATCHES);
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < BATCHES; i++) {
      Map<String, Object> queries = new LinkedHashMap<>();
      List<String> expected = new ArrayList<>();
      for (int j = 0; j < NAMES; j++) {
        NoisyRow row = rows.get(i + j * BATCHES);
        queries.put(
            "q" + j,
            Map.of(
                "query", row.city(),
                "properties", List.of(Map.of("pid", "country", "v", row.country()))));
        expected.add(Gnlc.resolve(row.query()).member().map(Member::id).orElse(null));
      }
      batches.add(new Batch("queries=" + Asked.encoded(Asked.json(queries)), expected));
    }
    return batches;
  }

  /** One client; it asks again as soon as it has an answer. */
  private static final class Client implements Callable<Client> {
    final List<Long> nanos = new ArrayList<>();
    int refused;
    int lost;
    int wrong;
    private final URI address;
    private final List<Batch> batches;
    private final int first;
    private final long end;

    Client(URI address, List<Batch> batches, int first, long end) {
      this.address = address;
      this.batches = batches;
      this.first = first;
      this.end = end;
    }

    @Override
    public Client call() throws InterruptedException {
      for (int i = first; System.nanoTime() < end; i++) {
        ask(batches.get(i % batches.size()));
      }
      return this;
    }

    private void ask(Batch batch) throws InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(address)
          .header("Content-Type", "application/x-www-form-urlencoded")
          .timeout(Duration.ofSeconds(20))
          .POST(BodyPublishers.ofString(batch.form()))
          .build();
      long start = System.nanoTime();
      try {
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        nanos.add(System.nanoTime() - start);
        if (answer.statusCode() != 200) {
          refused++;
        } else if (!isRight(batch, Specification.JSON.readTree(answer.body()))) {
          wrong++;
        }
      } catch (IOException e) {
        lost++;
      }
    }

    private static boolean isRight(Batch batch, JsonNode answers) {
      for (int i = 0; i < NAMES; i++) {
        JsonNode best = answers.path("q" + i).path("result").path(0);
        String matched = best.path("match").booleanValue() ? best.path("id").textValue() : null;
        if (!Objects.equals(batch.expected().get(i), matched)) {
          return false;
        }
      }
      return answers.size() == NAMES;
    }
  }
}
