package io.github.gnlc.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
  @ParameterizedTest
  @ValueSource(strings = {"cn-xi-an", "gnlc-2022", "en.2", "a_b", "7"})
  void areLowerCaseLettersDigitsDotsHyphensAndUnderscores(String id) {
    assertThat(Syntax.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", ".a", "_a", "A", "ä", "a b", "a\n", "٣"})
  void areNothingElse(String text) {
    assertThat(Syntax.isId(text)).isFalse();
    assertThat(Syntax.isMemberId(text)).isFalse();
  }
}
