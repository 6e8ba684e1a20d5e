package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownKeyException;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the five regions by which UNESCO groups its Member States.
 *
 * <p>Regions are UNESCO's, not continents: Israel and Canada are in Europe and North America. The
 * region of a country is {@link Country#region()}, that of a member the one of its country:
 *
 * <pre>{@code
 * Gnlc.members().inRegion(Region.AFRICA).count();
 * Region.of("Arab States");                            // ARAB_STATES
 * Region.of("Europe");
 * // UnknownKeyException: No region 'Europe'; nearest: Europe and North America;
 * //     give one of UNESCO's five regions
 * }</pre>
 *
 * <p>The constants are in the alphabetical order of UNESCO's English names.
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

  /**
   * {@return the name as UNESCO writes it in English: {@code "Asia and the Pacific"}; never null}
   */
  @JsonValue
  public String label() {
    return label;
  }

  /**
   * Returns the region with exactly this {@linkplain #label() label}; case matters.
   *
   * @param label the label, not null: {@code "Arab States"}
   * @return the region, never null
   * @throws UnknownKeyException if no region has the label; the message names the nearest
   */
  @JsonCreator
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
