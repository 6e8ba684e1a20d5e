package io.github.gnlc.examples.benchmarks.growth;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What is measured of a network. */
enum Measure {
  FIRST_LOAD("load, first in the process", "ms"),
  LOAD("load, first answer", "ms"),
  HELD("held after the first answer", "bytes", Bounds.LINEAR),
  HELD_WITH_MEMBERS("held with every member", "bytes", Bounds.LINEAR),
  HELD_WITH_NAMES("held with every member and name", "bytes", Bounds.LINEAR),
  FIRST_NAMES("index of names, first in the process", "ms"),
  NAMES("index of names", "ms"),
  COUNTRY("members in a country, list", "ns"),
  TWO_FILTERS("in a country, joined in a year, list", "ns"),
  COUNT("members in a region, count", "ns"),
  EXACT("exact name", "ns"),
  NORMALISED("capitals without marks", "ns"),
  MISSPELT("one typing error", "ns", Bounds.BELOW_LINEAR),
  FOREIGN("no member's name", "ns", Bounds.BELOW_LINEAR),
  SEARCH("search by three letters", "ns"),
  FIRST_AS_OF("network as of a day, the first", "ms"),
  AS_OF("network as of ten other days", "ms"),
  PRESENT("present on a day, count", "ns");

  private static final String SEPARATOR = " ";

  private final String words;
  private final String unit;
  private final OptionalDouble mostGrowth;

  Measure(String words, String unit) {
    this(words, unit, OptionalDouble.empty());
  }

  Measure(String words, String unit, double mostGrowth) {
    this(words, unit, OptionalDouble.of(mostGrowth));
  }

  Measure(String words, String unit, OptionalDouble mostGrowth) {
    this.words = words;
    this.unit = unit;
    this.mostGrowth = mostGrowth;
  }

  String words() {
    return words;
  }

  String unit() {
    return unit;
  }

  /** The exponent that it may have, if the library set out to keep one. */
  OptionalDouble mostGrowth() {
    return mostGrowth;
  }

  private static final class Bounds {
    /** Rounding of arrays and hash tables to powers of two makes steps of some percent. */
    static final double LINEAR = 1.05;

    /** Slower than the network grows. */
    static final double BELOW_LINEAR = 0.95;
  }

  /** The samples as one process tells them to another: {@code EXACT 131.2 129.9}. */
  String line(double... samples) {
    return name()
        + SEPARATOR
        + Arrays.stream(samples).mapToObj(Double::toString).collect(Collectors.joining(SEPARATOR));
  }

  static Measure ofLine(String line) {
    return valueOf(line.substring(0, line.indexOf(SEPARATOR)));
  }

  static double[] samplesOfLine(String line) {
    return Arrays.stream(line.split(SEPARATOR, -1))
        .skip(1)
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
