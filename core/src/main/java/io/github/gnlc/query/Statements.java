package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Statement;
import java.util.Optional;

/**
 * Some of the figures about the network as published:
 * {@code Gnlc.statements().of(Metric.MEMBERS).aboutYear(2022)}. In order by source, time and
 * metric; an id is made of what tells a statement apart.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Statements extends Selection<Statement, Statements> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Statements(Catalogue catalogue) {
    super(catalogue.rows(Kind.STATEMENT, catalogue.dataset().statements(), Statement::id));
  }

  private Statements(Statements all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Statements select(RowSet selected, Description description) {
    return new Statements(this, selected, description);
  }

  /** Returns those that count something. */
  public Statements of(Metric metric) {
    Arguments.require(metric, "metric", "what is counted");
    return where(metric.code(), statement -> statement.metric() == metric);
  }

  /** Returns those that speak of a year or of a time within it. */
  public Statements aboutYear(int year) {
    return where("about " + year, statement -> statement.about().year().equals(Optional.of(year)));
  }

  /** Returns those about the network as a whole, not about one country or region. */
  public Statements ofNetwork() {
    return where(
        "of the network",
        statement -> statement.country().isEmpty() && statement.region().isEmpty());
  }

  /**
   * Returns those in a country.
   *
   * @param code its ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
   * @throws UnknownKeyException if there is no such country
   */
  public Statements inCountry(String code) {
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    return where(
        "in country " + alpha2, statement -> statement.country().equals(Optional.of(alpha2)));
  }

  /**
   * Returns those of a source.
   *
   * @param id such as {@code "s0070"}
   * @throws UnknownKeyException if the dataset has no such source
   */
  public Statements fromSource(String id) {
    new Sources(catalogue()).get(id);
    return where("from source " + id, statement -> statement.sourceId().equals(id));
  }
}
