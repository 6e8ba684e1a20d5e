package io.github.gnlc.examples.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.names.HeldOutScripts.ScriptQuery;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Generous floors where letters can be read, and a strict one under wrong answers everywhere. */
class HeldOutScriptsTest {
  private static final Network WHOLE = Network.ofDefault();
  private static final HeldOutScripts SCRIPTS = new HeldOutScripts(WHOLE);
  private static final NameMatcher OURS = SCRIPTS.ours();

  @Test
  void nothingThatIsAskedIsRecorded() {
    Names names = new Names(SCRIPTS.network());
    assertTrue(SCRIPTS.recorded().size() >= 500, SCRIPTS.recorded().size() + " names left out");
    for (ScriptQuery question : SCRIPTS.all()) {
      assertFalse(names.has(question.text()), question.text());
      assertNotEquals("Latn", question.script(), question.text());
    }
    names.all().forEach(name -> assertTrue(LatinNetwork.isLatin(name.text()), name.text()));
  }

  @Test
  void onlyNamesAreLeftOut() {
    assertEquals(WHOLE.members().count(), SCRIPTS.network().members().count());
    assertEquals(WHOLE.otherPlaces().size(), SCRIPTS.network().otherPlaces().size());
    long latin = new Names(WHOLE)
        .all().stream().filter(name -> LatinNetwork.isLatin(name.text())).count();
    assertEquals(latin, new Names(SCRIPTS.network()).all().size());
  }

  @Test
  void wrongAnswersAreRare() {
    AnswerCounts all = HeldOutScripts.tally(SCRIPTS.all(), OURS);
    assertTrue(all.wrongShare() <= 0.2, all.cells());
    AnswerCounts recorded = HeldOutScripts.tally(SCRIPTS.recorded(), OURS);
    // two of 588, Kashan and Kazan
    assertTrue(recorded.wrongShare() <= 0.5, recorded.cells());
    AnswerCounts icu = HeldOutScripts.tally(SCRIPTS.all(), SCRIPTS.icu());
    assertTrue(icu.wrong() > all.wrong(), icu.cells());
  }

  @Test
  void lettersThatStandForSoundsAreRead() {
    Map<String, AnswerCounts> recorded = HeldOutScripts.byScript(SCRIPTS.recorded(), OURS);
    atLeast(55, recorded.get("Cyrl"));
    atLeast(55, recorded.get("Hang"));
    Map<String, AnswerCounts> made = HeldOutScripts.byScript(SCRIPTS.made(), OURS);
    atLeast(95, made.get("Cyrl"));
    atLeast(95, made.get("Geor"));
    atLeast(65, made.get("Armn"));
  }

  @Test
  void whereVowelsAreMissingItAbstains() {
    Map<String, AnswerCounts> made = HeldOutScripts.byScript(SCRIPTS.made(), OURS);
    for (String script : Set.of("Arab", "Hebr")) {
      assertEquals(0, made.get(script).wrong(), made.get(script).cells());
      assertTrue(made.get(script).noneShare() >= 90, made.get(script).cells());
    }
  }

  @Test
  void everyScriptOfTheIssueIsAsked() {
    Set<String> recorded = HeldOutScripts.byScript(SCRIPTS.recorded(), OURS).keySet();
    assertEquals(Set.of("Arab", "Cyrl", "Grek", "Hang", "Hani", "Thai"), recorded);
    Set<String> made = HeldOutScripts.byScript(SCRIPTS.made(), OURS).keySet();
    assertEquals(
        Set.of("Arab", "Armn", "Cyrl", "Deva", "Geor", "Grek", "Hang", "Hebr", "Kana", "Thai"),
        made);
  }

  @Test
  void aNameIsMadeOnlyInScriptsThatHaveLettersForAllOfIt() {
    Map<String, String> made = new ScriptMaker().of("Melton");
    assertEquals("мелтон", made.get("Cyrl"));
    assertEquals("მელთონ", made.get("Geor"));
    // Georgian has none for f by these rules
    assertFalse(new ScriptMaker().of("Bluefields").containsKey("Geor"));
  }

  private static void atLeast(int percent, AnswerCounts tally) {
    assertTrue(tally.rightShare() >= percent, tally.cells());
  }
}
