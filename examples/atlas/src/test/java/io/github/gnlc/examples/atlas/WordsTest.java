package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.model.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "2022-09-02, 2 September 2022",
    "2016-10, October 2016",
    "2015, 2015",
    "../2017-01-24, by 24 January 2017",
    "2016-04/2017-01-24, between April 2016 and 24 January 2017",
    "'', not known",
  })
  void datesAreAsExactAsTheyAre(String edtf, String words) {
    assertEquals(words, Words.of(EdtfDate.of(edtf)));
  }
}
