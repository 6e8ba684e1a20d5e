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
 * <p>But for its annotations, Jackson is needed only where tables are read, such as by
 * {@link io.github.gnlc.Network#open(java.nio.file.Path)}, and for exports. What is static here the
 * module system leaves out unless the application's own module asks for it: {@code requires
 * com.fasterxml.jackson.dataformat.csv;}.
 */
@SuppressWarnings("module") // it opens packages to Jackson 2 and 3, one or both of which are absent
module io.github.gnlc.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.annotation;
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

  // for the members by which Jackson, 2 or 3, writes and reads values, or is told that a thing is
  // none
  opens io.github.gnlc to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.audit to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.dataset to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.diff to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.explain to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.export to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.history to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.model to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.name to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.query to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.rule to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.gnlc.validation to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;

  uses DatasetProvider;
}
