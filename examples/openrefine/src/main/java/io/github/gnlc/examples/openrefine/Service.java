package io.github.gnlc.examples.openrefine;

import io.github.gnlc.Network;
import io.github.gnlc.examples.openrefine.http.AccessLog;
import io.github.gnlc.examples.openrefine.http.Metrics;
import io.github.gnlc.examples.openrefine.http.WebServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** A network that is served, until it is closed. */
final class Service implements AutoCloseable {
  private final WebServer server;
  private final Workers workers;
  private final String url;

  private Service(WebServer server, Workers workers, String url) {
    this.server = server;
    this.workers = workers;
    this.url = url;
  }

  /**
   * Starts to serve a network.
   *
   * @throws IOException if the address cannot be listened at
   */
  static Service start(Network network, Settings settings, AccessLog accessLog) throws IOException {
    // the index of names is made now, and not while the first client waits
    network.resolver();
    WebServer server = WebServer.listen(
        new InetSocketAddress(settings.host(), settings.port()), settings.limits());
    String url = settings.url().isEmpty()
        ? "http://" + settings.host() + ":" + server.address().getPort()
        : settings.url();
    Workers workers = new Workers(settings.limits().time());
    Metrics metrics = new Metrics();
    Api api = new Api(new Facts(network), settings.reachedAt(url), workers, metrics);
    server.start(api.routes(), metrics, accessLog);
    return new Service(server, workers, url);
  }

  /** Returns the port that it listens at. */
  int port() {
    return server.address().getPort();
  }

  /** Returns the address that a user gives to OpenRefine. */
  String endpoint() {
    return url + Manifest.ENDPOINT;
  }

  /** Lets what is under way finish, and ends. */
  @Override
  public void close() {
    server.close();
    workers.close();
  }
}
