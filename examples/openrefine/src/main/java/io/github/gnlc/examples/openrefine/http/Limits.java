package io.github.gnlc.examples.openrefine.http;

import java.time.Duration;

/**
 * What a client may ask of the server.
 *
 * @param bodyBytes the most bytes of a body, or of the query of an address
 * @param requests the most requests that are answered at a time
 * @param time how long a client may take to send a body, and the server to answer a batch
 */
public record Limits(int bodyBytes, int requests, Duration time) {}
