package io.github.gnlc.data;

/** What every program costs; run in a Java of its own. */
public final class EmptyProgram {
  private EmptyProgram() {}

  /** Prints a constant. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    System.out.println("[]");
  }
}
