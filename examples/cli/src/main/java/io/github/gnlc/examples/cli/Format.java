package io.github.gnlc.examples.cli;

/** The formats of answers; each command has some of them. */
enum Format {
  TEXT,
  CSV,
  JSON,
  MD,
  GEOJSON,
  JSONLD
}
