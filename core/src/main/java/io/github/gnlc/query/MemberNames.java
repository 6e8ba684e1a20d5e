package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.MemberName;
import java.util.Optional;

/**
 * A selection of other names of members: spellings as sources print them, and names in several
 * languages. {@code Member.name()} is not among them unless a source or a language has it too.
 *
 * <p>Obtained from {@code Gnlc.memberNames()}, all names that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * Gnlc.memberNames().ofMember("cn-beijing").inScript("Hani").ids();
 * // [cn-beijing/s0135/北京, cn-beijing/ja/北京市, cn-beijing/zh-Hans/北京, cn-beijing/zh-Hans/北京市,
 * //  cn-beijing/zh-Hans/北平]
 * Gnlc.memberNames().ofMember("cn-beijing").inLanguage("fr").ids();  // [cn-beijing/fr/Pékin]
 * }</pre>
 *
 * <p>First come all names printed in sources, in the order of member, name and source; then all
 * names in a language, in the order of member and language. An id is made of the member, the
 * language or else the source, and the name.
 *
 * <p>To find the member that a name means, use {@code Gnlc.resolve(name)}, which also forgives
 * spelling.
 *
 * <p>Each filter looks at every selected name once.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class MemberNames extends Selection<MemberName, MemberNames> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public MemberNames(Catalogue catalogue) {
    super(catalogue.rows(Kind.MEMBER_NAME, catalogue.dataset().memberNames(), MemberNames::id));
  }

  private MemberNames(MemberNames all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  MemberNames select(RowSet selected, SelectionText description) {
    return new MemberNames(this, selected, description);
  }

  /**
   * Returns the names of a member.
   *
   * @param id the id of the member, such as {@code "cn-guangzhou"}, not null
   * @return the other names of that member, none if the member has none
   * @throws UnknownKeyException if the dataset has no such member, whatever its status; the message
   *     names the nearest ids
   */
  public MemberNames ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where("of member " + id, name -> name.memberId().equals(id));
  }

  /**
   * Returns the names in a language. Names whose language the dataset does not state are left out.
   *
   * @param tag the BCP 47 tag of the language as the dataset writes it, such as {@code "fr"}, not
   *     null
   * @return the names in that language; none if no name has that tag
   */
  public MemberNames inLanguage(String tag) {
    Arguments.require(tag, "language", "a BCP 47 tag");
    return where("in language " + tag, name -> name.language().equals(Optional.of(tag)));
  }

  /**
   * Returns the names in a script.
   *
   * @param script the ISO 15924 code of the script, such as {@code "Hani"}, not null
   * @return the names in that script; none if no name is in it
   */
  public MemberNames inScript(String script) {
    Arguments.require(script, "script", "a text");
    return where("script " + script, name -> name.script().equals(script));
  }

  private static String id(MemberName name) {
    return name.memberId() + "/" + name.language().or(name::sourceId).orElse("") + "/"
        + name.name();
  }
}
