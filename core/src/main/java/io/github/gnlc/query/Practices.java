package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PracticeGroup;

/**
 * A selection of practices: programmes of members, with their figures.
 *
 * <p>Obtained from {@code Gnlc.practices()}, all practices that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * Gnlc.practices().ofMember("cn-guangzhou").onTheme("older people").list();
 * // [Open University of the Third Age (cn-guangzhou),
 * //  Guangzhou University Hall of the Third Age (cn-guangzhou)]
 * Gnlc.practices().inCountry("IE").isEmpty();    // true
 * }</pre>
 *
 * <p>The practices are in the order of their ids, which begin with the id of the member. Themes are
 * words of the dataset, not a closed list; {@code countBy(Practice::theme)} returns those in use.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
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

  private Practices(Practices all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Practices select(RowSet selected, SelectionText description) {
    return new Practices(this, selected, description);
  }

  /**
   * Returns the practices of a member.
   *
   * @param id the id of the member, such as {@code "cn-guangzhou"}, not null
   * @return the practices of that member, none if the member has none
   * @throws UnknownKeyException if the dataset has no such member, whatever its status; the message
   *     names the nearest ids
   */
  public Practices ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where("of member " + id, practice -> practice.memberId().equals(id));
  }

  /**
   * Returns the practices of the members in a country.
   *
   * @param code the ISO 3166-1 code of the country: {@code "CN"}, {@code "CHN"} or {@code "156"};
   *     not null
   * @return the practices of the members there, of any status, none if the country has none
   * @throws UnknownKeyException if there is no such country; the message names the nearest codes
   */
  public Practices inCountry(String code) {
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    Members members = Members.ofAnyStatus(catalogue()).inCountry(alpha2);
    return where(
        "of members in country " + alpha2,
        practice -> members.find(practice.memberId()).isPresent());
  }

  /**
   * Returns the practices on a theme.
   *
   * @param theme the theme, such as {@code "older people"}, not null
   * @return the practices on exactly that theme; none if no practice has it
   */
  public Practices onTheme(String theme) {
    Arguments.require(theme, "theme", "a text");
    return where("theme " + theme, practice -> practice.theme().equals(theme));
  }

  /**
   * Returns the practices for a group of people.
   *
   * @param group the group, such as {@link PracticeGroup#WOMEN}, not null
   * @return the practices that have it among their target groups
   */
  public Practices forGroup(PracticeGroup group) {
    Arguments.require(group, "group", "a group of people");
    return where("for " + group.code(), practice -> practice.targetGroups().contains(group));
  }

  /**
   * Returns the practices that a body carries together with others.
   *
   * @param partner the body, such as {@link PracticeGroup#LABOUR_UNIONS}, not null
   * @return the practices that have it among their partners
   */
  public Practices withPartner(PracticeGroup partner) {
    Arguments.require(partner, "partner", "a body that carries practices");
    return where("with " + partner.code(), practice -> practice.partners().contains(partner));
  }
}
