package io.github.gnlc.examples.atlas;

import io.github.gnlc.model.Region;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours, by their name in the style sheet. Those of the regions are told apart also by people
 * who see few colours, and all stand out from the land and the paper.
 */
enum Palette {
  /** On white. */
  LIGHT("#ffffff", "#1c2126", "#5a636d", "#dfe2e4", "#e6e8e6", "#00558c", "#a8cbe3") {
    @Override
    String of(Region region) {
      return switch (region) {
        case AFRICA -> "#8f2a1a";
        case ARAB_STATES -> "#a87708";
        case ASIA_PACIFIC -> "#18609c";
        case EUROPE_NORTH_AMERICA -> "#241760";
        case LATIN_AMERICA_CARIBBEAN -> "#17955a";
      };
    }
  },

  /** On black. */
  DARK("#14181c", "#e7eaed", "#a3adb7", "#39424b", "#2b3238", "#7fbde6", "#2c5573") {
    @Override
    String of(Region region) {
      return switch (region) {
        case AFRICA -> "#dd8585";
        case ARAB_STATES -> "#f7e39b";
        case ASIA_PACIFIC -> "#a6c4ee";
        case EUROPE_NORTH_AMERICA -> "#9a66e0";
        case LATIN_AMERICA_CARIBBEAN -> "#1cb52a";
      };
    }
  };

  private final Map<String, String> colours = new TreeMap<>();

  Palette(
      String paper,
      String ink,
      String muted,
      String rule,
      String land,
      String known,
      String possible) {
    colours.put("paper", paper);
    colours.put("ink", ink);
    colours.put("muted", muted);
    colours.put("rule", rule);
    colours.put("land", land);
    colours.put("known", known);
    colours.put("possible", possible);
    for (Region region : Region.values()) {
      colours.put(nameOf(region), of(region));
    }
  }

  abstract String of(Region region);

  /** The name of a region in the style sheet: {@code asia-and-the-pacific}. */
  static String nameOf(Region region) {
    return region.label().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  String of(String name) {
    return colours.get(name);
  }

  /** The colours as declarations of the style sheet: {@code --ink:#1c2126;}. */
  String toCss() {
    StringBuilder css = new StringBuilder();
    colours.forEach((name, colour) ->
        css.append("--").append(name).append(':').append(colour).append(';'));
    return css.toString();
  }
}
