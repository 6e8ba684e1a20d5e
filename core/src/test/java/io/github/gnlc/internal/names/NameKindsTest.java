package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import org.junit.jupiter.api.Test;

/** What may be concluded from a name, by where it comes from. */
class NameKindsTest {
  private static final NameIndex INDEX = new NameIndex(TestTables.small()
      .add("place_names", "cn-beijing", "en", "Beijing Town", "")
      .add("place_names", "cn-beijing", "de", "Pekinge", "")
      .add("place_names", "cn-beijing", "fr", "Pén", "")
      .add("place_names", "cn-beijing", "ja", "北京市", "")
      .add("place_names", "cn-beijing", "und", "Khanbaliq", "")
      .add("place_names", "cn-beijing", "en", "Peking", "older-romanization")
      .add("place_names", "cn-beijing", "zh", "Beiping", "former")
      .add("place_names", "cn-beijing", "zh-Hans", "北京城", "")
      .add("place_names", "xx-nobody", "en", "Nowhere", "")
      .build());

  private static int number(String text) {
    for (int name = INDEX.list().size() - 1; name >= 0; name--) {
      if (text.equals(INDEX.list().find(name))) {
        return name;
      }
    }
    throw new AssertionError("No name " + text);
  }

  private static void assertKind(String text, boolean local, boolean weak) {
    int name = number(text);
    assertThat(INDEX.isLocal(name)).as(text).isEqualTo(local);
    assertThat(INDEX.isWeak(name)).as(text).isEqualTo(weak);
  }

  @Test
  void aNameIsLocalIfOfficialPrintedEnglishOrInALanguageOfTheCountry() {
    assertKind("Hangzhou", true, false);
    assertKind("北京", true, false);
    assertKind("Ben Guerir", true, false);
    assertKind("Beijing Town", true, false);
    assertKind("Ciudad de México", true, false);
  }

  @Test
  void aNameInAnotherLanguageIsForeign() {
    assertKind("Пекин", false, false);
    assertKind("Pekinge", false, false);
    assertKind("北京市", false, false);
  }

  @Test
  void aNameIsWeakWithoutALanguageFormerOrShort() {
    assertKind("Khanbaliq", false, true);
    assertKind("Peking", false, true);
    assertKind("Beiping", false, true);
    assertKind("Pén", false, true);
  }

  @Test
  void aNameOfNobodyHasNoMember() {
    assertThat(INDEX.member(number("Nowhere"))).isEqualTo(-1);
    assertThat(INDEX.find("nowhere")).isEqualTo(-1);
  }
}
