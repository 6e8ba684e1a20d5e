package com.example;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import java.util.Optional;

/** A field of a form in which people type the name of a city. */
public final class CityField {
  private CityField() {}

  /** Returns the member that was typed, if it is one. */
  public static Optional<Member> read(String typed) {
    return Gnlc.resolve(typed).member();
  }
}
