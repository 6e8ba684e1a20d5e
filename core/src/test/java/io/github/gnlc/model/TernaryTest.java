package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The logic of three values: an answer stands for all that may turn out to be so. */
class TernaryTest {
  @ParameterizedTest
  @EnumSource
  void bothTogetherIsWhatAllPossibilitiesAgreeOn(Ternary a) {
    for (Ternary b : Ternary.values()) {
      Set<Boolean> together = new HashSet<>();
      for (boolean x : possible(a)) {
        for (boolean y : possible(b)) {
          together.add(x && y);
        }
      }
      assertThat(possible(a.and(b))).as("%s and %s", a, b).isEqualTo(together);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOppositeIsWhatAllPossibilitiesAgreeOn(Ternary a) {
    Set<Boolean> opposite = new HashSet<>();
    for (boolean x : possible(a)) {
      opposite.add(!x);
    }
    assertThat(possible(a.not())).isEqualTo(opposite);
  }

  @ParameterizedTest
  @CsvSource({
    "YES, KNOWN, true",
    "YES, POSSIBLE, true",
    "UNKNOWN, KNOWN, false",
    "UNKNOWN, POSSIBLE, true",
    "NO, KNOWN, false",
    "NO, POSSIBLE, false",
  })
  void countsByCertainty(Ternary answer, Certainty certainty, boolean counts) {
    assertThat(answer.counts(certainty)).isEqualTo(counts);
  }

  private static ImmutableSet<Boolean> possible(Ternary answer) {
    return switch (answer) {
      case YES -> ImmutableSet.of(true);
      case NO -> ImmutableSet.of(false);
      case UNKNOWN -> ImmutableSet.of(true, false);
    };
  }
}
