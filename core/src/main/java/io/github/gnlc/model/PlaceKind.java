package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * The relation of a {@link Place} to the member that it is recorded for.
 *
 * <pre>{@code
 * Gnlc.members().get("cn-guangzhou").place().get().kind();   // CITY
 * Gnlc.members().get("au-canning").place().get().kind();     // SEAT: Cannington
 * Gnlc.members().get("cl-renca").place().get().kind();       // PARENT: Santiago
 * }</pre>
 */
public enum PlaceKind {
  /** The place is the member itself. */
  CITY,

  /** The place is the main town of the county or district that is the member. */
  SEAT,

  /** The place is the city in which the member, a district, lies. */
  PARENT;

  private static final PlaceKind[] ALL = values();

  /**
   * Returns the place kind with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "city"}
   * @return the place kind, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static PlaceKind of(String code) {
    return Codes.find(ALL, code, "place kind");
  }

  /** {@return the code in the dataset: {@code "city"} for {@link #CITY}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
