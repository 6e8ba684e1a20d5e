package io.github.gnlc.examples.openrefine;

import io.github.gnlc.examples.openrefine.http.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does the parts of a request on all processors, all requests together on no more than these. */
final class Workers implements AutoCloseable {
  private final ExecutorService pool =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Duration time;

  Workers(Duration time) {
    this.time = time;
  }

  /** Returns the results in the order of the parts. */
  <T> List<T> all(List<Callable<T>> parts) {
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> done : pool.invokeAll(parts, time.toNanos(), TimeUnit.NANOSECONDS)) {
        results.add(done.get());
      }
      return results;
    } catch (CancellationException e) {
      throw Problem.busy(
          "no answer within " + time.toMillis() + " ms; ask for less at once, or later");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.busy("the service is shutting down");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
