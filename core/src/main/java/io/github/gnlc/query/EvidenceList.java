package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.conclusion.SourceFinder;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;

/**
 * A selection of evidence: what each source says of each member, such as that it joined on a day or
 * is listed as a member.
 *
 * <p>Obtained from {@code Gnlc.evidence()}, all evidence that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * EvidenceList hangzhou = Gnlc.evidence().ofMember("cn-hangzhou");
 * hangzhou.countBy(Evidence::kind);  // {JOINED=2, LISTED=9}
 * hangzhou.ofKind(EvidenceKind.JOINED).ids();
 * // [cn-hangzhou/joined/2015/s0157, cn-hangzhou/joined/2016-01-12/s0151]
 * Gnlc.evidence().inCountry("MA").withAuthority(Authority.UNESCO).count();  // 11
 * }</pre>
 *
 * <p>The evidence is in the order of members; that of one member as it convinces: the most
 * authoritative source first, then the most exact date, then the earliest. An id is made of member,
 * kind, date and source.
 *
 * <p>When a member joined is concluded from its evidence; {@code Gnlc.explain()} explains how.
 *
 * <p>Each filter looks at every selected piece of evidence once.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class EvidenceList extends Selection<Evidence, EvidenceList> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public EvidenceList(Catalogue catalogue) {
    super(catalogue.rows(Kind.EVIDENCE, catalogue.dataset().evidence(), EvidenceList::id));
  }

  private EvidenceList(EvidenceList all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  EvidenceList select(RowSet selected, SelectionText description) {
    return new EvidenceList(this, selected, description);
  }

  /**
   * Returns the evidence of a member.
   *
   * @param id the id of the member, such as {@code "cn-guangzhou"}, not null
   * @return what all sources say of that member, none if the member has none
   * @throws UnknownKeyException if the dataset has no such member, whatever its status; the message
   *     names the nearest ids
   */
  public EvidenceList ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where("of member " + id, piece -> piece.memberId().equals(id));
  }

  /**
   * Returns the evidence of the members in a country.
   *
   * @param code the ISO 3166-1 code of the country: {@code "CN"}, {@code "CHN"} or {@code "156"};
   *     not null
   * @return what all sources say of the members there, of any status, none if the country has none
   * @throws UnknownKeyException if there is no such country; the message names the nearest codes
   */
  public EvidenceList inCountry(String code) {
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    Members members = Members.ofAnyStatus(catalogue()).inCountry(alpha2);
    return where(
        "of members in country " + alpha2,
        piece -> members.find(piece.memberId()).isPresent());
  }

  /**
   * Returns the evidence of the members in a country.
   *
   * @param country the country, not null
   * @return what all sources say of the members there, of any status, none if the country has none
   * @throws UnknownKeyException if the dataset has no country with this alpha-2 code
   */
  public EvidenceList inCountry(Country country) {
    return inCountry(Arguments.require(country, "country", "a country").alpha2());
  }

  /**
   * Returns the evidence that a source gives.
   *
   * @param id the id of the source, such as {@code "s0157"}, not null
   * @return what that source says of any member, none if the source gives none
   * @throws UnknownKeyException if the dataset has no such source; the message names the nearest
   *     ids
   */
  public EvidenceList fromSource(String id) {
    new Sources(catalogue()).get(id);
    return where("from source " + id, piece -> piece.sourceId().equals(id));
  }

  /**
   * Returns the evidence of a kind.
   *
   * @param kind the kind, such as {@link EvidenceKind#JOINED}, not null
   * @return the evidence of that kind
   */
  public EvidenceList ofKind(EvidenceKind kind) {
    Arguments.require(kind, "kind", "a kind of evidence");
    return where("of kind " + kind.code(), piece -> piece.kind() == kind);
  }

  /**
   * Returns the evidence that the sources of an authority give, as
   * {@link Sources#withAuthority(Authority)} selects them.
   *
   * @param authority the authority, such as {@link Authority#UNESCO}, not null; that of a reprint
   *     is the authority of the original
   * @return the evidence of exactly that authority, not of a higher one
   */
  public EvidenceList withAuthority(Authority authority) {
    Arguments.require(authority, "authority", "a weight");
    SourceFinder sources = catalogue().dataset().sourcesById()::get;
    return where(
        "with authority " + authority.code(),
        piece -> sources.sourceOf(piece).authority() == authority);
  }

  private static String id(Evidence piece) {
    return piece.memberId() + "/" + piece.kind().code() + "/" + piece.date().toEdtf() + "/"
        + piece.sourceId();
  }
}
