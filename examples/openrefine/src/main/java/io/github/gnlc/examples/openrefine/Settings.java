package io.github.gnlc.examples.openrefine;

import io.github.gnlc.examples.openrefine.http.Limits;

/**
 * How the service is run.
 *
 * @param host where it listens
 * @param port where it listens; 0 for any that is free
 * @param url how clients reach it, without a slash at the end; empty for host and port
 * @param batch the most queries or identifiers in a request
 * @param flyout whether suggestions come with small previews
 * @param limits what clients may ask
 */
record Settings(String host, int port, String url, int batch, boolean flyout, Limits limits) {
  /** Returns these settings with the address by which clients reach the service. */
  Settings reachedAt(String other) {
    return new Settings(host, port, other, batch, flyout, limits);
  }
}
