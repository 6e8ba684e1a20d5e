package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.model.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Regions are told apart, also by people who see few colours, and stand out from the map. */
class PaletteTest {
  /** What WCAG 2.2 asks of graphics, success criterion 1.4.11. */
  private static final double LEAST_CONTRAST = 3;

  private static final double LEAST_DISTANCE = 18;

  @ParameterizedTest
  @EnumSource(Palette.class)
  void regionsStandOutFromPaperAndLand(Palette palette) {
    for (Region region : Region.values()) {
      for (String ground : new String[] {"paper", "land"}) {
        double contrast = Colour.of(palette.of(region)).contrast(Colour.of(palette.of(ground)));
        assertTrue(contrast >= LEAST_CONTRAST, region + " on " + ground + ": " + contrast);
      }
    }
  }

  /** Of the figure of growth: its totals lie on the paper and on the band. */
  @ParameterizedTest
  @EnumSource(Palette.class)
  void totalsStandOutFromPaperAndBand(Palette palette) {
    for (String ground : new String[] {"paper", "possible"}) {
      double contrast = Colour.of(palette.of("muted")).contrast(Colour.of(palette.of(ground)));
      assertTrue(contrast >= LEAST_CONTRAST, ground + ": " + contrast);
    }
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void regionsAreToldApartInAnySight(Palette palette) {
    for (Sight sight : Sight.values()) {
      for (Region one : Region.values()) {
        for (Region other : Region.values()) {
          double distance =
              sight.of(Colour.of(palette.of(one))).distance(sight.of(Colour.of(palette.of(other))));
          assertTrue(
              one == other || distance >= LEAST_DISTANCE,
              sight + ": " + one + " and " + other + ": " + distance);
        }
      }
    }
  }

  /** The measures themselves, by values that are known. */
  @Test
  void measuresAreThoseOfTheStandards() {
    Colour white = Colour.of("#ffffff");
    Colour black = Colour.of("#000000");
    assertEquals(21, white.contrast(black), 1e-9);
    assertEquals(1, black.contrast(black), 1e-9);
    assertEquals(100, white.distance(black), 0.01);
    double[] red = Colour.of("#ff0000").lab();
    assertEquals(53.24, red[0], 0.01);
    assertEquals(80.09, red[1], 0.02);
    assertEquals(67.20, red[2], 0.02);
    for (Sight sight : Sight.values()) {
      assertEquals(0, sight.of(white).distance(white), 0.01, sight + " leaves white as it is");
    }
  }
}
