package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Questions about days and places, each call another day or place, and groups; by the library and,
 * where streams can answer them, by streams.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class DayAndPlaceBenchmark {
  static final double KILOMETRES = 500;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4096;

  private final StreamScans scans = new StreamScans(Gnlc.network());
  private final List<Coordinate> points = Gnlc.members().stream()
      .map(Member::place)
      .flatMap(Optional::stream)
      .map(Place::coordinate)
      .toList();
  private int next;

  /** Compares the answers with those of streams. */
  @Setup
  public void compare() {
    for (int i = 0; i < DAYS; i += 7) {
      LocalDate day = FIRST.plusDays(i);
      requireEqual(Gnlc.asOf(day).members().count(), scans.asOf(day));
      requireEqual(Gnlc.knownOn(day).members().count(), scans.knownOn(day));
      LocalDate later = day.plusYears(1);
      requireEqual(
          Gnlc.asOf(day).knownOn(later).members().count(),
          new StreamScans(Gnlc.knownOn(later)).asOf(day));
    }
    for (Coordinate point : points) {
      requireEqual(Gnlc.members().near(point, KILOMETRES).list(), scans.near(point, KILOMETRES));
    }
    requireEqual(lists(Gnlc.members().byCountry()), scans.byCountry());
    requireEqual(lists(Gnlc.members().byRegion()), scans.byRegion());
    requireEqual(countByYear(), Maps.transformValues(scans.countByYear(), Long::intValue));
  }

  private static <K> Map<K, ImmutableList<Member>> lists(Map<K, Members> groups) {
    return Maps.transformValues(groups, Members::list);
  }

  private static void requireEqual(Object one, Object other) {
    if (!one.equals(other)) {
      throw new IllegalStateException(one + " is not " + other);
    }
  }

  private LocalDate day() {
    next = (next + 1) % DAYS;
    return FIRST.plusDays(next);
  }

  private Coordinate point() {
    next = (next + 1) % points.size();
    return points.get(next);
  }

  @Benchmark
  public int asOf() {
    return Gnlc.asOf(day()).members().count();
  }

  @Benchmark
  public int asOfByStreams() {
    return scans.asOf(day());
  }

  @Benchmark
  public int knownOn() {
    return Gnlc.knownOn(day()).members().count();
  }

  @Benchmark
  public int asOfKnownOn() {
    LocalDate day = day();
    return Gnlc.asOf(day).knownOn(day.plusYears(1)).members().count();
  }

  @Benchmark
  public Object near() {
    return Gnlc.members().near(point(), KILOMETRES).list();
  }

  @Benchmark
  public Object nearByStreams() {
    return scans.near(point(), KILOMETRES);
  }

  @Benchmark
  public void byCountry(Blackhole hole) {
    Gnlc.members().byCountry().forEach((country, group) -> hole.consume(group.list()));
  }

  @Benchmark
  public void byCountryByStreams(Blackhole hole) {
    scans.byCountry().forEach((country, group) -> hole.consume(group));
  }

  @Benchmark
  public void byRegion(Blackhole hole) {
    Gnlc.members().byRegion().forEach((region, group) -> hole.consume(group.list()));
  }

  @Benchmark
  public void byRegionByStreams(Blackhole hole) {
    scans.byRegion().forEach((region, group) -> hole.consume(group));
  }

  @Benchmark
  public ImmutableMap<Integer, Integer> countByYear() {
    return Gnlc.members().countBy(member -> member.joined().year().orElse(0));
  }

  @Benchmark
  public Object countByYearByStreams() {
    return scans.countByYear();
  }
}
