package io.github.gnlc.examples.openrefine.http;

/**
 * What a client asks: all of a request that is trusted. Its headers are not among it.
 *
 * @param path the path of the address
 * @param parameters what stands in the address and in the body
 */
public record Request(String path, Parameters parameters) {}
