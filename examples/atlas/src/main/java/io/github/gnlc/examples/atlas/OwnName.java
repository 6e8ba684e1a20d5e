package io.github.gnlc.examples.atlas;

import com.ibm.icu.util.ULocale;
import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import java.util.Optional;

/**
 * A member's name in the script of its country: {@code 杭州} for Hangzhou.
 *
 * @param text the name
 * @param language the language it is in
 */
record OwnName(String text, String language) {
  /** The name, or empty if the country writes in Latin letters or the data do not have it. */
  static Optional<OwnName> of(Member member, Network network) {
    ULocale locale =
        ULocale.addLikelySubtags(new ULocale("und", member.country().alpha2()));
    if (locale.getScript().equals("Latn")) {
      return Optional.empty();
    }
    return network.memberNames().ofMember(member.id()).stream()
        .filter(
            name -> name.language().filter(language -> isIn(language, locale)).isPresent())
        .filter(name -> !name.script().equals("Latn"))
        .findFirst()
        .map(name -> new OwnName(name.name(), locale.getLanguage()));
  }

  /** Whether the language of a name is that of the country, in its script. */
  private static boolean isIn(String language, ULocale own) {
    ULocale named = ULocale.addLikelySubtags(ULocale.forLanguageTag(language));
    return named.getLanguage().equals(own.getLanguage())
        && named.getScript().equals(own.getScript());
  }
}
