package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.model.Event;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Some of the events of the network: {@code Gnlc.conferences()} are those of the series of
 * International Conferences on Learning Cities (ICLC).
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Events extends Selection<Event, Events> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Events(Catalogue catalogue) {
    super(catalogue.rows(Kind.EVENT, catalogue.dataset().events(), Event::id));
  }

  private Events(Events all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Events select(RowSet selected, Description description) {
    return new Events(this, selected, description);
  }

  /** Returns the International Conferences on Learning Cities. */
  public Events conferences() {
    return where("conferences", Event::isConference);
  }

  /**
   * Returns those with a number within their series: {@code Gnlc.conferences().edition(2)} is that
   * of Mexico City.
   */
  public Events edition(int edition) {
    return where("edition " + edition, event -> event.edition().equals(OptionalInt.of(edition)));
  }

  /** Returns those known to have begun in a year. */
  public Events startedIn(int year) {
    return where("started in " + year, event -> event.start().year().equals(Optional.of(year)));
  }

  /**
   * Returns those in a country.
   *
   * @param code its ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
   * @throws UnknownKeyException if there is no such country
   */
  public Events inCountry(String code) {
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    return where("in country " + alpha2, event -> event.country().equals(Optional.of(alpha2)));
  }
}
