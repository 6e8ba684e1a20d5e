package io.github.gnlc.examples.brief;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.Qualifier;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words of a language: of its bundle, and for dates, numbers and codes. Not safe to share among
 * threads.
 */
final class Texts {
  /** The name of the bundles, one a language. */
  static final String BUNDLE = "io.github.gnlc.examples.brief.texts";

  private final Language language;
  private final ResourceBundle bundle;
  private final Dates dates;
  private final Map<String, MessageFormat> formats = new HashMap<>();

  Texts(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle(
        BUNDLE,
        Locale.forLanguageTag(language.code()),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.dates = new Dates(language.locale(), this);
  }

  Language language() {
    return language;
  }

  /** Returns the text of a key that takes no values. */
  String get(String key) {
    return bundle.getString(key);
  }

  /** Returns the text of a key with its values, each in the words of the language. */
  String get(String key, Map<String, ?> values) {
    Map<String, Object> words = new HashMap<>();
    values.forEach((name, value) -> words.put(name, value instanceof Integer ? value : of(value)));
    return formats
        .computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), language.locale()))
        .format(words);
  }

  /** Returns a value in the words of the language. */
  String of(Object value) {
    if (value instanceof EdtfDate date) {
      return dates.words(date);
    } else if (value instanceof LocalDate day) {
      return dates.words(EdtfDate.of(day));
    } else if (value instanceof Figure figure) {
      return figure(figure);
    } else if (value instanceof Year year) {
      return year.toString();
    } else if (value instanceof Number number) {
      return NumberFormat.getInstance(language.locale()).format(number);
    } else if (value instanceof Enum<?> code) {
      return get(key(code));
    }
    return String.valueOf(value);
  }

  /** The number with its qualifier, without its unit. */
  private String figure(Figure figure) {
    String number = of(figure.value());
    return figure.qualifier() == Qualifier.EXACTLY
        ? number
        : get(key(figure.qualifier()), Map.of("number", number));
  }

  /** The key of a code: {@code joined-basis.cohort}. */
  static String key(Enum<?> code) {
    String type = code.getDeclaringClass().getSimpleName();
    return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
        + "."
        + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
