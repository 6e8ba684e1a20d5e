package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Statement;
import java.util.Optional;

/**
 * A selection of statements: figures about the network as sources published them, whether or not
 * they agree with one another or with the members that the dataset holds.
 *
 * <p>Obtained from {@code Gnlc.statements()}, all statements that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * Statements totals = Gnlc.statements().of(Metric.MEMBERS).ofNetwork().aboutYear(2022);
 * totals.countBy(Statement::figure);             // {294 cities=12, 229 cities=2}
 * totals.fromSource("s0003").ids();              // [s0003/2022-09-02/members/294]
 * }</pre>
 *
 * <p>The statements are in the order of source, time and metric, each by its text in the dataset;
 * an unknown time, which is an empty text, comes first. An id is made of what identifies a
 * statement: source, time, metric, country or region if it is about one, qualifier if it is not
 * exact, and value.
 *
 * <p>{@code Gnlc.audit()} compares the statements with one another and with the members held.
 *
 * <p>Each filter looks at every selected statement once.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Statements extends Selection<Statement, Statements> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Statements(Catalogue catalogue) {
    super(catalogue.rows(Kind.STATEMENT, catalogue.dataset().statements(), Statement::id));
  }

  private Statements(Statements all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Statements select(RowSet selected, SelectionText description) {
    return new Statements(this, selected, description);
  }

  /**
   * Returns the statements that count one thing.
   *
   * @param metric what is counted, such as {@link Metric#MEMBERS}, not null
   * @return the statements of that metric
   */
  public Statements of(Metric metric) {
    Arguments.require(metric, "metric", "what is counted");
    return where(metric.code(), statement -> statement.metric() == metric);
  }

  /**
   * Returns the statements about a year or a time within it.
   *
   * @param year the year
   * @return the statements about that year; one about an unknown time or several years is left out
   */
  public Statements aboutYear(int year) {
    return where("about " + year, statement -> statement.about().year().equals(Optional.of(year)));
  }

  /**
   * Returns the statements about the network as a whole, not about one country or region.
   *
   * @return the statements that name neither a country nor a region
   */
  public Statements ofNetwork() {
    return where(
        "of the network",
        statement -> statement.country().isEmpty() && statement.region().isEmpty());
  }

  /**
   * Returns the statements about a country.
   *
   * @param code the ISO 3166-1 code of the country: {@code "CN"}, {@code "CHN"} or {@code "156"};
   *     not null
   * @return the statements about that country, none if the country has none
   * @throws UnknownKeyException if there is no such country; the message names the nearest codes
   */
  public Statements inCountry(String code) {
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    return where(
        "in country " + alpha2, statement -> statement.country().equals(Optional.of(alpha2)));
  }

  /**
   * Returns the statements of a source.
   *
   * @param id the id of the source, such as {@code "s0003"}, not null
   * @return the statements of that source, none if the source gives none
   * @throws UnknownKeyException if the dataset has no such source; the message names the nearest
   *     ids
   */
  public Statements fromSource(String id) {
    new Sources(catalogue()).get(id);
    return where("from source " + id, statement -> statement.sourceId().equals(id));
  }
}
