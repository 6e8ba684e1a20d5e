package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.model.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are answered at once, and that the full search answers them in the same way. */
class ExactLookupTest {
  private static final Lexicon LEXICON = new Lexicon(new NamedPlaces()
      .country("GE", "Georgia", "Gruzija")
      .country("IE", "Ireland")
      .country("MO", "Macao")
      .country("NI", "Nicaragua")
      .country("PT", "Portugal")
      .country("US", "United States of America", "USA")
      .member("ge-abasha", "Abasha")
      .member("ge-batumi", "Batumi")
      .name("ge-batumi", "en", "Batumi City")
      .member("ge-gori", "Gori City")
      .member("ge-tbilisi", "Tbilisi")
      .name("ge-tbilisi", "de", "Tiflis")
      .name("ge-tbilisi", "fr", "TIFLIS")
      .name("ge-tbilisi", "bs", "Gruzija")
      .unconfirmed("ie-cork", "Cork")
      .member("ie-newport", "Newport")
      .member("ie-saint-john", "Saint John")
      .name("ie-saint-john", "en", "Saint John City")
      .member("ie-saint-mary", "Saint Mary")
      .member("ni-granada", "Granada")
      .population("ni-granada", "Granada", 100_000)
      .member("ni-portugal", "Portugal")
      .member("ni-leon", "León")
      .population("ni-leon", "León", 200_000)
      .member("pt-macao", "Mação")
      .member("pt-nicaragua", "Nicaragua")
      .member("us-georgia", "Georgia")
      .member("us-newport", "Newport")
      .other("ES", 230_000, "Granada")
      .other("ES", 120_000, "León")
      .catalogue());

  private static @Nullable Resolution atOnce(String text, int country) {
    return new ExactLookup(LEXICON).find(text, Folding.words(text), country);
  }

  private static int country(@Nullable String code) {
    return code == null ? -1 : LEXICON.index().countries().ofCode(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Abasha, , ge-abasha",
    "'Abasha, Georgia', , ge-abasha",
    "Batumi, , ge-batumi",
    "Saint Mary, , ie-saint-mary",
    "'Portugal, Nicaragua', , ni-portugal",
    "Tbilisi, , ge-tbilisi",
    "tbilisi, , ge-tbilisi",
    "Tbilisi, ge, ge-tbilisi",
    "Tiflis, , ge-tbilisi",
    "'Tbilisi, Georgia', , ge-tbilisi",
    "'Tbilisi (GE)', , ge-tbilisi",
    "Georgia, us, us-georgia",
    "León, , ni-leon",
    "Leon, , ni-leon",
    "'León, Nicaragua', , ni-leon",
    "Granada, , ",
    "'Granada, Nicaragua', , ni-granada",
    "Granada, ni, ni-granada",
  })
  void aRecordedNameOfOneMemberIsAnsweredAtOnce(
      String text, @Nullable String code, @Nullable String id) {
    int country = country(code);
    FoldedText words = Folding.words(text);
    NameQuery query = NameQuery.of(text);

    Resolution answer = atOnce(text, country);

    assertThat(answer)
        .isNotNull()
        .isEqualTo(new QueryResolver(query, country, LEXICON).answer(words));
    assertThat(answer.member().map(Member::id).orElse(null)).isEqualTo(id);
  }

  @Test
  void ofSpellingsOfOneNameThatWhichIsTheTextIsTold() {
    for (String spelling : List.of("Tiflis", "TIFLIS")) {
      assertThat(atOnce(spelling, -1).candidates())
          .extracting(Match::name)
          .containsExactly(spelling);
    }
    assertThat(atOnce("tiflis", -1).candidates()).extracting(Match::name).containsExactly("Tiflis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tbilissi",
        "Cork",
        "Cork, Ireland",
        "Newport",
        "Newport, Ireland",
        "Georgia",
        "Tbilisi, Ireland",
        "Tbilisi, Tiflis, Georgia",
        "Tbilisi Georgia",
        "Gori",
        "Gori, Georgia",
        "Saint John",
        "Saint Mary, Ireland",
        "St Mary",
        "-, Georgia",
        "Ireland",
        "Gruzija",
        ""
      })
  void whatNeedsMoreThoughtIsLeftToTheFullSearch(String text) {
    assertThat(atOnce(text, -1)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Tbilisi, ie", "Cork, ie", "Newport, ie", "León, ge", "'Tbilisi, Georgia', ge"})
  void soIsWhatTheCountryOfTheQueryDoesNotSettle(String text, String code) {
    assertThat(atOnce(text, country(code))).isNull();
  }

  @Test
  void soIsTheNameOfACountryInTwoParts() {
    Lexicon lexicon = new Lexicon(new NamedPlaces()
        .country("GE", "Georgia", "Sakartvelo", "Tbilisi, Sakartvelo")
        .member("ge-tbilisi", "Tbilisi")
        .catalogue());
    String text = "Tbilisi, Sakartvelo";
    assertThat(new ExactLookup(lexicon).find(text, Folding.words(text), -1)).isNull();
  }
}
