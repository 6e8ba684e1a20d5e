package io.github.gnlc.testing;

import io.github.gnlc.model.Country;

/**
 * A made-up member, or one that left or never was.
 *
 * @param name the name as the network lists it, perhaps with marks or of two words
 * @param plainName the same in one word of ASCII letters
 * @param intake the number of its intake among those of {@link SyntheticIntakes}; -1 outside one
 * @param year the year it joined, outside an intake; 0 where none is known
 * @param seed what everything else about it is drawn from
 */
record SyntheticMember(
    String id,
    String name,
    String plainName,
    Country country,
    Attestation attestation,
    int intake,
    int year,
    long seed) {

  /** Returns random numbers for one purpose, always the same ones. */
  SeededRandom random(int purpose) {
    return new SeededRandom(seed, purpose);
  }

  /** What sources tell of it. */
  enum Attestation {
    /** The day of its intake. */
    OF_INTAKE,
    /** The year it joined. */
    OF_YEAR,
    /** Only that it is listed. */
    LISTED,
    /** That it joined, but not when. */
    UNDATED,
    /** That it joined and left. */
    LEFT,
    /** Its name alone. */
    NAMED
  }
}
