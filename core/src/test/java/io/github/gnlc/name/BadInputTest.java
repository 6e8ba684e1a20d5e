package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Member;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody means, and that programs send all the same. */
class BadInputTest {
  private static final NameResolver RESOLVER =
      new NameResolver(new Catalogue(TestTables.small().build()));

  private static Stream<String> texts() {
    return Stream.of(
        "x".repeat(1 << 20),
        "Beijing, ".repeat(1 << 17),
        ",".repeat(300),
        "(".repeat(150) + ")".repeat(150),
        "[".repeat(300),
        "1012 AB ".repeat(37),
        "430072",
        "Cedex 9",
        "Ã".repeat(300),
        "a-".repeat(150),
        "市".repeat(300),
        "\uD800".repeat(300),
        "\u200B".repeat(300),
        "\u202EgnijieB\u202C",
        "City of ".repeat(37),
        "al ".repeat(100),
        "Saint ".repeat(50),
        "A\u0300\u0301\u0302".repeat(75));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void haveAnAnswerSoon(String text) {
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
      for (Strictness strictness : Strictness.values()) {
        NameQuery query = NameQuery.builder().text(text).strictness(strictness).build();
        assertThat(RESOLVER.resolve(query)).isInstanceOf(Resolution.None.class);
      }
      assertThat(RESOLVER.search(text, 5)).hasSizeLessThanOrEqualTo(5);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bei\u200Bjing", "\uFEFFBeijing", "Beijing\u200E", "\u202ABeijing\u202C"})
  void signsThatCannotBeSeenChangeNothing(String text) {
    assertThat(RESOLVER.resolve(text).member().map(Member::id)).contains("cn-beijing");
  }

  @Test
  void aTextTooLongIsToldAsSuch() {
    Resolution.None none = (Resolution.None) RESOLVER.resolve("x".repeat(301));
    assertThat(none.reason()).isEqualTo(NoMatchReason.TOO_LONG);
    assertThat(((Resolution.None) RESOLVER.resolve("x".repeat(300))).reason())
        .isEqualTo(NoMatchReason.NO_NAME);
    assertThat(((Resolution.None) RESOLVER.resolve("[()]")).reason())
        .isEqualTo(NoMatchReason.BLANK);
  }
}
