package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.model.Award;

/**
 * A selection of UNESCO Learning City Awards, each of one member in one round.
 *
 * <p>Obtained from {@code Gnlc.awards()}, all awards that the dataset has, and narrowed by filters:
 *
 * <pre>{@code
 * Gnlc.awards().ofMember("cn-hangzhou").list();          // [2017/cn-hangzhou]
 * Gnlc.awards().inRound(2024).inCountry("MA").ids();     // [2024/ma-benguerir]
 * Gnlc.awards().countBy(Award::year);  // {2015=12, 2017=16, 2019=10, 2021=10, 2024=10}
 * }</pre>
 *
 * <p>The awards are in the order of year, then id of the member. The id of an award is made of
 * both: {@code "2024/ma-benguerir"}.
 *
 * <p>Each filter looks at every selected award once.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Awards extends Selection<Award, Awards> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Awards(Catalogue catalogue) {
    super(catalogue.rows(Kind.AWARD, catalogue.dataset().awards(), Award::id));
  }

  private Awards(Awards all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Awards select(RowSet selected, SelectionText description) {
    return new Awards(this, selected, description);
  }

  /**
   * Returns the awards of a member.
   *
   * @param id the id of the member, such as {@code "cn-guangzhou"}, not null
   * @return the awards of that member, none if the member has none
   * @throws UnknownKeyException if the dataset has no such member, whatever its status; the message
   *     names the nearest ids
   */
  public Awards ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where("of member " + id, award -> award.memberId().equals(id));
  }

  /**
   * Returns the awards of the members in a country.
   *
   * @param code the ISO 3166-1 code of the country: {@code "CN"}, {@code "CHN"} or {@code "156"};
   *     not null
   * @return the awards of the members there, of any status, none if the country has none
   * @throws UnknownKeyException if there is no such country; the message names the nearest codes
   */
  public Awards inCountry(String code) {
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    Members members = Members.ofAnyStatus(catalogue()).inCountry(alpha2);
    return where(
        "of members in country " + alpha2,
        award -> members.find(award.memberId()).isPresent());
  }

  /**
   * Returns the awards of a round.
   *
   * @param year the year of the round, such as {@code 2024}
   * @return the awards of that round
   * @throws UnknownKeyException if the dataset has no round of that year; the message names those
   *     it has
   */
  public Awards inRound(int year) {
    AwardRounds.requireRound(catalogue(), year);
    return where("in round " + year, award -> award.year() == year);
  }
}
