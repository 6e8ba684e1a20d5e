package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessageFormat;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PracticeTheme;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of each language: all there, and dates as each writes them. */
class TextsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void hasTheKeysAndPlaceholdersOfEnglish(Language language) throws IOException {
    assertEquals(placeholders(Language.EN), placeholders(language));
  }

  private static Map<String, Object> placeholders(Language language) throws IOException {
    String suffix = language == Language.EN ? "" : "_" + language.code();
    Properties texts = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream("texts" + suffix + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Map<String, Object> placeholders = new TreeMap<>();
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      assertFalse(text.isBlank(), () -> key + " in " + language);
      placeholders.put(key, new MessageFormat(text, language.locale()).getArgumentNames());
    }
    return placeholders;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasAWordForEveryCode(Language language) {
    Texts texts = new Texts(language);
    Stream.of(
            Authority.values(),
            EvidenceKind.values(),
            GapKind.values(),
            JoinedBasis.values(),
            MemberStatus.values(),
            PracticeTheme.values(),
            Region.values())
        .flatMap(Stream::of)
        .forEach(code -> assertFalse(texts.of(code).isBlank()));
    assertFalse(texts.of(AuditKind.JOINED_CONFLICT).isBlank());
  }

  @Test
  void partialDatesStayPartial() {
    assertEquals("2 September 2022", date(Language.EN, "2022-09-02"));
    assertEquals("septembre 2022", date(Language.FR, "2022-09"));
    assertEquals("2022", date(Language.ES, "2022"));
    assertEquals("2022年9月2日", date(Language.ZH, "2022-09-02"));
    assertEquals("2 сентября 2022\u202fг.", date(Language.RU, "2022-09-02"));
    assertEquals("2 سبتمبر 2022", date(Language.AR, "2022-09-02"));
    assertEquals("by January 2019 at the latest", date(Language.EN, "../2019-01"));
    assertEquals("entre avril 2016 et 24 janvier 2017", date(Language.FR, "2016-04/2017-01-24"));
    assertEquals("date not known", new Texts(Language.EN).of(EdtfDate.UNKNOWN));
  }

  private static String date(Language language, String edtf) {
    return new Texts(language).of(EdtfDate.of(edtf));
  }

  @Test
  void figuresSayHowExactTheyAre() {
    Figure figure = Figure.builder()
        .value(5000000)
        .qualifier(Qualifier.AT_LEAST)
        .unit("people")
        .build();
    assertEquals("at least 5,000,000", new Texts(Language.EN).of(figure));
    assertEquals("не менее 5\u00a0000\u00a0000", new Texts(Language.RU).of(figure));
  }
}
