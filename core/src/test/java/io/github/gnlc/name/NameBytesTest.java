package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.AllocatedBytes;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.query.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many bytes it takes to resolve a text of each kind. The bounds are just above what the code
 * makes by itself, in an interpreter that spends 8 bytes on each reference; a compiler that does
 * without some of the objects only makes them fewer.
 */
class NameBytesTest {
  private static final NameResolver RESOLVER =
      new NameResolver(new Catalogue(TestTables.small().build()));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Beijing                 | 300
      BEIJING                 | 300
      Laayoune                | 2750
      Laa-Youne               | 3750
      北京                     | 300
      Ciudad de México        | 400
      Beijing, China          | 2250
      MEXICO CITY (MEXICO)    | 2200
      Пекин, China            | 2450
      Hangzhou China          | 2300
      City of Nairobi         | 4500
      City Mexico             | 1700
      Hangzhu                 | 2700
      Mexcio Ctiy             | 3550
      Hangzhu, China          | 5100
      Nowhere                 | 2500
      Constantinople          | 2100
      """)
  void aTextTakesNoMoreBytesThanItsKindNeeds(String text, int bound) {
    assertThat(AllocatedBytes.of(() -> RESOLVER.resolve(text))).isLessThanOrEqualTo(bound);
  }
}
