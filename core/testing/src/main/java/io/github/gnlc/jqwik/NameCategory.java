package io.github.gnlc.jqwik;

/** In which way a name stands to the members, the simplest first. */
enum NameCategory {
  /** The official name of one. */
  RECORDED(0),
  /** Another writing of it. */
  MISSPELT(1),
  /** The name of a city that is none. */
  NONE(2);

  private final int rank;

  NameCategory(int rank) {
    this.rank = rank;
  }

  /** How far from simple. */
  int rank() {
    return rank;
  }
}
