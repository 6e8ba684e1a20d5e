package io.github.gnlc.examples.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.names.LanguageNames.Spelling;
import io.github.gnlc.examples.benchmarks.report.Goal;
import org.junit.jupiter.api.Test;

/** A tenth of the names is left out, and what of them can be read is read. */
class LanguageNamesTest {
  private static final Network WHOLE = Network.ofDefault();
  private static final LanguageNames NAMES =
      new LanguageNames(WHOLE, new Names(WHOLE), Quality.SEED);

  @Test
  void twentyLanguagesAreAsked() {
    assertEquals(LanguageNames.LANGUAGES, NAMES.languages().size());
    assertTrue(NAMES.languages().containsAll(LanguageNames.ASKED), NAMES.languages()::toString);
  }

  @Test
  void aTenthIsLeftOut() {
    int recorded = 0;
    int leftOut = 0;
    for (String language : NAMES.languages()) {
      recorded += NAMES.of(language, true).size();
      for (Spelling name : NAMES.of(language, false)) {
        leftOut++;
        assertFalse(has(NAMES.network(), name), name.text());
        assertTrue(has(WHOLE, name), name.text());
      }
    }
    assertTrue(leftOut > 0.099 * (recorded + leftOut), leftOut + " of " + recorded);
    assertTrue(leftOut < 0.105 * (recorded + leftOut), leftOut + " of " + recorded);
    assertEquals(WHOLE.members().count(), NAMES.network().members().count());
    assertEquals(WHOLE.otherPlaces(), NAMES.network().otherPlaces());
  }

  private static boolean has(Network network, Spelling name) {
    return network.memberNames().ofMember(name.member().id()).stream()
        .anyMatch(other -> Fold.key(other.name()).equals(Fold.key(name.text())));
  }

  @Test
  void theGoalsAreMet() {
    for (Goal goal : new LanguageTable(NAMES).goals()) {
      assertTrue(goal.met(), goal.what() + " " + goal.here());
    }
  }

  @Test
  void ofTheNamesLeftOutFewAreWrong() {
    AnswerCounts leftOut = new LanguageTable(NAMES).leftOut();
    assertTrue(leftOut.wrongShare() <= 1, leftOut.cells());
  }
}
