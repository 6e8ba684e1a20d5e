package io.github.gnlc.examples.benchmarks.names;

/** What was done to a recorded name to make a query. */
enum Kind {
  EXACT("exact"),
  UPPER_CASE("upper case"),
  LOWER_CASE("lower case"),
  MARKS_STRIPPED("marks stripped"),
  ONE_EDIT("one edit (names of 7 letters or more)"),
  TWO_EDITS("two edits (names of 11 letters or more)"),
  ONE_EDIT_COUNTRY("one edit, Country appended (6 letters or more)"),
  TWO_EDITS_COUNTRY("two edits, Country appended (10 letters or more)"),
  COUNTRY(", Country appended"),
  RECORDED_SCRIPT("recorded in another script"),
  ADMINISTRATION("word of administration added"),
  WORD_ORDER("words in another order");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  boolean isEdited() {
    return edits() > 0;
  }

  int edits() {
    return switch (this) {
      case ONE_EDIT, ONE_EDIT_COUNTRY -> 1;
      case TWO_EDITS, TWO_EDITS_COUNTRY -> 2;
      default -> 0;
    };
  }

  boolean isWithCountry() {
    return this == COUNTRY || this == ONE_EDIT_COUNTRY || this == TWO_EDITS_COUNTRY;
  }

  /** Whether a comparison of letters can answer it. */
  boolean isOfLetters() {
    return !isWithCountry() && this != ADMINISTRATION && this != WORD_ORDER;
  }
}
