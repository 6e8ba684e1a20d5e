package io.github.gnlc.examples.brief;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A language that a brief is written in: the six of the United Nations. */
enum Language {
  EN,
  FR,
  ES,
  AR,
  ZH,
  RU;

  private final ULocale locale =
      ULocale.forLanguageTag((name().equals("EN") ? "en-GB" : code()) + "-u-nu-latn");

  /** Returns the language with a code; case does not matter. */
  static Language of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(() -> new Problem("no language '" + code + "'; expected one of " + codes()));
  }

  /** Returns all codes, separated by commas. */
  static String codes() {
    return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
  }

  /** Returns the BCP 47 tag: {@code "fr"}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the locale of numbers, dates and names: the day before the month, and Latin digits. */
  ULocale locale() {
    return locale;
  }

  /** Returns {@code "rtl"} for a language that is written from right to left, else "ltr". */
  String dir() {
    return locale().isRightToLeft() ? "rtl" : "ltr";
  }
}
