package io.github.gnlc.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** Texts of a table, many of them equal. */
class SharedTextsProperties {
  @Property
  void aTextIsSharedWithNoneButItsEquals(
      @ForAll List<@AlphaChars @StringLength(max = 2) String> texts) {
    SharedTexts shared = new SharedTexts();

    assertThat(texts.stream().map(shared::share).toList()).isEqualTo(texts);
  }

  @Property
  void theSameTextAgainIsTheSameObject(@ForAll String text) {
    SharedTexts shared = new SharedTexts();
    String first = shared.share(text);

    assertThat(shared.share(String.valueOf(text.toCharArray()))).isSameAs(first);
  }
}
