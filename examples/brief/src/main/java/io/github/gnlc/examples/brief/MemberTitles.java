package io.github.gnlc.examples.brief;

import com.google.common.collect.ListMultimap;
import com.ibm.icu.util.ULocale;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses names of a member beside the one on UNESCO's lists. */
final class MemberTitles {
  private final ListMultimap<String, MemberName> names;
  private final String local;
  private final Language language;

  /**
   * Chooses for a country.
   *
   * @param names all names, by the id of the member
   */
  MemberTitles(ListMultimap<String, MemberName> names, Country country, Language language) {
    this.names = names;
    // the language that most people of the country use, as Unicode has it: zh for CN
    this.local =
        ULocale.addLikelySubtags(new ULocale("und_" + country.alpha2())).getLanguage();
    this.language = language;
  }

  /** Returns the names in the language of the country and in that of the brief, if they differ. */
  List<Text> others(Member member) {
    List<Text> others = new ArrayList<>();
    inLanguage(member, local).ifPresent(others::add);
    inLanguage(member, language.code()).ifPresent(others::add);
    List<Text> distinct = new ArrayList<>();
    for (Text other : others) {
      if (!other.text().equals(member.name())
          && distinct.stream().noneMatch(known -> known.text().equals(other.text()))) {
        distinct.add(other);
      }
    }
    return List.copyOf(distinct);
  }

  /** The list's own name serves for English. */
  private Optional<Text> inLanguage(Member member, String code) {
    return names.get(member.id()).stream()
        .filter(name -> !code.equals("en") && name.usage().isEmpty())
        .filter(name -> name.language().filter(tag -> isOf(tag, code)).isPresent())
        .map(MemberName::name)
        .map(name -> new Text(name, code))
        .findFirst();
  }

  /** Whether a tag such as zh-Hans is of a language such as zh. */
  private static boolean isOf(String tag, String code) {
    return tag.equals(code) || tag.startsWith(code + "-");
  }
}
