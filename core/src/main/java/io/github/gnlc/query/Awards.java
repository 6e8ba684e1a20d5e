package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.model.Award;

/**
 * Some of the UNESCO Learning City Awards: {@code Gnlc.awards().inRound(2024)}. In order by year,
 * then member; an id is {@code "2024/ma-benguerir"}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Awards extends Selection<Award, Awards> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Awards(Catalogue catalogue) {
    super(catalogue.rows(Kind.AWARD, catalogue.dataset().awards(), Award::id));
  }

  private Awards(Awards all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Awards select(RowSet selected, Description description) {
    return new Awards(this, selected, description);
  }

  /**
   * Returns those of a member.
   *
   * @param id such as {@code "cn-guangzhou"}
   * @throws UnknownKeyException if the dataset has no such member, whatever its status
   */
  public Awards ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where("of member " + id, award -> award.memberId().equals(id));
  }

  /**
   * Returns those of members in a country.
   *
   * @param code its ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
   * @throws UnknownKeyException if there is no such country
   */
  public Awards inCountry(String code) {
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    Members members = Members.ofAnyStatus(catalogue()).inCountry(alpha2);
    return where(
        "of members in country " + alpha2,
        award -> members.find(award.memberId()).isPresent());
  }

  /**
   * Returns those of a round.
   *
   * @param year the year of the round
   * @throws UnknownKeyException if there was no round of that year
   */
  public Awards inRound(int year) {
    AwardRounds.requireRound(catalogue(), year);
    return where("in round " + year, award -> award.year() == year);
  }
}
