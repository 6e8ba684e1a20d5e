package io.github.gnlc.examples.openrefine.http;

import com.google.common.util.concurrent.MoreExecutors;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpPrincipal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests to the handler of the server, without a server. */
public final class InProcess {
  private final HttpHandler handler;

  /**
   * What came back.
   *
   * @param status the status
   * @param type the type of the body, as its header says
   * @param body the text of the body
   */
  public record Answer(int status, String type, String body) {}

  public InProcess(Routes routes, Limits limits) {
    handler = new Front(
        routes,
        new Admission(limits.requests()),
        limits,
        MoreExecutors.newDirectExecutorService(),
        new Metrics(),
        new AccessLog(line -> {}));
  }

  public Answer answer(String method, URI uri, String type, byte[] body) throws IOException {
    Exchange exchange = new Exchange(method, uri, body);
    exchange.asked.set("Content-Type", type);
    handler.handle(exchange);
    return new Answer(
        exchange.status,
        String.valueOf(exchange.answered.getFirst("Content-Type")),
        exchange.out.toString(StandardCharsets.UTF_8));
  }

  private static final class Exchange extends HttpExchange {
    private final String method;
    private final URI uri;
    private final Headers asked = new Headers();
    private final Headers answered = new Headers();
    private final InputStream in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int status;

    Exchange(String method, URI uri, byte[] body) {
      this.method = method;
      this.uri = uri;
      this.in = new ByteArrayInputStream(body);
    }

    @Override
    public Headers getRequestHeaders() {
      return asked;
    }

    @Override
    public Headers getResponseHeaders() {
      return answered;
    }

    @Override
    public URI getRequestURI() {
      return uri;
    }

    @Override
    public String getRequestMethod() {
      return method;
    }

    @Override
    public InputStream getRequestBody() {
      return in;
    }

    @Override
    public OutputStream getResponseBody() {
      return out;
    }

    @Override
    public void sendResponseHeaders(int code, long length) {
      status = code;
    }

    @Override
    public int getResponseCode() {
      return status;
    }

    @Override
    public InetSocketAddress getRemoteAddress() {
      return new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
    }

    @Override
    public InetSocketAddress getLocalAddress() {
      return getRemoteAddress();
    }

    @Override
    public String getProtocol() {
      return "HTTP/1.1";
    }

    @Override
    public void close() {}

    @Override
    public HttpContext getHttpContext() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object getAttribute(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(String name, Object value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setStreams(InputStream newIn, OutputStream newOut) {
      throw new UnsupportedOperationException();
    }

    @Override
    public HttpPrincipal getPrincipal() {
      throw new UnsupportedOperationException();
    }
  }
}
