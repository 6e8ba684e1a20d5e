package io.github.gnlc.jqwik;

/** In which way a name stands to the members, the simplest first. */
enum NameForm {
  /** The official name of one. */
  RECORDED,
  /** Another writing of it. */
  MISSPELT,
  /** The name of a city that is none. */
  NONE
}
