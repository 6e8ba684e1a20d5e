package io.github.gnlc.validation;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.query.Countries;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which country a text that is no code is about: {@code nz} and {@code Israel} say it. */
final class NearestCountry {
  /** A code of two letters is one letter away from dozens of others. */
  private static final int SHORTEST = 3;

  private static final int MOST = 3;

  private final Countries known;
  private final Map<String, Country> byName = new HashMap<>();

  NearestCountry(Network network) {
    known = network.countries();
    for (Country country : known) {
      byName.put(capitals(country.name()), country);
    }
    for (CountryName other : network.countryNames()) {
      byName.putIfAbsent(capitals(other.name()), known.get(other.alpha2()));
    }
  }

  /** The country whose code it is but for case and spaces, or whose name it is. */
  Optional<Country> said(String text) {
    String wanted = capitals(text);
    return known.find(wanted).or(() -> Optional.ofNullable(byName.get(wanted)));
  }

  /** Those of some countries whose code or name is one letter away. */
  ImmutableList<Country> like(String text, Countries countries) {
    String wanted = capitals(text);
    return countries.stream()
        .filter(country -> wanted.codePointCount(0, wanted.length()) >= SHORTEST)
        .filter(country ->
            isOneEdit(wanted, country.alpha3()) || isOneEdit(wanted, capitals(country.name())))
        .limit(MOST)
        .collect(ImmutableList.toImmutableList());
  }

  private static String capitals(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  /** Whether one letter is other, missing or too many. */
  private static boolean isOneEdit(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int left = same + (a.length() == longer ? 1 : 0);
    int right = same + (b.length() == longer ? 1 : 0);
    return longer - shorter <= 1 && longer > same && a.substring(left).equals(b.substring(right));
  }
}
