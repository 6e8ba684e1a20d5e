package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.MemberName;
import java.util.Optional;

/**
 * Some of the other names of members:
 * {@code Gnlc.memberNames().ofMember("cn-wuhan").inScript("Hani")}. In order by member and name:
 * first those printed in sources, then those in several languages.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class MemberNames extends Selection<MemberName, MemberNames> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public MemberNames(Catalogue catalogue) {
    super(catalogue.rows(Kind.MEMBER_NAME, catalogue.dataset().memberNames(), MemberNames::id));
  }

  private MemberNames(MemberNames all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  MemberNames select(RowSet selected, Description description) {
    return new MemberNames(this, selected, description);
  }

  /**
   * Returns those of a member.
   *
   * @param id such as {@code "cn-guangzhou"}
   * @throws UnknownKeyException if the dataset has no such member, whatever its status
   */
  public MemberNames ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where("of member " + id, name -> name.memberId().equals(id));
  }

  /**
   * Returns those in a language, by its BCP 47 tag; names whose language the dataset does not state
   * are left out.
   */
  public MemberNames inLanguage(String tag) {
    Arguments.require(tag, "language", "a BCP 47 tag");
    return where("in language " + tag, name -> name.language().equals(Optional.of(tag)));
  }

  /** Returns those in a script, by its ISO 15924 code: {@code "Hani"}. */
  public MemberNames inScript(String script) {
    Arguments.require(script, "script", "a text");
    return where("script " + script, name -> name.script().equals(script));
  }

  private static String id(MemberName name) {
    return name.memberId() + "/" + name.language().or(name::sourceId).orElse("") + "/"
        + name.name();
  }
}
