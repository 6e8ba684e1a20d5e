package io.github.gnlc.examples.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Network;
import io.github.gnlc.name.Strictness;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generous floors under the figures of the report, for both seeds. */
class QualityTest {
  private static final Network NETWORK = Network.ofDefault();
  private static final Quality QUALITY = new Quality(NETWORK, Quality.SEED);
  private static final Quality OTHER = new Quality(NETWORK, Quality.OTHER_SEED);

  private final NameMatcher ours = new GnlcMatcher(NETWORK.resolver(), Strictness.NORMAL);

  @Test
  void noisyNamesAreRight() {
    for (Quality quality : List.of(QUALITY, OTHER)) {
      AnswerCounts all = quality.all(ours);
      assertTrue(all.total() >= 2000, all.total() + " queries");
      assertTrue(all.rightShare() >= 99.5, all.cells());
      assertTrue(all.wrongShare() <= 0.1, all.cells());
    }
  }

  @Test
  void placesThatAreNoMembersAreNone() {
    for (List<String> places : List.of(
        QUALITY.cities().places(),
        QUALITY.cities().heldOut(NETWORK),
        QUALITY.zones().places())) {
      AnswerCounts tally = QUALITY.foreign(ours, places);
      assertTrue(tally.noneShare() >= 99, tally.cells());
    }
  }

  @Test
  void namesWrittenByHandAreNotWrong() {
    AnswerCounts tally = Quality.handwritten(ours);
    assertEquals(0, tally.wrong(), tally.cells());
    assertTrue(tally.rightShare() >= 80, tally.cells());
  }

  @Test
  void aCountryNeverMakesARightMatchWrong() {
    for (Quality quality : List.of(QUALITY, OTHER)) {
      CountryAddedCheck law = quality.countryGiven();
      assertTrue(law.texts() >= 2000, law.texts() + " texts");
      assertTrue(law.asked() >= 3 * law.texts(), law.asked() + " questions");
      assertEquals(List.of(), law.broken());
      assertTrue(law.ambiguous() <= law.asked() / 1000, law.ambiguous() + " ambiguous");
    }
  }

  @Test
  void theOthersAreAskedTheSame() {
    NameMatcher icu = new IcuLevenshtein(QUALITY.names());
    AnswerCounts all = QUALITY.all(icu);
    assertEquals(QUALITY.all(ours).total(), all.total());
    assertTrue(QUALITY.letters(icu).rightShare() >= 90, QUALITY.letters(icu).cells());
    assertTrue(QUALITY.letters(icu).rightShare() < QUALITY.letters(ours).rightShare());
  }

  @Test
  void textsWithWhichResolversGoWrongAreRight() {
    assertEquals(27, Trial.byKind().size());
    assertEquals(91, Trial.all().size());
    assertEquals(List.of(), new TrialTable(NETWORK).mistakes());
  }

  @Test
  void drawnPlacesDoNotMatch() {
    PlaceDraw draw = new PlaceDraw(NETWORK, QUALITY.names(), Quality.SEED);
    for (PlaceDraw.Way way : PlaceDraw.Way.values()) {
      PlaceDraw.Outcome outcome = draw.ask(way);
      assertTrue(
          outcome.counts().total() >= 1000,
          way.words() + ": " + outcome.counts().total());
      assertTrue(outcome.counts().wrongShare() <= 0.1, way.words() + ": " + outcome.matched());
    }
  }

  @Test
  void theSameSeedMakesTheSameQueries() {
    List<NoisyQuery> queries = QUALITY.queries();
    assertEquals(queries, new Noise(NETWORK, Quality.SEED).queries());
    assertNotEquals(queries, OTHER.queries());
  }
}
