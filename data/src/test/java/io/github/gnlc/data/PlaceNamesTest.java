package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.OtherPlace;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No member has the name of another place by a slip of a table. */
class PlaceNamesTest {
  /** Exonyms that share few letters with any other name, looked up one by one. */
  private static final Set<String> UNLIKE = Set.of(
      "Capital Federal",
      "Great Bay",
      "Mehestan",
      "Sím-iông-chhī",
      "Thẩm Dương",
      "Thâm Quyến",
      "Cathair na hAilgéire",
      "Cathair Alastair",
      "Veikfildas",
      "Fünfkirchen",
      "Päťkostolie",
      "Steinamanger",
      "Tit-lî-ngâ-sṳ̂-thi̍t",
      "Tigemmi Tamellalt",
      "Amegdul",
      "Kak-tên-nì-â",
      "Pozsony",
      "Nagyszombat");

  @Test
  void ofALanguageAreLikeAnotherNameOfTheMember() {
    List<String> unlike = new ArrayList<>();
    for (Member member : Gnlc.members()) {
      List<MemberName> names = Gnlc.memberNames().ofMember(member.id()).list();
      for (MemberName name : names) {
        List<String> others = new ArrayList<>(List.of(member.name()));
        member.place().ifPresent(place -> others.add(place.gazetteerName()));
        names.stream().filter(each -> !each.equals(name)).forEach(each -> others.add(each.name()));
        if (isLatin(name.name())
            && isOfToday(name)
            && others.stream().noneMatch(each -> isLike(name.name(), each))) {
          unlike.add(name.name());
        }
      }
    }
    assertThat(unlike).isSubsetOf(UNLIKE);
  }

  @Test
  void areNotThoseOfAnotherLargeCityOfTheCountry() {
    Set<String> others = new HashSet<>();
    for (OtherPlace place : Gnlc.network().otherPlaces()) {
      others.add(place.country() + fold(place.name()));
    }
    for (Member member : Gnlc.members()) {
      for (MemberName name : Gnlc.memberNames().ofMember(member.id())) {
        boolean own = fold(name.name()).equals(fold(member.name()));
        assertThat(own || !others.contains(member.country().alpha2() + fold(name.name())))
            .as("%s of %s", name.name(), member)
            .isTrue();
      }
    }
  }

  /** Former names are unlike those of today, and short ones are like hardly any. */
  private static boolean isOfToday(MemberName name) {
    return name.usage().isEmpty() && fold(name.name()).length() > 4;
  }

  private static boolean isLatin(String text) {
    return MemberName.scriptOf(text).equals("Latn");
  }

  /** Whether at most three in five letters differ. */
  private static boolean isLike(String a, String b) {
    String first = fold(a);
    String second = fold(b);
    return isLatin(b)
        && (first.contains(second)
            || second.contains(first)
            || edits(first, second) * 5 <= 3 * Math.max(first.length(), second.length()));
  }

  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0
            ? i + j
            : Math.min(
                Math.min(edits[i - 1][j], edits[i][j - 1]) + 1,
                edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
      }
    }
    return edits[a.length()][b.length()];
  }

  private static String fold(String text) {
    return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
