package io.github.gnlc.testing;

import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import java.io.Serializable;

/**
 * A network whose members are made up: {@code synthetic network of 1000 members}. Its countries,
 * their regions and its rules are those of the network it was drawn from, and it passes every check
 * that the build makes of real tables, so code that works with the one works with the other.
 *
 * <p>{@link Samples#network(int)} draws one:
 *
 * <pre>{@code
 * Network network = Samples.seeded(42).network(10).value().network();
 * network.members().list();   // [Kestikin, AR (ar-kestikin), Bogalvin, DE (de-bogalvin), ...
 * }</pre>
 *
 * <p>What is like the real network: at most three new members of a country in an intake since
 * October 2018, when that rule came; one award of a country in a round, and none conferred twice on
 * a member; every membership rests on evidence with sources, some of which contradict one another;
 * dates are days, years, bounds and unknown; names are in several scripts; members have places,
 * external ids and practices, or lack them. Beyond the size there are a few members that left and a
 * few that are unconfirmed.
 *
 * <p>What is scaled: seven intakes of the years 2019 to 2025 hold at most 21 members of a country.
 * All others joined in 2015, 2016 or 2017, before the rule, so in a large network nearly all did.
 * The number of countries is that of the network it was drawn from.
 *
 * <p>Drawing one takes time and memory nearly linear in the size. Immutable, thread-safe,
 * serializable; equal by content.
 *
 * @param network the network; never null
 * @param size how many members of today it has, {@value #SMALLEST} to {@value #LARGEST}
 */
public record SyntheticNetwork(Network network, int size) implements Serializable {
  /** The fewest members of a synthetic network. */
  public static final int SMALLEST = 10;

  /** The most members of a synthetic network. */
  public static final int LARGEST = 100_000;

  /**
   * Makes the network.
   *
   * @param network the network
   * @param size how many members of today it has, {@value #SMALLEST} to {@value #LARGEST}
   * @throws NullPointerException if the network is null
   * @throws InvalidValueException if the size is out of range
   */
  public SyntheticNetwork {
    Checks.require("network", network, "a synthetic one");
    requireSize("SyntheticNetwork", size);
  }

  static void requireSize(String method, int size) {
    if (size < SMALLEST || size > LARGEST) {
      throw InvalidValueException.of(
          method, "size " + size + " is not within " + SMALLEST + " to " + LARGEST + " members");
    }
  }

  static SyntheticNetwork make(Network base, int size, SeededRandom random) {
    return new SyntheticNetwork(SyntheticTables.make(base, size, random), size);
  }

  /** Returns the size in words: {@code synthetic network of 1000 members}. */
  @Override
  public String toString() {
    return "synthetic network of " + size + " members";
  }
}
