package io.github.gnlc.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.text.Excerpt;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The sentences of one language, cut at their arguments: {@code noSuchName.nearest.1} is what
 * stands between the first argument and the second. Jakarta Validation interpolates no arguments
 * but those of the annotation, so that only the pieces between can be looked up.
 */
final class Messages {
  private static final String ENGLISH = "en";
  private static final Pattern ARGUMENT = Pattern.compile("\\{[a-z]+\\}");

  private static final ImmutableMap<String, Messages> BY_LANGUAGE = ImmutableMap.of(
      ENGLISH,
      new Messages(ENGLISH),
      "fr",
      new Messages("fr"),
      "es",
      new Messages("es"),
      "pt",
      new Messages("pt"),
      "ru",
      new Messages("ru"),
      "ar",
      new Messages("ar"),
      "zh",
      new Messages("zh"));

  private final ImmutableMap<String, String> pieces;

  private Messages(String language) {
    Properties sentences = read("messages_" + language + ".properties");
    ImmutableMap.Builder<String, String> cut = ImmutableMap.builder();
    for (String key : sentences.stringPropertyNames()) {
      String[] parts = ARGUMENT.split(sentences.getProperty(key), -1);
      for (int i = 0; i < parts.length; i++) {
        cut.put(key + "." + i, parts[i]);
      }
    }
    pieces = cut.buildOrThrow();
  }

  /** Those of the locale's language, English for one that there are none of. */
  static Messages in(Locale locale) {
    String language = locale.getLanguage();
    return messages(BY_LANGUAGE.containsKey(language) ? language : ENGLISH);
  }

  private static Messages messages(String language) {
    return requireNonNull(BY_LANGUAGE.get(language), language);
  }

  /** The piece with this key, such as {@code noSuchName.0}. */
  String piece(String key) {
    String piece = pieces.get(key);
    if (piece == null) {
      throw new IllegalArgumentException("No sentence has a part '" + Excerpt.of(key) + "'");
    }
    return piece;
  }

  /** All pieces by key. */
  ImmutableMap<String, String> pieces() {
    return pieces;
  }

  private static Properties read(String file) {
    Properties sentences = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No " + file + " beside " + Messages.class.getName()
            + "; expected the jar of gnlc-core with all its files");
      }
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
    return sentences;
  }
}
