package io.github.gnlc.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @ValueSource(strings = {"en", "zho", "zh-Hans-CN", "de-1996"})
  void areTagsOfLanguages(String text) {
    assertThat(Syntax.isLanguageTag(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "e", "engl", "e1", "en-", "-en", "en--US", "en-123456789", "en_US", "en-ü"})
  void areNoTagsOfLanguages(String text) {
    assertThat(Syntax.isLanguageTag(text)).isFalse();
  }

  @Test
  void aTagOfAnyNumberOfPartsDoesNotOverflowTheStack() {
    assertThat(Syntax.isLanguageTag("en" + "-abcd".repeat(300_000))).isTrue();
    assertThat(Syntax.isLanguageTag("en" + "-abcd".repeat(300_000) + "-")).isFalse();
  }

  /** A group that is repeated takes a piece of the stack each time, a class of characters none. */
  @Test
  void noFormOfAColumnOverflowsTheStack() {
    for (TableSchema table : Schema.tables()) {
      for (String name : table.columnNames()) {
        table.column(name).pattern().ifPresent(form -> {
          for (String piece : List.of("a", "A", "1", "-1", "a-", ".a", "https://a", "Q1")) {
            form.matcher(piece.repeat(300_000)).matches();
            form.matcher("https://" + piece.repeat(300_000)).matches();
          }
        });
      }
    }
  }
}
