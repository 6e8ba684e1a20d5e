package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/** What the place of a member is in relation to the member. */
public enum PlaceKind {
  /** The member itself. */
  CITY,

  /** The main town of a county or district that is the member. */
  SEAT,

  /** The city in which the member, a district, lies. */
  PARENT;

  private static final PlaceKind[] ALL = values();

  /**
   * Returns the place kind with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static PlaceKind of(String code) {
    return Codes.find(ALL, code, "place kind");
  }

  /** Returns the code in the dataset: {@code "city"} for {@link #CITY}. */
  public String code() {
    return Codes.code(this);
  }
}
