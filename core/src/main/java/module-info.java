import io.github.gnlc.dataset.DatasetProvider;

/**
 * Types, queries and dataset formats for the UNESCO Global Network of Learning Cities.
 *
 * <p>An application's module requires {@code io.github.gnlc.data}, which brings this one and the
 * dataset:
 *
 * <pre>{@code
 * module our.reports {
 *   requires io.github.gnlc.data;
 * }
 * }</pre>
 *
 * <p>Jackson is needed only where tables are read, such as by
 * {@link io.github.gnlc.Network#open(java.nio.file.Path)}. What is static here the module system
 * leaves out unless the application's own module asks for it: {@code requires
 * com.fasterxml.jackson.dataformat.csv;}.
 */
module io.github.gnlc.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.dataformat.csv;
  requires static jakarta.validation;

  exports io.github.gnlc;
  exports io.github.gnlc.audit;
  exports io.github.gnlc.dataset;
  exports io.github.gnlc.diff;
  exports io.github.gnlc.export;
  exports io.github.gnlc.error;
  exports io.github.gnlc.explain;
  exports io.github.gnlc.history;
  exports io.github.gnlc.json;
  exports io.github.gnlc.model;
  exports io.github.gnlc.name;
  exports io.github.gnlc.query;
  exports io.github.gnlc.rule;
  exports io.github.gnlc.validation;

  uses DatasetProvider;
}
