package io.github.gnlc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Machines whose language writes numbers in digits of its own, or letters' cases in its own way.
 */
class OwnDigitsTest {
  private static <T> T in(String language, Supplier<T> asked) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      return asked.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Of a network of its own, so that nothing is known before. */
  private static List<String> answers() {
    Network network = Network.ofDataset(TestTables.small()
        .add("statements", "s1", "", "opened", "", "", "exactly", "2015", "year", "")
        .build());
    List<String> answers = new ArrayList<>();
    answers.add(network.data().opened().toEdtf());
    for (LocalDate day : List.of(LocalDate.of(2016, 1, 1), LocalDate.of(2022, 9, 2))) {
      answers.add(network.asOf(day).members().ids().toString());
      answers.add(network.asOf(day).caveats().toString());
    }
    answers.add(network.audit().toText());
    answers.add(network.history().on(LocalDate.of(2022, 9, 2)).toString());
    for (Member member : network.allMembers()) {
      answers.add(network.awardEligibility(member.id(), 2031).toText());
    }
    return answers;
  }

  @Test
  void suchALanguageIsKnownToThisJava() {
    assertThat(in("ar-EG-u-nu-arab", () -> String.format("%d", 2015))).isEqualTo("٢٠١٥");
    assertThat(in("tr", () -> "I".toLowerCase(Locale.getDefault()))).isEqualTo("ı");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR", "bn-BD", "th-TH-u-nu-thai", "tr"})
  void everyAnswerIsTheSame(String language) {
    assertThat(in(language, OwnDigitsTest::answers))
        .containsExactlyElementsOf(in("en", OwnDigitsTest::answers));
  }

  @Test
  void theSamplesAreThoseOfTheGoldenList() {
    assertThat(in("ar-EG-u-nu-arab", GoldenSamplesTest::firstDraws))
        .containsExactlyElementsOf(in("en", GoldenSamplesTest::firstDraws));
  }
}
