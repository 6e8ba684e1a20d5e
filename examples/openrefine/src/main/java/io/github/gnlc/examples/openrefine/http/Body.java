package io.github.gnlc.examples.openrefine.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The body of one request. It is read by a thread of its own, so that a client that sends too
 * slowly can be told.
 */
final class Body {
  private final InputStream stream;
  private final ExecutorService readers;
  private final Limits limits;
  private Future<byte[]> reading;

  Body(InputStream stream, ExecutorService readers, Limits limits) {
    this.stream = stream;
    this.readers = readers;
    this.limits = limits;
  }

  /** Returns the text of the body. */
  String read() {
    reading = readers.submit(this::bytes);
    try {
      byte[] bytes = reading.get(limits.time().toNanos(), TimeUnit.NANOSECONDS);
      if (bytes.length > limits.bodyBytes()) {
        throw Problem.tooLarge(
            "the body has more than " + limits.bodyBytes() + " bytes; send less at once");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (TimeoutException e) {
      throw Problem.tooSlow("the body did not arrive within " + limits.time().toMillis() + " ms");
    } catch (ExecutionException e) {
      throw Problem.badRequest("the body did not arrive whole");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.busy("the service is shutting down");
    }
  }

  /** Reads on beyond the limit without keeping it: who is still sending does not hear an answer. */
  private byte[] bytes() throws IOException {
    byte[] bytes = stream.readNBytes(limits.bodyBytes() + 1);
    stream.transferTo(OutputStream.nullOutputStream());
    return bytes;
  }

  /** Stops waiting for more of it. */
  void release() {
    if (reading != null) {
      reading.cancel(true);
    }
  }
}
