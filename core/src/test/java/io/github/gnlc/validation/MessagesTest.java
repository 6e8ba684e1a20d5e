package io.github.gnlc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of messages: all languages say the same, and both kinds of files do. */
class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)\\}");

  private static Properties sentences(String language) throws IOException {
    Properties sentences = new Properties();
    try (InputStream in =
        MessagesTest.class.getResourceAsStream("messages_" + language + ".properties")) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences;
  }

  private static byte[] bundle(String suffix) throws IOException {
    try (InputStream in = MessagesTest.class.getResourceAsStream(
        "/ContributorValidationMessages" + suffix + ".properties")) {
      return in.readAllBytes();
    }
  }

  private static List<String> arguments(String sentence) {
    return ARGUMENT.matcher(sentence).results().map(MatchResult::group).toList();
  }

  /** The file that Jakarta Validation reads, as it must be for these sentences. */
  private static String pieces(String language) {
    TreeMap<String, String> lines = new TreeMap<>();
    Messages.in(Locale.forLanguageTag(language)).pieces().forEach((key, piece) -> {
      String name = key.endsWith(".message.0") ? key.substring(0, key.length() - 2) : key;
      lines.put(name, ascii(piece));
    });
    StringBuilder file = new StringBuilder();
    lines.forEach((key, piece) -> file.append(MessageTemplate.PREFIX)
        .append(key)
        .append('=')
        .append(piece)
        .append('\n'));
    return file.toString();
  }

  private static String ascii(String piece) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      boolean outer = c == ' ' && (i == 0 || i == piece.length() - 1);
      ascii.append(c < 127 && !outer ? "" + c : String.format("\\u%04X", (int) c));
    }
    return ascii.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "pt", "ru", "ar", "zh"})
  void jakartaValidationReadsTheSameSentencesCutAtTheirArguments(String language)
      throws IOException {
    assertThat(new String(bundle("_" + language), StandardCharsets.ISO_8859_1))
        .isEqualTo(pieces(language));
  }

  /** Both: the one for all other languages, the other so that en is not the machine's language. */
  @Test
  void englishIsThereByNameAndAsTheFallback() throws IOException {
    assertThat(bundle("")).isEqualTo(bundle("_en"));
    assertThat(Messages.in(Locale.GERMAN)).isSameAs(Messages.in(Locale.ENGLISH));
    assertThat(Messages.in(Locale.ROOT)).isSameAs(Messages.in(Locale.ENGLISH));
    assertThat(Messages.in(Locale.TRADITIONAL_CHINESE)).isSameAs(Messages.in(Locale.CHINESE));
    assertThat(Messages.in(Locale.forLanguageTag("pt-BR")))
        .isSameAs(Messages.in(Locale.forLanguageTag("pt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "pt", "ru", "ar", "zh"})
  void everyLanguageNamesTheSameArgumentsInTheSameOrder(String language) throws IOException {
    Properties english = sentences("en");
    Properties others = sentences(language);
    assertThat(others.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(others.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
      assertThat(others.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "pt", "ru", "ar", "zh"})
  void noPieceHoldsWhatAnInterpolatorReads(String language) {
    assertThat(Messages.in(Locale.forLanguageTag(language)).pieces().values())
        .noneMatch(piece -> piece.chars().anyMatch(c -> "{}$\\".indexOf(c) >= 0));
  }

  @Test
  void everyReasonHasItsSentence() throws IOException {
    List<String> keys = new ArrayList<>(sentences("en").stringPropertyNames());
    assertThat(keys)
        .containsAll(
            Arrays.stream(InvalidReason.values()).map(InvalidReason::key).toList());
  }

  /** Latin names and dates would turn the rest of an Arabic sentence around. */
  @Test
  void inArabicEveryArgumentIsIsolated() throws IOException {
    Properties arabic = sentences("ar");
    for (String key : arabic.stringPropertyNames()) {
      String sentence = arabic.getProperty(key);
      assertThat(sentence.split("\u2068\\{[a-z]+\\}\u2069", -1))
          .as(sentence)
          .hasSize(arguments(sentence).size() + 1);
    }
    assertThat(arabic.getProperty("or")).startsWith("\u2069").endsWith("\u2068");
  }
}
