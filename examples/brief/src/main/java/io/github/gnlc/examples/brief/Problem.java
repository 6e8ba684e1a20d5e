package io.github.gnlc.examples.brief;

/** What stops the program, in words for the person who runs it. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  Problem(String words) {
    super(words);
  }
}
