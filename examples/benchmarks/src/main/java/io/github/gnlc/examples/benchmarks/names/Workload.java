package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The names that are timed together. */
public enum Workload {
  /** As recorded. */
  EXACT("exact", Kind.EXACT),
  /** In capitals. */
  UPPER_CASE("upper case", Kind.UPPER_CASE),
  /** Without marks. */
  MARKS_STRIPPED("marks stripped", Kind.MARKS_STRIPPED),
  /** In other scripts than Latin, as recorded. */
  RECORDED_SCRIPT("recorded in another script", Kind.RECORDED_SCRIPT),
  /** All of these together, which match after normalising. */
  NORMALISED(
      "names without errors",
      Kind.EXACT,
      Kind.UPPER_CASE,
      Kind.MARKS_STRIPPED,
      Kind.RECORDED_SCRIPT),
  /** With a country behind, which has to be read as well. */
  COUNTRY(", Country appended", Kind.COUNTRY),
  /** The four and this one together. */
  NORMALISED_OR_COUNTRY(
      "the same, and with a country",
      Kind.EXACT,
      Kind.UPPER_CASE,
      Kind.MARKS_STRIPPED,
      Kind.COUNTRY,
      Kind.RECORDED_SCRIPT),
  /** With one typing error. */
  ONE_EDIT("one edit", Kind.ONE_EDIT),
  /** With two. */
  TWO_EDITS("two edits", Kind.TWO_EDITS),
  /** Both of these together. */
  EDITED("names with typing errors", Kind.ONE_EDIT, Kind.TWO_EDITS),
  /** Cities that are no members. */
  FOREIGN("foreign");

  private final String words;
  private final List<Kind> kinds;

  Workload(String words, Kind... kinds) {
    this.words = words;
    this.kinds = List.of(kinds);
  }

  String words() {
    return words;
  }

  /** What the library set out to do with them, if it did. */
  Optional<NameGoal> target() {
    return switch (this) {
      case NORMALISED, NORMALISED_OR_COUNTRY -> Optional.of(NameGoal.NORMALISED);
      case ONE_EDIT -> Optional.of(NameGoal.EDITED);
      default -> Optional.empty();
    };
  }

  /** The texts, in one order for all. */
  List<String> texts(Network network, Names names) {
    List<String> texts = new ArrayList<>();
    for (Kind kind : kinds) {
      new Noise(network, Quality.SEED).queries(kind).forEach(query -> texts.add(query.text()));
    }
    if (kinds.isEmpty()) {
      texts.addAll(Foreign.cities(names).places());
    }
    Collections.shuffle(texts, new Random(Quality.SEED));
    return texts;
  }
}
