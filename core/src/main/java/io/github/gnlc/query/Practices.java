package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Practice;

/**
 * Some of the practices of members: {@code Gnlc.practices().ofMember("cn-guangzhou")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Practices extends Selection<Practice, Practices> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Practices(Catalogue catalogue) {
    super(catalogue.rows(Kind.PRACTICE, catalogue.dataset().practices(), Practice::id));
  }

  private Practices(Practices all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Practices select(RowSet selected, Description description) {
    return new Practices(this, selected, description);
  }

  /**
   * Returns those of a member.
   *
   * @param id such as {@code "cn-guangzhou"}
   * @throws UnknownKeyException if the dataset has no such member, whatever its status
   */
  public Practices ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where("of member " + id, practice -> practice.memberId().equals(id));
  }

  /**
   * Returns those of members in a country.
   *
   * @param code its ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
   * @throws UnknownKeyException if there is no such country
   */
  public Practices inCountry(String code) {
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    Members members = Members.ofAnyStatus(catalogue()).inCountry(alpha2);
    return where(
        "of members in country " + alpha2,
        practice -> members.find(practice.memberId()).isPresent());
  }

  /** Returns those on a theme, such as {@code "older people"}. */
  public Practices onTheme(String theme) {
    Arguments.require(theme, "theme", "a text");
    return where("theme " + theme, practice -> practice.theme().equals(theme));
  }
}
