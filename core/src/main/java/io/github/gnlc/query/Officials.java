package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.ParticipantRole;
import java.util.Optional;

/**
 * A selection of appearances of officials: who held which office on a day, and what they did.
 *
 * <p>Obtained from {@code Gnlc.officials()}, all appearances that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * Gnlc.officials().named("Stefania Giannini").ids();
 * // [Stefania Giannini/2024-05-19, Stefania Giannini/2025-12-04]
 * Gnlc.officials().atEvent("iclc-1").inRole(ParticipantRole.OPENED).first();
 * // Optional[Irina Bokova, Director-General, UNESCO (2013-10-21)]
 * Gnlc.officials().atEvent("iclc-1").get("Irina Bokova/2013-10-21");
 * // Irina Bokova, Director-General, UNESCO (2013-10-21)
 * }</pre>
 *
 * <p>The appearances are in the order of name, then date. An id is made of both.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Officials extends Selection<Official, Officials> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Officials(Catalogue catalogue) {
    super(catalogue.rows(Kind.OFFICIAL, catalogue.dataset().officials(), Official::id));
  }

  private Officials(Officials all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Officials select(RowSet selected, SelectionText description) {
    return new Officials(this, selected, description);
  }

  /**
   * Returns the appearances of a person.
   *
   * @param name the name as the dataset has it, such as {@code "Irina Bokova"}, not null
   * @return the appearances under exactly that name; none if no official has it
   */
  public Officials named(String name) {
    Arguments.require(name, "name", "a text");
    return where("name " + name, official -> official.name().equals(name));
  }

  /**
   * Returns the appearances that a source reports.
   *
   * @param id the id of the source, such as {@code "s0004"}, not null
   * @return the appearances in that source, none if the source gives none
   * @throws UnknownKeyException if the dataset has no such source; the message names the nearest
   *     ids
   */
  public Officials fromSource(String id) {
    new Sources(catalogue()).get(id);
    return where(
        "from source " + id,
        official -> official.roles().stream().anyMatch(role -> role.sourceId().equals(id)));
  }

  /**
   * Returns the appearances at an event.
   *
   * @param id the id of the event, such as {@code "iclc-1"}, not null
   * @return the appearances at that event, none if the event has none
   * @throws UnknownKeyException if the dataset has no such event; the message names the nearest ids
   */
  public Officials atEvent(String id) {
    new Events(catalogue()).get(id);
    return where("at event " + id, official -> official.eventId().equals(Optional.of(id)));
  }

  /**
   * Returns the appearances in which an official did something, by at least one source.
   *
   * @param role what the official did, such as {@link ParticipantRole#OPENED}, not null
   * @return the appearances in that role
   */
  public Officials inRole(ParticipantRole role) {
    Arguments.require(role, "role", "what an official did");
    return where(
        "in role " + role.code(),
        official -> official.roles().stream().anyMatch(each -> each.role() == role));
  }

  /**
   * Returns the appearances in which an official did something for a member, such as to receive its
   * certificate.
   *
   * @param id the id of the member, such as {@code "cn-nanjing"}, not null
   * @return the appearances for that member, none if there is none
   * @throws UnknownKeyException if the dataset has no such member, whatever its status; the message
   *     names the nearest ids
   */
  public Officials forMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where(
        "for member " + id,
        official ->
            official.roles().stream().anyMatch(each -> each.memberId().equals(Optional.of(id))));
  }
}
