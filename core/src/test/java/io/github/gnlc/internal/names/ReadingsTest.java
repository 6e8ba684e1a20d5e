package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in other scripts, read by their sounds. */
class ReadingsTest {
  private static TestTables tables() {
    return TestTables.small()
        .add("place_names", "cn-hangzhou", "en", "Hamburg", "")
        .add("place_names", "cn-beijing", "en", "Dresden", "")
        .add("place_names", "cn-beijing", "th", "เดรสเดิน", "");
  }

  private static int find(TestTables tables, String text) {
    NameIndex index = new NameIndex(tables.build());
    return index.readings().find(text, index.countryOf(index.members().ordinalOf("cn-beijing")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hamburg", "hanburuku", "hmbwrg", "hambureukeu", "haimbarga"})
  void theConsonantsOfANameAreThoseOfItsReadings(String reading) {
    assertThat(Consonants.of(reading)).isEqualTo("HNPLK");
  }

  @ParameterizedTest
  @CsvSource({"wien, AN", "izmir, ASNL", "quito, KT", "cuenca, KNK", "chengdu, SNKT", "a, A"})
  void aVowelCountsAtTheBeginningAlone(String key, String consonants) {
    assertThat(Consonants.of(key)).isEqualTo(consonants);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ハンブルク", "함부르크", "هامبورغ", "Гамбург", "המבורג"})
  void aTextThatSoundsLikeTheNameOfOneMemberIsThatName(String text) {
    int name = find(tables(), text);
    if (text.equals("Гамбург")) {
      assertThat(name).as("another first sound").isEqualTo(-1);
    } else {
      assertThat(name).isNotNegative();
    }
  }

  @Test
  void ofTwoMembersThatSoundAlikeNoneIsMeant() {
    TestTables two = tables().add("place_names", "cn-beijing", "en", "Hamborg", "");
    assertThat(find(two, "ハンブルク")).isEqualTo(-1);
  }

  @Test
  void whereTheMemberHasANameInThatScriptAnotherTextIsAnotherName() {
    assertThat(find(tables(), "ドレスデン")).isNotNegative();
    TestTables written = tables().add("member_names", "cn-beijing", "ドレスデ", "");
    assertThat(find(written, "ドレスデン")).isEqualTo(-1);
  }

  @Test
  void hanLatinAndShortNamesAreNotRead() {
    assertThat(find(tables(), "汉堡")).isEqualTo(-1);
    assertThat(find(tables(), "Hanburuku")).isEqualTo(-1);
    assertThat(find(tables().add("place_names", "cn-beijing", "en", "Bonn", ""), "ボン"))
        .isEqualTo(-1);
  }
}
