package io.github.gnlc.testing;

import java.time.LocalDate;
import java.util.List;

/** The intakes of every synthetic network, one a year since the rule of three a country. */
final class SyntheticIntakes {
  static final int PER_COUNTRY = 3;

  private static final List<LocalDate> DAYS = List.of(
      LocalDate.of(2019, 7, 17),
      LocalDate.of(2020, 9, 23),
      LocalDate.of(2021, 9, 10),
      LocalDate.of(2022, 9, 2),
      LocalDate.of(2023, 9, 8),
      LocalDate.of(2024, 2, 14),
      LocalDate.of(2025, 12, 4));

  private SyntheticIntakes() {}

  static int count() {
    return DAYS.size();
  }

  static LocalDate day(int intake) {
    return DAYS.get(intake);
  }

  static String id(int intake) {
    return "gnlc-" + day(intake).getYear();
  }
}
