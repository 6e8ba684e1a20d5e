package io.github.gnlc.examples.benchmarks.start.program;

/** What every program costs: a constant, printed. */
public final class EmptyProgram {
  private EmptyProgram() {}

  public static void main(String[] arguments) {
    System.out.println("[]");
  }
}
