package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;

/** Whether a member had joined by a day. */
public final class Presence {
  private Presence() {}

  /**
   * Tells whether a member had joined by a day. Who is in a dataset had joined when it was
   * compiled, also where nothing tells when.
   *
   * @param joined when it joined, as concluded
   * @param day the day in question
   * @param compiled the day on which the dataset was compiled
   */
  public static Ternary joined(EdtfDate joined, LocalDate day, LocalDate compiled) {
    return joined.isUnknown() && !day.isBefore(compiled) ? Ternary.YES : joined.onOrBefore(day);
  }
}
