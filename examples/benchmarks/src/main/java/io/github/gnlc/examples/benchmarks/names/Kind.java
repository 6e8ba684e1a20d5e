package io.github.gnlc.examples.benchmarks.names;

/** What was done to a recorded name to make a query. */
enum Kind {
  EXACT("exact"),
  UPPER_CASE("upper case"),
  LOWER_CASE("lower case"),
  MARKS_STRIPPED("marks stripped"),
  ONE_EDIT("one edit (names of 6 letters or more)"),
  TWO_EDITS("two edits (names of 10 letters or more)"),
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
}
