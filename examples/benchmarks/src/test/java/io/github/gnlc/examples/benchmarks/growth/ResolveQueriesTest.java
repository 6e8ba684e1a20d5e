package io.github.gnlc.examples.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolveQueriesTest {
  private static final Network NETWORK = network(1);
  private static final ResolveQueries QUESTIONS = ResolveQueries.about(NETWORK);

  private static Network network(long seed) {
    return Samples.of(Gnlc.network(), seed).network(400).value().network();
  }

  @Test
  void aNetworkAnswersThoseAboutItselfAndNoOther() {
    QUESTIONS.check(NETWORK);
    assertThrows(IllegalStateException.class, () -> QUESTIONS.check(network(2)));
  }

  @Test
  void thereAreAsManyOfEachKindForEverySize() {
    assertEquals(ResolveQueries.COUNT, QUESTIONS.exact().size());
    assertEquals(ResolveQueries.COUNT, QUESTIONS.normalised().size());
    assertEquals(ResolveQueries.COUNT, QUESTIONS.misspelt().size());
    assertEquals(ResolveQueries.COUNT, ResolveQueries.foreign().size());
  }

  @Test
  void aForeignNameKeepsItsComma() {
    assertTrue(ResolveQueries.foreign().contains("Misato, Saitama"));
  }

  @Test
  void eachKindIsWhatItIsCalled() {
    assertTrue(share(QUESTIONS.exact(), List.of()) > 0.99);
    assertTrue(share(QUESTIONS.misspelt(), List.of(NameStep.ONE_EDIT)) > 0.95);
    assertTrue(share(QUESTIONS.normalised(), List.of(NameStep.CASE)) > 0.5);
  }

  /** Of how many the best answer took these steps and no others. */
  private static double share(List<ResolveQuery> questions, List<NameStep> steps) {
    return questions.stream()
            .map(question -> NETWORK.resolve(question.text()).candidates())
            .filter(matches -> matches.get(0).steps().asList().equals(steps))
            .count()
        / (double) questions.size();
  }
}
