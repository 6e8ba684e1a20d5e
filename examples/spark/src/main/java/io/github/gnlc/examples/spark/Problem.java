package io.github.gnlc.examples.spark;

/** Why the job cannot go on, said to its user. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  Problem(String words) {
    super(words);
  }
}
