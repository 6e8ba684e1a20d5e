package io.github.gnlc.examples.openrefine.http;

import java.util.Map;

/** Pages of any origin may ask: there is nothing but public data, and nobody is signed in. */
final class Cors {
  private Cors() {}

  static Map<String, String> preflight(String methods) {
    return Map.of(
        "Allow",
        methods,
        "Access-Control-Allow-Methods",
        methods,
        "Access-Control-Allow-Headers",
        "Content-Type, X-Requested-With",
        "Access-Control-Max-Age",
        "86400");
  }
}
