package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.query.Catalogue;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many bytes it takes to resolve a text of each kind. The bounds are just above what the code
 * makes by itself, in an interpreter that spends 8 bytes on each reference; a compiler that does
 * without some of the objects only makes them fewer.
 */
class NameBytesTest {
  private static final int WARM_UP = 100;
  private static final int CALLS = 400;

  private static final NameResolver RESOLVER =
      new NameResolver(new Catalogue(TestTables.small().build()));

  /** Where answers go, so that no compiler finds them superfluous. */
  private static volatile Object unusedAnswer = "nothing yet";

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
    assertThat(bytes(() -> RESOLVER.resolve(text))).isLessThanOrEqualTo(bound);
  }

  static long bytes(Supplier<Object> question) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 0; i < WARM_UP; i++) {
      unusedAnswer = question.get();
    }
    long before = thread.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      unusedAnswer = question.get();
    }
    return (thread.getCurrentThreadAllocatedBytes() - before) / CALLS;
  }
}
