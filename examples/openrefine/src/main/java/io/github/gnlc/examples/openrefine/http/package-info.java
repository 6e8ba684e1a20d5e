/** A small HTTP server: routes, limits, errors as JSON, metrics and an access log. */
package io.github.gnlc.examples.openrefine.http;
