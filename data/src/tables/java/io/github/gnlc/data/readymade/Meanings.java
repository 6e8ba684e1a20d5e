package io.github.gnlc.data.readymade;

import com.google.common.base.Joiner;
import java.util.Arrays;
import java.util.function.Function;

/** What columns mean that stand in several tables, and the codes of closed lists. */
final class Meanings {
  static final String LABEL = "the name of the member, unique within the country";
  static final String COUNTRY = "ISO 3166-1 alpha-2 code; NA is Namibia, not a missing value";
  static final String COUNTRY_NAME = "the name of the country by UNESCO's lists";
  static final String ALPHA3 =
      "ISO 3166-1 alpha-3 code, which no program takes for a missing value";
  static final String TITLE = "its title, or our description where it has none";

  private Meanings() {}

  /** What a code means, and all codes: {@code "the status: member, unconfirmed, withdrawn"}. */
  static <E extends Enum<E>> String oneOf(String meaning, Class<E> type, Function<E, String> code) {
    return meaning + ": "
        + Joiner.on(", ").join(Arrays.stream(type.getEnumConstants()).map(code).iterator());
  }
}
