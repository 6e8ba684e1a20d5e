package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A selection of propositions: what sources say in words of the network, its documents, events,
 * members and officials.
 *
 * <p>Obtained from {@code Gnlc.propositions()}, all that the dataset has, or from
 * {@code Gnlc.purposes()}, {@code Gnlc.commitments()} and {@code Gnlc.profiles()}, which are parts
 * of them, and narrowed by filters:
 *
 * <pre>{@code
 * Gnlc.purposes().fromSource("s0001").count();              // 4
 * Gnlc.purposes().statedIn(2013).ids();                     // [purpose-capacity, …]
 * Gnlc.commitments().ofMember("cn-suzhou").ids();
 * // [cn-suzhou-commitment-01, cn-suzhou-commitment-02]
 * Gnlc.propositions().ofKind(PropositionKind.MEETING).ofEvent("iclc-1").count();   // 3
 * }</pre>
 *
 * <p>The propositions are in the order of their ids, which for the provisions of a document is that
 * of its text as far as known.
 *
 * <p>Each filter looks at every selected proposition once.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Propositions extends Selection<Proposition, Propositions> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Propositions(Catalogue catalogue) {
    super(catalogue.rows(Kind.PROPOSITION, catalogue.dataset().propositions(), Proposition::id));
  }

  private Propositions(Propositions all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Propositions select(RowSet selected, SelectionText description) {
    return new Propositions(this, selected, description);
  }

  /**
   * Returns the propositions of a kind, or of one of several.
   *
   * @param first the kind, such as {@link PropositionKind#AIM}, not null
   * @param others further kinds, not null
   * @return the propositions of these kinds
   */
  public Propositions ofKind(PropositionKind first, PropositionKind... others) {
    Arguments.require(first, "first", "a kind of proposition");
    Arguments.require(others, "others", "further kinds of proposition, perhaps none");
    for (PropositionKind other : others) {
      Arguments.require(other, "others[]", "a kind of proposition");
    }
    Set<PropositionKind> kinds = EnumSet.of(first, others);
    String words = String.join(" or ", kinds.stream().map(PropositionKind::code).toList());
    return where(words, proposition -> kinds.contains(proposition.kind()));
  }

  /**
   * Returns the propositions that a source states.
   *
   * @param id the id of the source, such as {@code "s0005"}, not null
   * @return the propositions with an account of that source, none if it gives none
   * @throws UnknownKeyException if the dataset has no such source; the message names the nearest
   *     ids
   */
  public Propositions fromSource(String id) {
    new Sources(catalogue()).get(id);
    return where(
        "from source " + id,
        proposition -> proposition.accounts().stream()
            .anyMatch(account -> account.sourceId().equals(id)));
  }

  /**
   * Returns the propositions that were stated in a year by at least one source.
   *
   * @param year the year
   * @return the propositions stated in that year, also where only the year or month is known
   */
  public Propositions statedIn(int year) {
    return where(
        "stated in " + year,
        proposition -> proposition.accounts().stream()
            .anyMatch(account -> account.stated().year().equals(Optional.of(year))));
  }

  /**
   * Returns the propositions about an event or said at it.
   *
   * @param id the id of the event, such as {@code "iclc-1"}, not null
   * @return the propositions of that event, none if there is none
   * @throws UnknownKeyException if the dataset has no such event; the message names the nearest ids
   */
  public Propositions ofEvent(String id) {
    new Events(catalogue()).get(id);
    return where("of event " + id, proposition -> proposition.eventId().equals(Optional.of(id)));
  }

  /**
   * Returns the provisions of a document.
   *
   * @param id the id of the document, such as {@code "beijing-declaration"}, not null
   * @return the provisions of that document, none if none is known
   * @throws UnknownKeyException if the dataset has no such document; the message names the nearest
   *     ids
   */
  public Propositions ofDocument(String id) {
    new Documents(catalogue()).get(id);
    return where(
        "of document " + id, proposition -> proposition.documentId().equals(Optional.of(id)));
  }

  /**
   * Returns the propositions about a member, or in its name.
   *
   * @param id the id of the member, such as {@code "cn-nanjing"}, not null
   * @return the propositions of that member, none if there is none
   * @throws UnknownKeyException if the dataset has no such member, whatever its status; the message
   *     names the nearest ids
   */
  public Propositions ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where("of member " + id, proposition -> proposition.memberId().equals(Optional.of(id)));
  }

  /**
   * Returns the propositions about members, or in their name.
   *
   * @return the propositions that have a member
   */
  public Propositions ofMembers() {
    return where("of members", proposition -> proposition.memberId().isPresent());
  }

  /**
   * Returns the propositions about a cohort.
   *
   * @param id the id of the cohort, such as {@code "gnlc-2025"}, not null
   * @return the propositions of that cohort, none if there is none
   * @throws UnknownKeyException if the dataset has no such cohort; the message names the nearest
   *     ids
   */
  public Propositions ofCohort(String id) {
    new Cohorts(catalogue()).get(id);
    return where("of cohort " + id, proposition -> proposition.cohortId().equals(Optional.of(id)));
  }

  /**
   * Returns what an official said, promised or did at an appearance.
   *
   * @param id the id of the appearance, such as {@code "Irina Bokova/2013-10-21"}, not null
   * @return the propositions of that appearance, none if there is none
   * @throws UnknownKeyException if the dataset has no such appearance; the message names the
   *     nearest ids
   */
  public Propositions ofOfficial(String id) {
    new Officials(catalogue()).get(id);
    return where(
        "of official " + id, proposition -> proposition.officialId().equals(Optional.of(id)));
  }
}
