package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.model.Event;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A selection of events of the network: the International Conferences on Learning Cities (ICLC) and
 * other meetings.
 *
 * <p>Obtained from {@code Gnlc.events()}, all events that the dataset has, or
 * {@code Gnlc.conferences()}, the conferences among them, and narrowed by filters:
 *
 * <pre>{@code
 * Gnlc.conferences().ids();  // [iclc-1, iclc-2, iclc-3, iclc-4, iclc-5, iclc-6, iclc-7]
 * Gnlc.conferences().edition(2).first();     // Optional[iclc-2, 2015-09-28, Mexico City]
 * Gnlc.events().inCountry("CN").ids();
 * // [consultative-2012-11, iclc-1, members-meeting-2016,
 * //  nanjing-symposium-2024, shanghai-forum-2015]
 * }</pre>
 *
 * <p>The events are in the order of their ids, not of their days;
 * {@code sortedBy(Comparator.comparing(Event::start))} has them in order of time.
 *
 * <p>Each filter looks at every selected event once.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Events extends Selection<Event, Events> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Events(Catalogue catalogue) {
    super(catalogue.rows(Kind.EVENT, catalogue.dataset().events(), Event::id));
  }

  private Events(Events all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Events select(RowSet selected, SelectionText description) {
    return new Events(this, selected, description);
  }

  /**
   * Returns the International Conferences on Learning Cities.
   *
   * @return the events for which {@link Event#isConference()} holds
   */
  public Events conferences() {
    return where("conferences", Event::isConference);
  }

  /**
   * Returns the events with a number within their series. Of {@code Gnlc.conferences()} that is
   * one: {@code Gnlc.conferences().edition(2)} is the conference of Mexico City.
   *
   * @param edition the number, from 1
   * @return the events with that number, none if no series has come that far
   */
  public Events edition(int edition) {
    return where("edition " + edition, event -> event.edition().equals(OptionalInt.of(edition)));
  }

  /**
   * Returns the events known to have begun in a year.
   *
   * @param year the year
   * @return the events that began in that year, also where only the year or month is known
   */
  public Events startedIn(int year) {
    return where("started in " + year, event -> event.start().year().equals(Optional.of(year)));
  }

  /**
   * Returns the events in a country.
   *
   * @param code the ISO 3166-1 code of the country: {@code "CN"}, {@code "CHN"} or {@code "156"};
   *     not null
   * @return the events there, none if the country has none
   * @throws UnknownKeyException if there is no such country; the message names the nearest codes
   */
  public Events inCountry(String code) {
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    return where("in country " + alpha2, event -> event.country().equals(Optional.of(alpha2)));
  }
}
