package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the keys of names. */
class FoldingProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(30);
    Arbitrary<String> likely = Arbitraries.strings()
        .withChars(
            "aAbBßæÆøØłŁıİiIéÉe\u0301\u0327çÇ '’ʻ-.,()市區시한กиЙйёΩςσאﻻ١٢12\u200D\u200F\uFEFF\uD83C")
        .ofMaxLength(20);
    return Arbitraries.oneOf(any, likely);
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void foldingAKeyGivesTheKey(@ForAll("texts") String text) {
    String key = Folding.key(text);
    assertThat(Folding.key(key)).isEqualTo(key);
    String words = Folding.words(text).spaced();
    assertThat(Folding.words(words).spaced()).isEqualTo(words);
    assertThat(words.replace(" ", "")).isEqualTo(key);
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void theFormOfUnicodeDoesNotMatter(@ForAll("texts") String text) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(Folding.key(Normalizer.normalize(text, form))).isEqualTo(Folding.key(text));
    }
  }

  @Property(tries = 1000)
  void theLocaleDoesNotMatter(@ForAll("texts") String text) {
    Locale before = Locale.getDefault();
    String key = Folding.key(text);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Folding.key(text)).isEqualTo(key);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(tries = 3000)
  void theQuickWayIsTheWayOfAll(@ForAll("quick") String text) {
    String others = "\u200D";
    assertThat(Folding.isPlainLatin(text + others)).isFalse();
    assertThat(Folding.key(text + others)).isEqualTo(Folding.key(text));
    assertThat(Folding.words(text + others).spaced())
        .isEqualTo(Folding.words(text).spaced());
    assertThat(Folding.words("é" + text).spaced())
        .isEqualTo(Folding.words("e" + text).spaced());
  }

  @Provide
  Arbitrary<String> quick() {
    return Arbitraries.strings()
        .withCharRange('\0', '\u017F')
        .withCharRange('\u0180', '\u06FF')
        .withCharRange('\u4E00', '\u9FFF')
        .ofMaxLength(20);
  }
}
