package io.github.gnlc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of names, and that it is the root collation of Unicode, as ICU4J has it. */
class NameOrderTest {
  private static final String LETTERS = "aAbBcCçČdDðÐđĐeEéÉèÈêëĕəƏfghHħiIİıíîjklLłŁļmnñŋŊņ"
      + "oOóôöÖőøØœŒơpqrřsSšŠşșßẞſtTțţŧuUúùûüŰưvwxyYýÿzZžŽþÞæÆåÅāăâĳǿạẫệ";
  private static final String OTHERS = " .,-–—'‘’\"“”„()[]/&0123456789·\u00A0ʻʼ";

  /** Its keys, since its own comparison takes another way, on which ß goes astray. */
  private static int ofIcu(String one, String other) {
    Collator root = Collator.getInstance(ULocale.ROOT);
    return root.getCollationKey(one).compareTo(root.getCollationKey(other));
  }

  private static void assertSameAsIcu(String one, String other) {
    int expected = Integer.signum(ofIcu(one, other));
    int found = Integer.signum(NameOrder.compare(one, other));
    if (expected == 0) {
      expected = Integer.signum(one.compareTo(other));
    }
    assertThat(found).as("%s and %s", one, other).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Epe|Espoo|Évian|Évry-Courcouronnes|Exeter|Zagreb",
        "Šiauliai|Siena|Silute|Skopje|Špania|Tallinn",
        "Łódź|Lund|Sonderborg|Sønderborg|Sonderburg",
        "'s-Hertogenbosch|2nd City|Aalborg",
        "Nam gu|Nam-gu|Nam-gu (Busan)|Namgu",
        "resume|resumé|Resumé|résume|résumé",
        "aero|Aero|ærø|Ærø|afro",
        "Da Nang|Đa Nang|Đà Nẵng|Dublin",
        "Izmir|İzmir|ızmir|jena",
        "Zürich|Þórshöfn|Αθήνα|Москва|서울|東京"
      })
  void namesAreInOrder(String inOrder) {
    List<String> names = List.of(inOrder.split("\\|"));
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(shuffled.stream().sorted(NameOrder::compare).toList()).isEqualTo(names);
    assertThat(shuffled.stream().sorted(NameOrderTest::ofIcu).toList()).isEqualTo(names);
  }

  @Test
  void everyTwoCharactersAreInTheOrderOfIcu() {
    String characters = LETTERS + OTHERS + "!?;:*%+<=>@^_`{|}~ƀƃƈƌǝɛƒǥɣƙƞɔƥʋƴƶʒƿ";
    for (int i = 0; i < characters.length(); i++) {
      for (int j = 0; j < i; j++) {
        assertSameAsIcu(characters.substring(i, i + 1), characters.substring(j, j + 1));
      }
    }
  }

  @Property(tries = 2000)
  void latinNamesAreInTheOrderOfIcu(@ForAll("names") String one, @ForAll("names") String other) {
    assertSameAsIcu(one, other);
  }

  @Property(tries = 1000)
  void namesThatDifferInMarksOrCaseAreInTheOrderOfIcu(@ForAll("names") String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    assertSameAsIcu(name, bare);
    assertSameAsIcu(name, name.toLowerCase(Locale.ROOT));
    assertSameAsIcu(bare, name.toLowerCase(Locale.ROOT));
  }

  @Property(tries = 500)
  void theOrderIsTotalForAnyTexts(@ForAll String one, @ForAll String other) {
    int order = NameOrder.compare(one, other);

    assertThat(order == 0).isEqualTo(one.equals(other));
    assertThat(NameOrder.compare(other, one)).isEqualTo(-order);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars((LETTERS + LETTERS + OTHERS).toCharArray())
        .ofMaxLength(8);
  }
}
