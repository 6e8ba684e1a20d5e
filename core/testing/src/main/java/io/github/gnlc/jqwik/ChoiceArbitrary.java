package io.github.gnlc.jqwik;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** ShrinkableChoice of some values, which shrinks to the simplest that still fails. */
final class ChoiceArbitrary<T> implements Arbitrary<T> {
  /** Up to here every simpler value is tried; further off, only some. */
  private static final int ALL_TRIED = 500;

  private final ImmutableList<T> simplestFirst;
  private final ImmutableList<T> edges;

  /** The edge cases are some of the values. */
  ChoiceArbitrary(List<T> simplestFirst, Collection<T> edges) {
    this.simplestFirst = ImmutableList.copyOf(simplestFirst);
    this.edges = ImmutableList.copyOf(edges);
  }

  ImmutableList<T> simplestFirst() {
    return simplestFirst;
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return random -> new ShrinkableChoice<>(simplestFirst, random.nextInt(simplestFirst.size()));
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    List<Supplier<Shrinkable<T>>> suppliers = edges.stream()
        .limit(maxEdgeCases)
        .map(edge -> (Supplier<Shrinkable<T>>)
            () -> new ShrinkableChoice<>(simplestFirst, simplestFirst.indexOf(edge)))
        .toList();
    return EdgeCases.fromSuppliers(suppliers);
  }

  @Override
  public Optional<ExhaustiveGenerator<T>> exhaustive(long maxNumberOfSamples) {
    return Arbitraries.of(simplestFirst).exhaustive(maxNumberOfSamples);
  }

  /** The places in the list that are tried in place of one, the simplest first. */
  static IntStream simpler(int index) {
    return IntStream.concat(
        IntStream.range(0, Math.min(index, ALL_TRIED)),
        IntStream.iterate(index / 2, i -> i >= ALL_TRIED, i -> i / 2));
  }

  private record ShrinkableChoice<T>(ImmutableList<T> simplestFirst, int index)
      implements Shrinkable<T> {
    @Override
    public T value() {
      return simplestFirst.get(index);
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return simpler(index).mapToObj(i -> new ShrinkableChoice<>(simplestFirst, i));
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(index);
    }
  }
}
