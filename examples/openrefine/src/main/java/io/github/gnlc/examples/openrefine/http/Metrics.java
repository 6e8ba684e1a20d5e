package io.github.gnlc.examples.openrefine.http;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/** What the server has done, in the text format of Prometheus. */
public final class Metrics {
  private static final double[] SECONDS = {0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests = Counter.builder()
      .name("gnlc_requests_total")
      .help("Requests answered, by address and status")
      .labelNames("path", "status")
      .register(registry);
  private final Histogram seconds = Histogram.builder()
      .name("gnlc_request_seconds")
      .help("How long answers took, by address")
      .labelNames("path")
      .classicOnly()
      .classicUpperBounds(SECONDS)
      .register(registry);
  private final Gauge underWay = Gauge.builder()
      .name("gnlc_requests_under_way")
      .help("Requests that are being answered")
      .register(registry);

  /** Creates metrics in which nothing is counted yet. */
  public Metrics() {
    GaugeWithCallback.builder()
        .name("gnlc_heap_used_bytes")
        .help("Memory in use")
        .callback(gauge ->
            gauge.call(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()))
        .register(registry);
  }

  /** Returns a new counter, by one label. */
  public Counter counter(String name, String help, String label) {
    return Counter.builder().name(name).help(help).labelNames(label).register(registry);
  }

  void begin() {
    underWay.inc();
  }

  void end(String path, int status, long nanos) {
    underWay.dec();
    requests.labelValues(path, Integer.toString(status)).inc();
    seconds.labelValues(path).observe(nanos / 1e9);
  }

  /** Returns what was counted so far. */
  public Reply reply() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(text, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Reply.text(
        PrometheusTextFormatWriter.CONTENT_TYPE, text.toString(StandardCharsets.UTF_8));
  }
}
