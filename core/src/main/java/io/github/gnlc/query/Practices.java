package io.github.gnlc.query;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PracticeFigure;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.PracticeTheme;
import java.util.function.Predicate;

/**
 * A selection of practices: programmes of members, with their figures.
 *
 * <p>Obtained from {@code Gnlc.practices()}, all practices that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * Gnlc.practices().withTheme(PracticeTheme.HEALTH_AND_WELL_BEING).inCountry("CN").list();
 * // [Health literacy in the health service system (cn-guangzhou),
 * //  Healthy Nanjing campaign (cn-nanjing)]
 * Gnlc.practices().withFigureIn("sites").ids();
 * // [cn-guangzhou-open-university-of-the-third-age, cn-shanghai-experience-sites-and-projects,
 * //  kr-eunpyeong-gu-green-moamoa]
 * }</pre>
 *
 * <p>The practices are in the order of their ids, which begin with the id of the member.
 * {@code countBy(Practice::theme)} counts them by theme.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Practices extends Selection<Practice, Practices> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
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
   * Returns the practices of the members in a country.
   *
   * @param country the country, not null
   * @return the practices of the members there, of any status, none if the country has none
   * @throws UnknownKeyException if the dataset has no country with this alpha-2 code
   */
  public Practices inCountry(Country country) {
    return inCountry(Arguments.require(country, "country", "a country").alpha2());
  }

  /**
   * Returns the practices with a theme.
   *
   * @param theme the theme, such as {@link PracticeTheme#OLDER_PEOPLE}, not null
   * @return the practices with that theme, none if no practice has it
   */
  public Practices withTheme(PracticeTheme theme) {
    Arguments.require(theme, "theme", "a theme of practices");
    return where("with theme " + theme.code(), practice -> practice.theme() == theme);
  }

  /**
   * Returns the practices with a theme.
   *
   * @param code the code of the theme, such as {@code "older-people"}, not null
   * @return the practices with that theme, none if no practice has it
   * @throws UnknownCodeException if no theme has this code; the message lists the codes
   */
  public Practices withTheme(String code) {
    return withTheme(
        PracticeTheme.of(Arguments.require(code, "theme", "a code such as older-people")));
  }

  /**
   * Returns the practices of which a figure is known.
   *
   * @return the practices with a result or a target at least
   */
  public Practices withFigures() {
    return where("with figures", practice -> !practice.figures().isEmpty());
  }

  /**
   * Returns the practices with a figure that counts something.
   *
   * @param unit what the number counts, such as {@code "people"}, not null
   * @return the practices with a figure in exactly that unit; none if no figure has it
   */
  public Practices withFigureIn(String unit) {
    Arguments.require(unit, "unit", "a text such as people");
    return where(
        "with a figure in " + unit, withAny(figure -> figure.figure().unit().equals(unit)));
  }

  /**
   * Returns the practices with a figure of some kind: {@code withFigure(PracticeFigure::isTarget)}.
   *
   * @param condition what a figure must satisfy, not null
   * @return the practices with a figure that satisfies it
   */
  public Practices withFigure(Predicate<? super PracticeFigure> condition) {
    Arguments.require(condition, "condition", "a condition on figures");
    return where("with a certain figure", withAny(condition));
  }

  private static Predicate<Practice> withAny(Predicate<? super PracticeFigure> condition) {
    return practice -> practice.figures().stream().anyMatch(condition);
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
