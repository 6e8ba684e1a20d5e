package io.github.gnlc.model;

import io.github.gnlc.error.UnknownKeyException;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the five regions by which UNESCO groups its Member States: {@code Region.of("Arab
 * States")} is {@link #ARAB_STATES}.
 */
public enum Region {
  /** Africa. */
  AFRICA("Africa"),
  /** Arab States. */
  ARAB_STATES("Arab States"),
  /** Asia and the Pacific. */
  ASIA_PACIFIC("Asia and the Pacific"),
  /** Europe and North America. */
  EUROPE_NORTH_AMERICA("Europe and North America"),
  /** Latin America and the Caribbean. */
  LATIN_AMERICA_CARIBBEAN("Latin America and the Caribbean");

  private static final Region[] ALL = values();

  private final String label;

  Region(String label) {
    this.label = label;
  }

  /** Returns the name as UNESCO writes it in English: {@code "Asia and the Pacific"}. */
  public String label() {
    return label;
  }

  /**
   * Returns the region with exactly this {@linkplain #label() label}.
   *
   * @throws UnknownKeyException if there is none; it names the nearest labels
   */
  public static Region of(String label) {
    for (Region region : ALL) {
      if (region.label.equals(label)) {
        return region;
      }
    }
    List<String> labels = new ArrayList<>();
    for (Region region : ALL) {
      labels.add(region.label);
    }
    throw UnknownKeyException.of(
        UnknownKeyException.Kind.REGION, label, labels, "give one of UNESCO's five regions");
  }

  /** Returns the {@linkplain #label() label}. */
  @Override
  public String toString() {
    return label;
  }
}
