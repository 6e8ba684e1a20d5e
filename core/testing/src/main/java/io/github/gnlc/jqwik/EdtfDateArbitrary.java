package io.github.gnlc.jqwik;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EdtfDate.Precision;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** Dates in all forms that the dataset uses, which shrink to a plain year. */
final class EdtfDateArbitrary implements Arbitrary<EdtfDate> {
  private static final int SIMPLEST_YEAR = 2015;

  private static final List<Precision> COARSEST_FIRST =
      List.of(Precision.YEAR, Precision.MONTH, Precision.DAY);

  private static final List<EdtfDate> EDGES = Stream.of(
          "",
          "2015",
          "0001",
          "9999",
          "9999-12-31",
          "../9999",
          "2016-02",
          "2016-02-29",
          "2015-01-01",
          "2015-12-31",
          "../2015-09-30",
          "../2015-01",
          "../2015",
          "2016-04/2017-01-24",
          "2016/2017")
      .map(EdtfDate::of)
      .toList();

  @Override
  public RandomGenerator<EdtfDate> generator(int genSize) {
    return random -> new ShrinkableDate(random(random));
  }

  @Override
  public EdgeCases<EdtfDate> edgeCases(int maxEdgeCases) {
    List<Supplier<Shrinkable<EdtfDate>>> suppliers = EDGES.stream()
        .limit(maxEdgeCases)
        .map(edge -> (Supplier<Shrinkable<EdtfDate>>) () -> new ShrinkableDate(edge))
        .toList();
    return EdgeCases.fromSuppliers(suppliers);
  }

  /**
   * Most in the years of the network, a tenth unknown, of the others a third a bound and a tenth an
   * interval.
   */
  private static EdtfDate random(Random random) {
    if (random.nextInt(10) == 0) {
      return EdtfDate.UNKNOWN;
    }
    return random.nextInt(10) == 0 ? interval(random) : dateOrBound(random);
  }

  private static EdtfDate interval(Random random) {
    EdtfDate one = date(random);
    EdtfDate other = date(random);
    boolean inOrder = one.compareTo(other) < 0;
    return EdtfDate.between(inOrder ? one : other, inOrder ? other : one);
  }

  private static EdtfDate dateOrBound(Random random) {
    EdtfDate date = date(random);
    return random.nextInt(3) == 0 ? date.orEarlier() : date;
  }

  private static EdtfDate date(Random random) {
    int year = random.nextInt(5) == 0 ? 1 + random.nextInt(9999) : 2013 + random.nextInt(18);
    Precision precision = COARSEST_FIRST.get(random.nextInt(3));
    return date(year, 1 + random.nextInt(12), 1 + random.nextInt(28), precision);
  }

  private static EdtfDate date(int year, int month, int day, Precision precision) {
    String text = switch (precision) {
      case NONE -> "";
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    };
    return EdtfDate.of(text);
  }

  /**
   * Simple is a year, then the network's first, a month, a day, a bound, an interval, the unknown.
   */
  private record ShrinkableDate(EdtfDate value) implements Shrinkable<EdtfDate> {
    @Override
    public Stream<Shrinkable<EdtfDate>> shrink() {
      return candidates()
          .distinct()
          .<Shrinkable<EdtfDate>>map(ShrinkableDate::new)
          .filter(simpler -> simpler.distance().compareTo(distance()) < 0);
    }

    private Stream<EdtfDate> candidates() {
      EdtfDate simplest = EdtfDate.of(Integer.toString(SIMPLEST_YEAR));
      if (value.isUnknown()) {
        return Stream.of(simplest);
      }
      if (value.isInterval()) {
        return Stream.of(simplest, EdtfDate.of(text()), value.orEarlier());
      }
      int year = year();
      Stream<EdtfDate> plain = Stream.of(simplest, date(year, 1, 1, Precision.YEAR));
      Stream<EdtfDate> years = Stream.iterate(
              SIMPLEST_YEAR - year, difference -> difference != 0, difference -> difference / 2)
          .map(difference -> with(year + difference, month(), day(), value.precision()));
      Stream<EdtfDate> others = Stream.of(
          EdtfDate.of(text()),
          with(year, month(), 1, Precision.YEAR),
          with(year, month(), 1, atMost(Precision.MONTH)),
          with(year, 1, 1, value.precision()),
          with(year, month(), 1, value.precision()));
      return Stream.of(plain, years, others).flatMap(candidate -> candidate);
    }

    private EdtfDate with(int year, int month, int day, Precision precision) {
      int existing = Math.min(day, YearMonth.of(year, month).lengthOfMonth());
      EdtfDate date = date(year, month, existing, precision);
      return value.isBound() ? date.orEarlier() : date;
    }

    private Precision atMost(Precision most) {
      return value.precision().compareTo(most) < 0 ? value.precision() : most;
    }

    private String text() {
      String text = value.toEdtf();
      return text.substring(text.indexOf('/') + 1);
    }

    private int year() {
      return Integer.parseInt(text().substring(0, 4));
    }

    private int month() {
      return text().length() < 7 ? 1 : Integer.parseInt(text().substring(5, 7));
    }

    private int day() {
      return text().length() < 10 ? 1 : Integer.parseInt(text().substring(8));
    }

    private int form() {
      if (value.isInterval()) {
        return 2;
      }
      return value.isBound() ? 1 : 0;
    }

    @Override
    public ShrinkingDistance distance() {
      if (value.isUnknown()) {
        return ShrinkingDistance.of(3, 0, 0, 0, 0);
      }
      return ShrinkingDistance.of(
          form(),
          COARSEST_FIRST.indexOf(value.precision()),
          Math.abs(year() - SIMPLEST_YEAR),
          month(),
          day());
    }
  }
}
