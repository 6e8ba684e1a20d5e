package io.github.gnlc.testing;

import io.github.gnlc.model.EdtfDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Draws dates in all forms of EDTF that the library knows. */
final class Dates {
  /** The ends of what there is, leap years and none, and the reform of the calendar. */
  private static final List<Integer> HARD_YEARS = List.of(1, 1582, 1900, 1969, 2000, 2024, 9999);

  private Dates() {}

  static EdtfDate date(SeededRandom random) {
    int form = random.below(7);
    if (form == 0) {
      return EdtfDate.UNKNOWN;
    }
    int year = random.oneIn(5) ? random.of(HARD_YEARS) : random.between(2013, 2030);
    YearMonth month = YearMonth.of(year, random.between(1, 12));
    String text = switch (form % 3) {
      case 0 -> String.format(Locale.ROOT, "%04d", year);
      case 1 -> String.format(Locale.ROOT, "%04d-%02d", year, month.getMonthValue());
      default -> month.atDay(random.between(1, month.lengthOfMonth())).toString();
    };
    EdtfDate date = EdtfDate.of(text);
    return form > 3 ? date.orEarlier() : date;
  }
}
