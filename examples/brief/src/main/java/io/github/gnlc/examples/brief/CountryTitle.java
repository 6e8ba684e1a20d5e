package io.github.gnlc.examples.brief;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.github.gnlc.Network;
import io.github.gnlc.model.Country;

/**
 * The name of a country in the language of the brief.
 *
 * <p>The data hold the names of a country in many languages without saying which name is of which.
 * ICU proposes the one of the language, and it is taken if the data have it.
 */
final class CountryTitle {
  private final Network network;
  private final Language language;
  private final Collator collator;

  CountryTitle(Network network, Language language) {
    this.network = network;
    this.language = language;
    this.collator = Collator.getInstance(language.locale());
    // the data leave out a name that differs from another by marks alone
    collator.setStrength(Collator.PRIMARY);
  }

  /** Returns the name in the language; else, and in English, the name on UNESCO's lists. */
  Text of(Country country) {
    Text listed = new Text(country.name(), "en");
    if (language == Language.EN) {
      return listed;
    }
    String proposed = new ULocale("", country.alpha2()).getDisplayCountry(language.locale());
    boolean recorded = network.countryNames().stream()
        .filter(name -> name.alpha2().equals(country.alpha2()))
        .anyMatch(name -> collator.compare(name.name(), proposed) == 0);
    return recorded || collator.compare(country.name(), proposed) == 0
        ? new Text(proposed, language.code())
        : listed;
  }
}
