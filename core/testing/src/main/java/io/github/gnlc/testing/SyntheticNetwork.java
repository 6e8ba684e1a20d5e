package io.github.gnlc.testing;

import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import java.io.Serializable;

/**
 * A network whose members are made up: {@code synthetic network of 1000 members}. Its countries,
 * their regions and its rules are those of the network it was drawn from, and it obeys all that the
 * build asks of real tables, so that nothing that works on the one fails on the other.
 *
 * <p>What is like the real one: at most three new members of a country in an intake since October
 * 2018, when that rule came; one award of a country in a round, none conferred twice on a member;
 * every membership rests on evidence with sources, some of which contradict one another; dates are
 * days, years, bounds and unknown; names stand in several scripts; members have places, external
 * ids and practices, or lack them. On top of the size there are a few that left and a few that are
 * unconfirmed.
 *
 * <p>What is scaled: seven intakes of the years 2019 to 2025 hold at most 21 members of a country.
 * All others joined in 2015, 2016 or 2017, before the rule, so that of a large network nearly all
 * did. The number of countries is that of the network it was drawn from.
 *
 * <p>It takes time and memory nearly linear in the size. Immutable, thread-safe, serializable;
 * equal by content.
 *
 * @param network the network
 * @param size how many members of today it has
 */
public record SyntheticNetwork(Network network, int size) implements Serializable {
  /** The fewest members of a synthetic network. */
  public static final int SMALLEST = 10;

  /** The most members of a synthetic network. */
  public static final int LARGEST = 100_000;

  /**
   * Makes the network.
   *
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

  /** Returns, for people: {@code synthetic network of 1000 members}. */
  @Override
  public String toString() {
    return "synthetic network of " + size + " members";
  }
}
