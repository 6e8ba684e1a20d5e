package io.github.gnlc.examples.openrefine.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The HTTP server of the JDK with routes and limits. */
public final class WebServer implements AutoCloseable {
  /** How many threads there are for each request that is admitted: the others say no. */
  private static final int THREADS = 2;

  private static final int BACKLOG = 256;

  private final HttpServer server;
  private final Limits limits;
  private final Admission admission;
  private final ExecutorService handlers;
  private final ExecutorService readers = Executors.newCachedThreadPool();
  private final AtomicBoolean closed = new AtomicBoolean();

  private WebServer(HttpServer server, Limits limits) {
    this.server = server;
    this.limits = limits;
    admission = new Admission(limits.requests());
    handlers = handlers(limits.requests() * THREADS);
  }

  /** What does not fit is dropped with its connection, rather than kept in memory. */
  private static ExecutorService handlers(int threads) {
    return new ThreadPoolExecutor(
        threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(threads * 4));
  }

  /**
   * Takes an address; nothing is answered before the server is started.
   *
   * @throws IOException if it cannot be listened at
   */
  public static WebServer listen(InetSocketAddress address, Limits limits) throws IOException {
    setUnlessGiven("sun.net.httpserver.nodelay", "true");
    // who does not even send the headers is dropped; a slow body is answered long before
    setUnlessGiven(
        "sun.net.httpserver.maxReqTime", Long.toString(limits.time().toSeconds() * 2 + 5));
    try {
      return new WebServer(HttpServer.create(address, BACKLOG), limits);
    } catch (IOException | UnresolvedAddressException e) {
      throw new IOException(
          address.getHostString() + ":" + address.getPort() + " cannot be listened at: "
              + e.getMessage() + "; choose another host or port",
          e);
    }
  }

  /** The JDK's server takes its settings from properties alone, when it is first used. */
  private static void setUnlessGiven(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /** Starts to answer. */
  public void start(Routes routes, Metrics metrics, AccessLog accessLog) {
    server.setExecutor(handlers);
    server.createContext("/", new Front(routes, admission, limits, readers, metrics, accessLog));
    server.start();
  }

  /** Returns where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Refuses what comes, lets finish what is under way, and ends. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      admission.close(limits.time());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
    handlers.shutdownNow();
    readers.shutdownNow();
  }
}
