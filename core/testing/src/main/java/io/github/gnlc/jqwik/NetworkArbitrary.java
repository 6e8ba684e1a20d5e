package io.github.gnlc.jqwik;

import com.google.common.base.Suppliers;
import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.testing.Samples;
import io.github.gnlc.testing.SyntheticNetwork;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Synthetic networks: {@code LearningCities.networks().ofSize(10, 200)}; see
 * {@link SyntheticNetwork}. Without {@link #ofSize} they have 10 to 100 members of today.
 *
 * <p>Edge cases are the smallest and the largest. A network shrinks to the smallest that still
 * fails.
 *
 * <p>Immutable.
 */
public final class NetworkArbitrary implements Arbitrary<Network> {
  private static final int LARGEST_BY_DEFAULT = 100;

  /** As many as make it likely that a simple network fails where another one does. */
  private static final long SIMPLEST_SEEDS = 3;

  private final Network base;
  private final int min;
  private final int max;

  private NetworkArbitrary(Network base, int min, int max) {
    this.base = base;
    this.min = min;
    this.max = max;
  }

  static NetworkArbitrary of(Network base) {
    return new NetworkArbitrary(base, SyntheticNetwork.SMALLEST, LARGEST_BY_DEFAULT);
  }

  /**
   * Sets how many members of today the networks have.
   *
   * @param fewest 10 or more
   * @param most not less than the fewest, and up to 100,000
   * @return an arbitrary of networks of those sizes
   * @throws InvalidValueException if a size is out of range; it names the size
   */
  public NetworkArbitrary ofSize(int fewest, int most) {
    requireSize("min", fewest);
    requireSize("max", most);
    if (most < fewest) {
      throw InvalidValueException.of(
          "NetworkArbitrary.ofSize", "max " + most + " is less than min " + fewest);
    }
    return new NetworkArbitrary(base, fewest, most);
  }

  private static void requireSize(String name, int size) {
    if (size < SyntheticNetwork.SMALLEST || size > SyntheticNetwork.LARGEST) {
      throw InvalidValueException.of(
          "NetworkArbitrary.ofSize",
          name + " " + size + " is not within " + SyntheticNetwork.SMALLEST + " to "
              + SyntheticNetwork.LARGEST + " members");
    }
  }

  @Override
  public RandomGenerator<Network> generator(int genSize) {
    return random -> one(min + random.nextInt(max - min + 1), random.nextInt(Integer.MAX_VALUE));
  }

  @Override
  public EdgeCases<Network> edgeCases(int maxEdgeCases) {
    List<Supplier<Shrinkable<Network>>> suppliers = IntStream.of(min, max)
        .distinct()
        .limit(maxEdgeCases)
        .mapToObj(size -> (Supplier<Shrinkable<Network>>) () -> one(size, 0))
        .toList();
    return EdgeCases.fromSuppliers(suppliers);
  }

  private Shrinkable<Network> one(int size, long seed) {
    return new ShrinkableNetwork(
        this,
        size,
        seed,
        Suppliers.memoize(() -> Samples.of(base, seed).network(size).value().network()));
  }

  private record ShrinkableNetwork(
      NetworkArbitrary from, int size, long seed, Supplier<Network> network)
      implements Shrinkable<Network> {
    @Override
    public Network value() {
      return network.get();
    }

    /** The smallest, then half of the way there, and so on; then simpler seeds. */
    @Override
    public Stream<Shrinkable<Network>> shrink() {
      Stream<Shrinkable<Network>> smaller = IntStream.iterate(
              size - from.min, less -> less > 0, less -> less / 2)
          .mapToObj(less -> from.one(size - less, seed));
      Stream<Shrinkable<Network>> simpler = LongStream.range(0, Math.min(seed, SIMPLEST_SEEDS))
          .mapToObj(simple -> from.one(size, simple));
      return Stream.concat(smaller, simpler);
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(size, seed);
    }
  }
}
