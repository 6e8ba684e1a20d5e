package io.github.gnlc.examples.openrefine.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Admits so many requests at a time, and none once the server closes. */
final class Admission {
  private final int most;
  private final Semaphore places;
  private volatile boolean closed;

  Admission(int most) {
    this.most = most;
    this.places = new Semaphore(most);
  }

  boolean tryEnter() {
    return !closed && places.tryAcquire();
  }

  void leave() {
    places.release();
  }

  /** Says why a request is not admitted. */
  Problem refusal() {
    return Problem.busy(
        closed
            ? "the service is shutting down"
            : "the service answers " + most + " requests at a time; try again in a second");
  }

  /** Admits no more, and waits for those that are in, so long. */
  void close(Duration grace) throws InterruptedException {
    closed = true;
    places.tryAcquire(most, grace.toMillis(), TimeUnit.MILLISECONDS);
  }
}
